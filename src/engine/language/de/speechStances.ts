/** German words by which somebody takes a stance without a verb of saying: lists, no logic. */

/** „will verkaufen“, „möchte das Geld zurück“: what is wanted, now. The past is a tale („wollte abbiegen, als …“). */
export const intentions = 'will wollen möchte möchten'

/**
 * Verbs that take a stance only with other words. A line is the verb's forms in the present and past, its participle and infinitive
 * last, then the words that have to stand in the same clause, `#` for a figure.
 *
 * `hält hielt halten hielten gehalten: für` – „hält den Streit für erledigt“
 */
export const stances = `
hält halten hielt hielten gehalten: für
stellt stellen stellte stellten gestellt: in aussicht
stellt stellen stellte stellten gestellt: in frage
stellt stellen stellte stellten gestellt: infrage
rechnet rechnen rechnete rechneten gerechnet: mit
droht drohen drohte drohten gedroht: mit
spricht sprechen sprach sprachen ausgesprochen: sich aus für
spricht sprechen sprach sprachen ausgesprochen: sich aus gegen
macht machen machte machten gemacht: verantwortlich
schließt schließen schloss schlossen ausgeschlossen: nicht aus
ausschließen ausgeschlossen: nicht
zweifelt zweifeln zweifelte zweifelten gezweifelt: an
sieht sehen sah sahen gesehen: grund für
sieht sehen sah sahen gesehen: als
glaubt glauben glaubte glaubten geglaubt: an nicht
setzt setzen setzte setzten eingesetzt: sich ein für
tritt treten trat traten eingetreten: ein für
gibt geben gab gaben gegeben: die schuld
zählte zählten gezählt: #
registrierte registrierten registriert: #
beziffert beziffern bezifferte bezifferten beziffert: auf #
`

/** Auxiliaries that leave the subject the one who takes the stance; after „wird“ or „ist“ it is somebody else. */
export const stanceAuxiliaries =
  'hat haben hatte hatten will wollen wollte wollten möchte möchten mochte mochten mag kann können konnte konnten'

/** „alle wollen“, „man will“: nobody in particular. */
export const nobody =
  'alle einer einige es das dies ich jeder jemand keine keiner man niemand viele wir manche solche was wer'
