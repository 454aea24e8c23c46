import { between, chance, pick, pickFrequent, weighted } from '../random.ts'
import { date, figure, numeral, weekday, year } from './figures.ts'
import {
  capital,
  type Case,
  infinitive,
  invertedClause,
  isPlural,
  joined,
  mainClause,
  passiveClause,
  type Phrase,
  render,
  verbFinalClause,
} from './grammar.ts'
import {
  actor,
  adjective,
  adverbial,
  body,
  clause,
  type Desk,
  factOf,
  noun,
  placeName,
  speaker,
  thing,
  who,
} from './phrases.ts'
import { MONTHS } from './words.ts'

type Frame = (desk: Desk) => string

const SAID =
  'sagte erklärte betonte sagte kündigte|an teilte|mit sagte berichtete warnte forderte räumte|ein meinte versicherte'
    .split(' ')
    .map(verb => verb.split('|') as [string, string?])
const THAT = 'sagte erklärte betonte berichtete behauptete bestätigte versicherte'.split(' ')

/** „sagte“ for one, „sagten“ for several. */
function said(desk: Desk, who: Phrase): readonly [string, string] {
  const [verb, particle = ''] = pickFrequent(desk.random, SAID)
  return [isPlural(who) ? `${verb}n` : verb, particle]
}

const nominative = (phrase: Phrase): string => render(phrase, 'nom')

/** A subject with the form of the verb that goes with it. */
function agreeing(subject: Phrase, one: string, several: string): string {
  return `${nominative(subject)} ${isPlural(subject) ? several : one}`
}

/** What is told as it happened. */
const NARRATIVE: readonly Frame[] = [
  desk => mainClause(clause(desk), 'past'),
  desk => mainClause(clause(desk), 'perfect'),
  desk => mainClause(clause(desk), 'present'),
  desk => passiveClause(clause(desk)),
  desk => `${adverbial(desk)} ${invertedClause({ ...clause(desk), how: '' }, 'past')}`,
  desk => `${mainClause(clause(desk), 'past')}, weil ${verbFinalClause(clause(desk), 'hat')}`,
  desk => `${mainClause(clause(desk), 'perfect')}, um ${infinitive(clause(desk))}`,
  desk => `während ${verbFinalClause(clause(desk), 'hat')}, ${invertedClause(clause(desk), 'past')}`,
  desk => `${mainClause(clause(desk), 'past')} und ${mainClause(clause(desk), 'past')}`,
  desk => `offen ist auch, was aus ${render(thing(desk), 'dat')} wird`,
  desk => `umstritten bleibt, ob ${verbFinalClause(clause(desk), 'hat')}`,
  desk => `${agreeing(thing(desk), 'gilt', 'gelten')} als ${adjective(desk)}`,
]

/** What is counted and measured. */
const FIGURES: readonly Frame[] = [
  desk => `${nominative(body(desk))} zählte im vergangenen Jahr ${number(desk, 'acc')}`,
  desk => `betroffen sind ${figure(desk.random, { ...factOf(desk), kind: 'count' }, 'nom')} in ${placeName(desk)}`,
  desk => `insgesamt geht es um ${number(desk, 'acc')}, darunter ${number(desk, 'nom')}`,
  desk => `${nominative({ noun: noun(desk), determiner: 'der', plural: false })} kostet ${money(desk)}`,
  desk =>
    `die Zahl ${render({ noun: factOf(desk).noun, determiner: 'der', plural: true }, 'gen')} stieg um ${percent(desk)} auf ${numeral(factOf(desk).value)}`,
  desk => `im ${pick(desk.random, MONTHS)} waren es noch ${number(desk, 'nom')}`,
  desk => `${percent(desk)} der Befragten halten ${render(thing(desk), 'acc')} für ${adjective(desk)}`,
  desk => `dafür stehen ${money(desk)} bereit, ${percent(desk)} mehr als im Vorjahr`,
  desk =>
    `${nominative(body(desk))} rechnet mit ${number(desk, 'dat')} bis ${year(desk.random, desk.day) + between(desk.random, 1, 12)}`,
  desk =>
    `von ${numeral(factOf(desk).value)} auf ${numeral(factOf(desk).value)} ${factOf(desk).noun.plural} wuchs ${nominative(thing(desk))}`,
  desk => `in ${placeName(desk)} kamen ${number(desk, 'nom')} zusammen`,
  desk => `der Anteil lag bei ${percent(desk)}, ${year(desk.random, desk.day)} waren es ${percent(desk)}`,
]

