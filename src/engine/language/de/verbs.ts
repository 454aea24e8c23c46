/**
 * Frequent German verbs, by their infinitives: their first subjunctive („komme“, „stehe“, „liege“) is how German marks that a
 * sentence is somebody's claim. Auxiliaries and modals stand with their forms in `subjunctives`.
 */
export const frequentVerbs = `
abhängen ähneln akzeptieren arbeiten atmen bauen beachten beabsichtigen bedeuten bedrohen bedürfen beeinflussen beenden befinden
befolgen beginnen begleiten behalten behandeln beherrschen beinhalten bekämpfen bekommen belasten belegen beliefern benötigen
benutzen beruhen berühren beschäftigen beschließen besitzen bestehen bestimmen besuchen beteiligen betragen betreffen betreiben
bevorzugen bewegen beweisen bewerben bewirken bezahlen beziehen bieten bilden bleiben brauchen brechen brennen bringen dauern
decken dienen diskutieren dringen drohen durchführen eignen eilen einigen enden entfallen entgehen enthalten entlassen
entscheiden entsenden entsprechen entstehen entwickeln erfolgen erfordern erfüllen ergeben ergreifen erhalten erhöhen erinnern
erkennen erlauben erleben erleiden ermitteln ermöglichen erreichen erscheinen ersetzen erstrecken erwecken erzeugen erzielen
existieren fahren fallen fehlen festhalten finanzieren finden fliegen fließen flüchten folgen fordern fördern freuen frieren
führen funktionieren fürchten geben gefallen gefährden gehen gehören gelangen gelingen gelten genießen genügen geraten geschehen
gewährleisten gewähren gewinnen glauben greifen grenzen haften halten handeln hängen heißen helfen herrschen hindern hoffen
hören informieren investieren kämpfen kaufen kennen klingen kommen konzentrieren kosten kümmern laden lassen laufen leben legen
leiden leisten lehnen leiten lernen lesen liefern liegen lösen machen meinen missachten mitteilen nehmen nutzen öffnen ordnen
passen planen produzieren profitieren prüfen rechnen reagieren reichen reisen richten rufen ruhen sagen sammeln schaffen
scheinen scheitern schlafen schlagen schließen schreiben schützen sehen senden setzen sichern sinken sitzen sorgen spielen
sprechen spüren stammen stärken stattfinden stecken stehen steigen stellen sterben steuern stimmen stocken stoßen streben
stützen suchen tragen treffen treten trennen tun übernehmen überprüfen überschreiten übersteigen übertreffen umfassen unterliegen
unternehmen unterscheiden unterschreiben unterstützen untersuchen verändern verbessern verbieten verbinden verbleiben
verbrauchen verdienen verfolgen verfügen vergeben vergehen verhalten verhandeln verhindern verkaufen verkehren verlassen
verlaufen verletzen verlieren vermeiden vernichten verpflichten verschaffen verschärfen verschlechtern verschwinden verstehen
verstoßen versuchen vertreten verursachen verwenden verzeichnen verzichten vorliegen wachsen wählen warten wechseln weisen
wenden werben werfen widmen wirken wissen wohnen wollen zahlen zählen zeigen ziehen zielen zurückkehren zusammenarbeiten
zustimmen zwingen
`

/** Forms of auxiliaries, modals and frequent strong verbs that are subjunctive and nothing else. */
export const subjunctives = `
sei seien habe werde könne müsse solle wolle dürfe möge wisse hätte hätten wäre wären würde würden könnte könnten müsste müssten
dürfte dürften gäbe gäben käme kämen ginge gingen bestünde bestünden stünde stünden läge lägen bliebe blieben befände befänden
bräuchte bräuchten bekäme bekämen ließe ließen hielte hielten brächte brächten täte täten
`

/** Of them, those that report („sei“); the others („wäre“, „könnte“) also merely imagine. */
export const reportingSubjunctives = 'sei seien habe werde könne müsse solle wolle dürfe möge wisse'
