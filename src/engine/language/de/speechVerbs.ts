/**
 * German verbs of saying and thinking. A line is a verb and what it takes:
 *
 * `sprechen spricht sprach gesprochen: say about` – a strong verb lists present, past and participle; a weak one needs none;
 * `mit|teilen` – the prefix before the bar stands apart („teilte … mit“).
 *
 * - `say`: a clause or a quotation („sagte, dass …“, „er komme, sagte …“)
 * - `object`: a noun is what was said („forderte den Rücktritt“)
 * - `about`: so is a noun with a preposition („sprach von einem Erfolg“, „warnt vor Frost“)
 * - `quote`: with a quotation alone („nannte die Lage „ernst““, „freute sich: „…““)
 * - `finding`: with a study, report or body as the subject („die Studie zeigt, dass …“)
 * - `deny`: the statement is denied
 */
export const verbsOfSaying = `
ab|lehnen: object
ab|raten rät riet geraten: say
ab|streiten streitet stritt gestritten: say object deny
ahnen: say
an|deuten: say object
an|drohen: say object
an|führen: say
an|geben gibt gab gegeben: say object
an|kündigen: say object
an|mahnen: say object
an|merken: say
an|nehmen nimmt nahm genommen: say
an|ordnen: say
an|prangern: say
an|regen: say object
an|weisen weist wies gewiesen: say
an|zweifeln: say object
antworten: say
appellieren: say about
argumentieren: say
argwöhnen: say
attackieren: quote
attestieren: quote
auf|fordern: say
auf|rufen ruft rief gerufen: say
auf|zeigen: say
aus|führen: say
aus|gehen geht ging gegangen: say about
aus|rechnen: say
aus|rufen ruft rief gerufen: quote
aus|sagen: say
aus|schließen schließt schloss geschlossen: say
äußern: say quote
beanstanden: say
beantragen: say
bedauern: say
beeilen: quote
befinden befindet befand befunden: quote
befürchten: say object
befürworten: say object
begründen: say object
begrüßen: say object
belegen: finding
behaupten: say object
beharren: say about
bejahen: say object
bekannt|geben gibt gab gegeben: say object
bekannt|machen: say
bekennen bekennt bekannte bekannt: say
beklagen: say
bekräftigen: say
bekunden: say
bemängeln: say
bemerken: say
benennen benennt benannte benannt: quote
beordern: quote
berichten: say about
berufen beruft berief berufen: say
besagen: finding
berichtigen: say
beschließen beschließt beschloss beschlossen: say
beschreiben beschreibt beschrieb beschrieben: object
beschuldigen: say object
beschweren: say about
bestätigen: say
bestehen besteht bestand bestanden: say
bestreiten bestreitet bestritt bestritten: say object deny
beteuern: say
betonen: say
betrachten: object
beurteilen: object
bewerten: object
bezeichnen: object quote
bezeugen: say
bezichtigen: object
beziffern: object
bezweifeln: say
bilanzieren: say
bitten bittet bat gebeten: say
brüllen: quote
brandmarken: object
bringen: quote
charakterisieren: object quote
dar|legen: say object
dar|stellen: quote
dementieren: say object deny
denken denkt dachte gedacht: say
diagnostizieren: say
drängen: say
drohen: say
ein|fordern: say object
ein|gestehen gesteht gestand gestanden: say
ein|räumen: say
ein|schätzen: say object
ein|stufen: object
ein|wenden wendet wandte gewandt: say
ein|wenden wendet wendete gewendet: say
durchblicken: say
empfehlen empfiehlt empfahl empfohlen: say
empören: quote
entgegnen: say
entgegen|halten hält hielt gehalten: say
enthüllen: say object
entscheiden entscheidet entschied entschieden: say
entschuldigen: quote
erachten: object
erfahren erfährt erfuhr erfahren: say
erhoffen: say
ergeben ergibt ergab ergeben: finding
erinnern: say
erklären: say
erkundigen: say
erläutern: say object
ermahnen: say
ermuntern: say
ermutigen: say
errechnen: say
erwägen erwägt erwog erwogen: say object
erwähnen: say
erwarten: say
erwidern: say
erzählen: say about
feiern: quote
fest|halten hält hielt gehalten: say
fest|legen: say
fest|stellen: say
finden findet fand gefunden: quote
flehen: quote
flüstern: quote
folgern: say
fordern: say object
formulieren: say quote
fragen: say
freuen: quote
frohlocken: quote
fürchten: say object
garantieren: say
gegenüber|stellen: quote
geißeln: object
geloben: say
gestehen gesteht gestand gestanden: say
glauben: say
halten hält hielt gehalten: quote
heraus|finden findet fand gefunden: say
heraus|stellen: say
hervor|gehen geht ging gegangen: finding
hervor|heben hebt hob gehoben: say object
hin|weisen weist wies gewiesen: say about
hinzu|fügen: say
hoffen: say
höhnen: quote
informieren: say
interpretieren: object
jubeln: quote
kalkulieren: say
klagen: say about
klar|machen: say
klar|stellen: say object
kommentieren: object quote
konkretisieren: say
konstatieren: say object
kontern: say
korrigieren: say
kritisieren: say object
kund|tun tut tat getan: say
lästern: quote
lauten: quote
leugnen: say object deny
loben: say object
mahnen: say object about
meinen: say
melden: say
missbilligen: object
mit|teilen: say
monieren: say object
murren: quote
mutmaßen: say
nach|fragen: say
nach|weisen weist wies gewiesen: say
nahe|legen: say
nennen nennt nannte genannt: object quote
notieren: say
offenbaren: say
opponieren: quote
plädieren: say about
pochen: say
poltern: quote
posten: quote
präzisieren: say
predigen: quote
preisen preist pries gepriesen: object quote
prognostizieren: say object
prophezeien: say object
protestieren: quote
raten rät riet geraten: say about
raunen: quote
rechnen: say about
rechtfertigen: object quote
reklamieren: say
resümieren: say
richtig|stellen: say
rufen ruft rief gerufen: quote
rügen: say object
sagen: say
schätzen: say object
scherzen: quote
schildern: say
schimpfen: quote
schlussfolgern: say
schreiben schreibt schrieb geschrieben: say
schreien schreit schrie geschrien: quote
schwärmen: quote about
schwören schwört schwor geschworen: say
sehen sieht sah gesehen: quote
seufzen: quote
signalisieren: say object
singen singt sang gesungen: quote
skandieren: quote
skizzieren: object
spekulieren: say about
spotten: quote
sprechen spricht sprach gesprochen: quote about
stöhnen: quote
tadeln: object
titeln: quote
titulieren: object quote
tönen: quote
trösten: quote
twittern: say
überlegen: say
überliefern: say
übermitteln: say
unken: quote
unterstellen: say object
unterstreichen unterstreicht unterstrich unterstrichen: say
unterrichten: say about
urteilen: say
veranschlagen: object
verbreiten: say
verdeutlichen: say object
verdächtigen: say
vereinbaren: say
verfügen: quote
vergleichen vergleicht verglich verglichen: object
verheißen verheißt verhieß verheißen: say
verkünden: say
verlangen: say object
verlautbaren: say
verlauten: say
vermelden: say
vermerken: say
vermuten: say object
verneinen: say object deny
verraten verrät verriet verraten: say
versichern: say
versprechen verspricht versprach versprochen: say
verteidigen: quote
verurteilen: object
verweisen verweist verwies verwiesen: say about
vor|bringen bringt brachte gebracht: say
vor|halten hält hielt gehalten: say object
vor|rechnen: say
vor|schlagen schlägt schlug geschlagen: say object
vor|werfen wirft warf geworfen: say object
voraus|sagen: say object
vorher|sagen: say object
warnen: say about
weigern: say
weiter|geben gibt gab gegeben: say
werben wirbt warb geworben: quote
werten: object
wettern: quote
widersprechen widerspricht widersprach widersprochen: say deny
wiederholen: say
witzeln: quote
wünschen: say
würdigen: object quote
zeihen: object
zeigen: finding quote
zitieren: quote
zu|geben gibt gab gegeben: say
zu|gestehen gesteht gestand gestanden: say
zu|rufen ruft rief gerufen: quote
zu|sagen: say
zu|sichern: say
zürnen: quote
zurück|weisen weist wies gewiesen: say object deny
zusammen|fassen: say
zweifeln: say
`

/**
 * Verbs that say something only with a word beside them: „besteht auf dem Vertrag“, not „besteht aus Holz“; „verweist auf das Gutachten“,
 * not „des Landes verwiesen“. Before a colon they need none.
 *
 * A line is the verb and its words, any one of them.
 */
export const companions = `
bekennen: sich wurde wurden wird geworden
bestehen: auf darauf
verweisen: auf darauf
`

/** Verbs that say nothing with a word beside them: „zu einer Strafe verurteilt“, „bestreitet ihr erstes Spiel“. Nouns are the ends of compounds. */
export const otherSenses = `
verurteilen: zu zum zur
finden: sich statt
klagen: gegen gericht
bestreiten: spiel spiele länderspiel partie partien rennen turnier finale saison duell wettkampf wahlkampf lebensunterhalt
`

/** Verbs that things have for a subject too: „der Winter droht hart zu werden“. They say something only of a person or a body. */
export const personal = 'drohen versprechen'

/** Verbs that make so what they say: told afterwards („Das beschloss der Rat“), it stands in the writer's own voice. */
export const decisions = 'beschließen entscheiden'