/** When it was. */
const DATES: readonly Frame[] = [
  desk => `am ${weekday(desk.day - between(desk.random, 0, 6))} ${invertedClause(clause(desk), 'past')}`,
  desk => `seit ${year(desk.random, desk.day)} ${invertedClause(clause(desk), 'present')}`,
  desk =>
    `am ${date(desk.random, Math.max(0, desk.day - between(desk.random, 1, 300)))} ${invertedClause(clause(desk), 'past')}`,
  desk =>
    `${pick(desk.random, ['im', 'seit', 'bis'])} ${pick(desk.random, MONTHS)} ${year(desk.random, desk.day)} ${invertedClause(clause(desk), 'past')}`,
  desk => `die nächste Sitzung ist für den ${date(desk.random, desk.day + between(desk.random, 2, 40))} angesetzt`,
]

/** What a quote says; it ends without its full stop. */
const OWN_WORDS: readonly Frame[] = [
  desk => mainClause(clause(desk, { name: 'wir', plural: true }), 'perfect'),
  desk => mainClause(clause(desk, { name: 'wir', plural: true }), 'present'),
  desk =>
    `das ist ${pick(desk.random, ['ein', 'kein'])} ${adjective(desk)}er Schritt für ${render(thing(desk), 'acc')}`,
  desk => `niemand hat ${render(thing(desk), 'acc')} so erwartet`,
  desk => `wir brauchen ${render(thing(desk), 'acc')} und ${render(thing(desk), 'acc')}`,
  desk => `${agreeing(thing(desk), 'darf', 'dürfen')} nicht an ${render(thing(desk), 'dat')} scheitern`,
  desk => `mit ${number(desk, 'dat')} kommen wir nicht weit`,
  desk => mainClause(clause(desk), 'perfect'),
  desk => `es geht um ${render(thing(desk), 'acc')}, nicht um ${render(thing(desk), 'acc')}`,
]

const ownWords: Frame = desk => pick(desk.random, OWN_WORDS)(desk)

const QUOTES: readonly Frame[] = [
  desk => {
    const by = speaker(desk)
    const words = quoted(desk, ownWords(desk))
    const [verb, particle] = said(desk, by)
    return joined(`${words},`, verb, closed(nominative(by)), particle)
  },
  desk => {
    const by = speaker(desk)
    const [verb, particle] = said(desk, by)
    return `${joined(nominative(by), verb, particle)}: ${quoted(desk, `${ownWords(desk)}.`)}`
  },
  desk => {
    const by = speaker(desk)
    const words = quoted(desk, ownWords(desk))
    return `${words}, ${pick(desk.random, ['so', 'sagte', 'erklärte'])} ${closed(nominative(by))} am ${weekday(desk.day)} in ${placeName(desk)}. ${quoted(desk, `${ownWords(desk)}.`)}`
  },
  desk =>
    `${nominative(speaker(desk))} sprach von „${adjective(desk)}en ${noun(desk).plural}“ und forderte ${render(thing(desk), 'acc')}`,
  desk =>
    `${nominative(speaker(desk))} nannte ${render(thing(desk), 'acc')} „${adjective(desk)} und ${adjective(desk)}“`,
]

const INDIRECT: readonly Frame[] = [
  desk => `${nominative(speaker(desk))} sagte, ${mainClause(clause(desk), 'perfectKonjunktiv')}`,
  desk => `${nominative(speaker(desk))} ${pick(desk.random, THAT)}, dass ${verbFinalClause(clause(desk), 'habe')}`,
  desk =>
    `${mainClause(clause(desk), 'perfectKonjunktiv')}, ${pick(desk.random, ['sagte', 'erklärte', 'berichtete'])} ${closed(nominative(speaker(desk)))}`,
  desk => `${mainClause(clause(desk), 'perfectKonjunktiv')}, hieß es aus ${render(body(desk), 'dat')}`,
  desk => `${nominative(speaker(desk))} kündigte an, ${infinitive(clause(desk))}`,
  desk => `${nominative(speaker(desk))} forderte, ${infinitive(clause(desk))}`,
  desk => `es sei ${adjective(desk)}, ${infinitive(clause(desk))}, sagte ${closed(nominative(speaker(desk)))}`,
  desk => `${nominative(speaker(desk))} rechnet damit, dass ${verbFinalClause(clause(desk), 'hat')}`,
]

