/** German words around speech that are no verbs: lists, no logic. */

/**
 * What somebody says, as a noun: „nach Angaben der Polizei“, „einem Bericht zufolge“. Compounds end in them („Medienberichten“).
 * Plural and case forms follow the bar-less stem by `nounEndings`.
 */
export const nounsOfSaying = `
aussicht ansage ankündigung anschuldigung anklage aufruf aufforderung auffassung angabe anmerkung annahme ansicht antwort appell argument
argumentation auskunft aussage befürchtung begründung behauptung beobachtung berechnung bericht beschreibung beschuldigung
beteuerung bewertung bitte bekenntnis bekundung darstellung deutung dementi eindruck einlassung einschätzung entgegnung
erhebung erkenntnis erklärung erwartung erzählung fazit feststellung forderung formulierung gerücht geständnis glaube gutachten hinweis
hochrechnung hoffnung information kommentar kritik lesart mahnung ergebnis schluss theorie grund meinung meldung mitteilung mutmaßung nachricht prognose protokoll
quelle recherche rede schätzung schilderung schlussfolgerung statement statistik stellungnahme studie these
umfrage urteil urteilsbegründung überzeugung verdacht verlautbarung vermutung vernehmen versicherung versprechen verständnis vorhersage vorwurf
bekanntmachung warnung wort zeugenaussage zusage zusicherung untersuchung analyse auswertung bekanntgabe pressemitteilung
`

export const nounEndings = ['', 'n', 'en', 'e', 'er', 's', 'es', 'en', 'nisse', 'nissen', 'ns', 'ern'] as const

/** Forms of nouns of saying whose vowel or stem changes. */
export const nounFormsOfSaying = `
sicht
erkenntnisse erkenntnissen geständnisse geständnissen bekenntnisse bekenntnissen vorwürfe vorwürfen vorwurfs auskünfte auskünften
parole parolen sprechchor sprechchöre sprechchören zwischenruf zwischenrufe zwischenrufen planungen kenntnisstand erkenntnisstand worten worte wortlaut verlauts informationsstand rechnung rechnungen thesen eindrücke eindrücken kreise kreisen munde medien dementis kenntnis zählung zählungen
`

/** Nouns that end in one of them and are none: „im Anschluss“, „das Vorurteil“. */
export const noNounsOfSaying = `
anschluss abschluss ausschluss einschluss verschluss zusammenschluss kurzschluss vorurteil abgrund hintergrund untergrund vordergrund
passwort stichwort kennwort schlagwort sprichwort energiequelle lichtquelle fehlerquelle einnahmequelle geldquelle wasserquelle
`

/** Where something is written or said: „In einem Interview sagte …“, „laut Gutachten“. */
export const media = `
agentur agenturen blatt bild blättern brief briefe buch dokument dokumente fernsehen funk hörfunk illustrierte interview interviews magazin
medien nachrichtenagentur nachrichtenmagazin nachrichtenagenturen post presse pressekonferenz radio redaktion
rundfunk rundfunks sender senders sendung sonntagszeitung stern tagesschau tagesspiegel tageszeitung wochenzeitung wochenblatt zeitschrift zeitung zeitungen
zeitungs portal nachrichtenportal nachrichtendienst tv twitter facebook instagram x plattform netzwerk dpa afp reuters ap kna epd dapd ddp sid apa sda spiegel
focus guardian times welt taz faz mdr ndr wdr zdf ard rtl bbc cnn
`

/** „laut“, „gemäß“: before or after the source. */
export const sourcePrepositions = 'laut gemäß zufolge lt'

/** Adverbs by which a sentence is somebody's claim, without saying whose. */
export const hearsayAdverbs = 'angeblich soll sollen demnach wonach danach demzufolge mutmaßlich'

/** Articles, demonstratives, possessives: they start a noun phrase. The form tells which case it can be. */
export const determiners = {
  /** der, die, das, ein, eine …: may be the subject. */
  subject:
    'der die das ein eine kein keine dieser diese dieses jener jene jenes mein meine dein sein seine ihr ihre unser unsere euer eure beide alle viele einige mehrere manche zahlreiche andere weitere mancher jeder jede jedes sämtliche etliche solche welche wenige derselbe dieselbe dasselbe deren dessen',
  /** Never the subject. */
  other:
    'dem den des einem einen eines einer keinem keinen keines keiner diesem diesen jenem jenen seinem seinen seines seiner ihrem ihren ihres ihrer meinem meinen meiner unserem unseren unserer beiden allen aller vielen vieler einigen einiger mehreren mehrerer jedem jeden solchen solcher anderen anderer weiteren weiterer zahlreichen derselben demselben',
} as const

/** Of `other`, those that may also open a genitive attribute („Sprecher der Polizei“). */
export const genitives =
  'des der eines einer seines seiner ihres ihrer dieses dieser jenes jener unserer unseres beider mehrerer einiger aller vieler zweier dreier deren dessen'

export const prepositions = `
ab abseits als am an angesichts anhand ans anstatt anlässlich anstelle auf aufgrund aufs aus außer außerhalb bei beim bezüglich binnen bis dank
durch durchs einschließlich entgegen entlang für fürs gegen gegenüber hinsichtlich hinter im in infolge inklusive inmitten innerhalb
ins jenseits kontra kurz längs mangels mit mitsamt mittels nach namens neben ob oberhalb ohne per pro rund samt seit seitens statt
trotz über übers um ums unter unterm unterhalb unweit vom von vor vorm während wegen wider zu zugunsten zum zur zwecks zwischen
`

/** Prepositions that bind to the noun before: „Sprecher von Greenpeace“, „Beauftragte für Datenschutz“, „Abgeordnete aus Bayern“. */
export const attachingPrepositions = 'von vom für aus beim bei'

export const pronouns = {
  he: 'er ihm ihn dieser jener',
  she: 'sie ihr diese',
  they: 'sie ihnen diese beide',
  other:
    'sich ich wir du man wer jemand niemand es das dies alle viele manche einige andere letzterer letztere ersterer erstere derselbe dieselbe welcher welche',
} as const

export const conjunctions = 'und oder aber sondern denn doch jedoch sowie beziehungsweise bzw'

/** Words that open a subordinate clause, whose verb stands at its end. */
export const subordinators = `
dass daß ob weil da nachdem bevor ehe als wenn falls sofern obwohl obgleich obschon wenngleich während indem damit sodass seit seitdem sobald
solange sooft bis wie wo wohin woher wobei wodurch wofür wogegen womit woran worauf woraus worin worüber worum wovon wozu warum weshalb wieso wonach wer was wann
wessen wem wen
`

/** Of them, those that open what was said. */
export const complementizers =
  'dass daß ob wie warum weshalb wieso wer was wo wann wohin woher womit wofür welche welcher welches'

export const relatives = 'der die das dem den dessen deren denen welcher welche welches welchem welchen'

/** Adverbs and particles that stand where a subject could, and after the verb before one. */
export const adverbs = `
abends aber abermals abschließend allerdings also am anschließend auch auf außerdem außerdem außerordentlich bald beispielsweise bereits besonders bisher bislang bloß
bzw da dabei dabei dadurch dafür dagegen daher dahingehend damals damit danach daneben dann daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu
deinerseits denn dennoch derweil derzeit deshalb deswegen deutlich diesbezüglich diesmal doch dort ebenfalls ebenso eben eher eigentlich einerseits
einmal einst einstimmig endlich erneut erst erstmals etwa etwas ferner folglich fort freilich früher ganz gar gegenwärtig gemeinsam gerade gern gestern
gleich gleichzeitig gleichwohl gleichfalls heute heutzutage hier hierbei hierfür hierzu hingegen hinterher hinzu immer immerhin indes indessen ihrerseits
infolgedessen insbesondere insgesamt inzwischen irgendwann ja jahrelang jedenfalls jedoch jetzt jüngst kaum knapp konkret künftig kürzlich
lange längst lediglich leider letztendlich letztlich manchmal mehr mehrfach mehrmals mittags mittlerweile mitunter momentan morgen morgens möglicherweise nachdrücklich
nachher nachmittags nachts nämlich natürlich neuerdings nicht nie niemals noch nochmals nun nur nunmehr oft öffentlich offenbar offensichtlich offiziell plötzlich rund schließlich
schlicht schon schriftlich sehr seinerseits seither selbst seltsam so sodann sofort sogar sogleich sonst soweit sowohl später spätestens stattdessen stets
tatsächlich telefonisch teils teilweise trotzdem überdies überhaupt übrigens umgehend unterdessen unlängst unmissverständlich ursprünglich vergeblich vermutlich vielleicht vielmehr
vor vorab vorerst vorher vorhin vormittags vorsichtig vorübergehend wahrscheinlich weder weiter weiterhin weitgehend wenig wenigstens wieder wiederholt wiederum wohl wörtlich
zudem zuerst zugleich zuletzt zumal zumindest zunächst zurück zurzeit zuvor zwar zweifellos zweitens
ausdrücklich entschieden scharf heftig erneut vehement überraschend wiederholt empört enttäuscht erleichtert zufrieden besorgt zuversichtlich betont gelassen verärgert optimistisch
`