const ACCORDING: readonly Frame[] = [
  desk => `laut ${render(body(desk), 'dat')} ${invertedClause(clause(desk), 'perfect')}`,
  desk => `nach Angaben ${render(body(desk), 'gen')} ${invertedClause(clause(desk), 'past')}`,
  desk => `${render(body(desk), 'dat')} zufolge ${invertedClause(clause(desk), 'perfect')}`,
  desk => `wie ${nominative(body(desk))} mitteilte, ${invertedClause(clause(desk), 'past')}`,
  desk => `laut ${render(body(desk), 'dat')} sind es ${number(desk, 'nom')}`,
]

const DOUBTS: readonly Frame[] = [
  desk => mainClause(clause(desk), 'soll'),
  desk => `${nominative(speaker(desk))} bestritt, dass ${verbFinalClause(clause(desk), 'habe')}`,
  desk => `${nominative(speaker(desk))} wies Berichte über ${render(thing(desk), 'acc')} zurück`,
  desk => `dem Vernehmen nach ${invertedClause(clause(desk), 'perfect')}`,
]

const ASIDES: readonly Frame[] = [
  desk =>
    `${nominative(who(desk))} (${between(desk.random, 24, 79)}) leitet ${render(body(desk), 'acc')} seit ${year(desk.random, desk.day)}`,
  desk =>
    `zum ${pick(desk.random, ['zweiten', 'dritten', 'vierten', 'fünften', 'zehnten'])} Mal in Folge ${invertedClause(clause(desk), 'past')}`,
  desk => `an der ${between(desk.random, 2, 40)}. ${noun(desk).word} nahmen ${number(desk, 'nom')} teil`,
  desk => `für ${render(actor(desk), 'acc')} beginnt nun ${nominative(thing(desk))}`,
]

const kind = weighted<readonly Frame[]>([
  [NARRATIVE, 42],
  [FIGURES, 11],
  [DATES, 6],
  [QUOTES, 15],
  [INDIRECT, 14],
  [ACCORDING, 8],
  [DOUBTS, 2],
  [ASIDES, 3],
])

/** One sentence of a German article. A quote may bring a second one of the same speaker. */
export function germanSentence(desk: Desk): string {
  const text = pick(desk.random, kind(desk.random))(desk)
  return ended(capital(withMore(desk, text.trim())))
}

/** News sentences go on: „…, weil …“, „…, um … zu …“, „… – und …“. */
function withMore(desk: Desk, text: string): string {
  if (/[.“"]$/.test(text) || !chance(desk.random, 0.5)) return text
  return text.replace(/,$/, '') + pick(desk.random, MORE)(desk)
}

const MORE: readonly Frame[] = [
  desk => `, weil ${verbFinalClause(clause(desk), 'hat')}`,
  desk => `, obwohl ${verbFinalClause(clause(desk), 'hat')}`,
  desk => `, nachdem ${verbFinalClause(clause(desk), 'hat')}`,
  desk => `, ohne ${infinitive(clause(desk))}`,
  desk => `, um ${infinitive(clause(desk))}`,
  desk => `; ${mainClause(clause(desk), 'past')}`,
  desk => `, während ${verbFinalClause(clause(desk), 'hat')}`,
  desk => ` – ${adverbial(desk)}`,
]

/** A statement of fact alone, for a headline or the words of a lead. */
export function germanHeadline(desk: Desk): string {
  return capital(mainClause({ ...clause(desk), how: '' }, 'present'))
}

function ended(text: string): string {
  return /[.!?][“"]?$/.test(text) ? text : `${text.replace(/,$/, '')}.`
}

/** An apposition's second comma belongs to what follows; at the end there is nothing. */
function closed(text: string): string {
  return text.replace(/,$/, '')
}

function quoted({ random }: Desk, text: string): string {
  const words = capital(text)
  return chance(random, 0.7) ? `„${words}“` : `"${words}"`
}

function number(desk: Desk, of: Case): string {
  return figure(desk.random, factOf(desk), of)
}

function money(desk: Desk): string {
  const fact = factOf(desk)
  return figure(
    desk.random,
    fact.kind === 'money' ? fact : { ...fact, kind: 'money', unit: 0, value: Math.max(20, Math.round(fact.value)) },
    'acc',
  )
}

function percent(desk: Desk): string {
  const fact = factOf(desk)
  return figure(
    desk.random,
    fact.kind === 'percent'
      ? fact
      : { ...fact, kind: 'percent', value: Number(((fact.value % 97) + 1).toPrecision(3)) },
    'dat',
  )
}