/** Auxiliaries and modals in the indicative. */
export const auxiliaries = `
bin bist ist sind seid war warst waren wart habe hast hat haben habt hatte hattest hatten werde wirst wird werden werdet wurde wurden
ward kann können konnte konnten muss muß müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte
durften mag mögen mochte mochten möchte möchten lässt lassen ließ ließen
`

/** „ein Wort“, „das Wort“ after which a title follows, no speech: „Unter dem Motto „…““. */
export const titleNouns = `
album artikel aktion aufschrift ausstellung bahn band begriff bezeichnung buch bündnis comedy dokumentation drama festival film firma format gemälde gruppe initiative
kampagne klub komödie konferenz lied magazin marke motto musical name namen oper organisation partei platte preis programm projekt reihe
restaurant roman rubrik schiff schlagwort sendung serie show single slogan song spiel spruch stichwort stück tatort titel überschrift unternehmen verein
veranstaltung verlag werk wort zeitschrift zeitung blatt prädikat magazines studie typ typs klasse bereich stamm stamms gesellschaft modell flugzeug
flugzeugs tour thema internetseite portal website blog sender club vereins magazins films buches romans albums liedes stücks serie titels mottos namens gruppen bewegung
`

/** „sogenannt“, „genannt“, „heißt“: a quotation beside them is a term. */
export const termMarkers =
  'sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten heißt hieß namens benannt betitelt betitelte betitelten alias'

/** After „nach“ these name a source („nach Angaben der Polizei“); other nouns of saying may merely follow in time („nach der Rede“). */
export const sourceNouns = `
stellungnahme schilderung schilderungen planungen erkenntnisstand kenntnisstand zeugen medien angabe angaben aussage aussagen ansicht meinung auffassung einschätzung einschätzungen überzeugung darstellung darstellungen information informationen erkenntnissen bericht
berichten schätzung schätzungen worten mitteilung meldung meldungen berechnung berechnungen prognose prognosen recherchen studie umfrage gutachten lesart vermutung
vermutungen protokoll statistik untersuchung untersuchungen analyse analysen erhebung kenntnis quellen kreisen stand verständnis hochrechnung hochrechnungen
auskunft auskünften augenzeugenberichten zeugenaussagen rechnung rechnungen zählung zählungen zahlen daten beobachtern beobachtungen experten
`

/** „ist überzeugt, dass“, „zeigte sich besorgt, dass“. */
export const attitudes = `
einig uneins bereit besorgt beunruhigt bewusst dankbar empört enttäuscht entsetzt entschlossen erfreut erleichtert erstaunt froh gewiss optimistisch pessimistisch
sicher skeptisch stolz überrascht überzeugt verärgert verwundert zufrieden zuversichtlich bestürzt betroffen
`

/** „ließ wissen“, „gab zu verstehen“, „bereit erklärt“: verbs that make a statement with a noun („vertritt die Auffassung, dass“). */
export const verbsWithStatement = `
ist sind war waren sei seien hat haben hatte hatten vertritt vertreten vertrat vertraten äußert äußern äußerte äußerten erhebt erheben erhob erhoben teilt teilen teilte teilten
kommt kommen kam kamen gelangt gelangte gelangten zieht ziehen zog zogen hegt hegen hegte hegten gibt geben gab gaben macht machen machte machten stellt stellen stellte stellten spricht sprach sprachen
drückt drücken drückte drückten brachte brachten bringt bringen nannte nennt richtet richtete richteten wiederholte wiederholt bekräftigte trat treten bleibt blieb bezeugte verlieh verleihen fasst fasste untermauert untermauerte
`

/** „heißt es“, „war zu hören“. */
export const impersonal = 'heißt hieß geheißen heiße verlautet verlautete'

/** What may follow „nicht“ so that nothing is said: „wollte nicht bestätigen“. */
export const refusable =
  'bestätigen bestätigt äußern geäußert sagen kommentieren kommentiert mitteilen mitgeteilt verraten'

/** Prepositions of what somebody speaks of, warns of, asks for. */
export const topicPrepositions =
  'von vom vor auf um über für gegen zu zum zur an davon davor darauf darum darüber dafür dagegen dazu daran'

/** Words before an infinitive that make it no statement („um zu …“). */
export const infinitiveOpeners = 'um ohne statt anstatt außer'
