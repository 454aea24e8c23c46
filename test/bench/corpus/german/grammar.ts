/** A noun with what its inflection needs. Gender `p` has no singular (Kosten). */
export interface Noun {
  readonly word: string
  readonly gender: 'm' | 'f' | 'n' | 'p'
  readonly plural: string
}

/** *`anbauen` is baut, baute, angebaut with the particle `an`, which stands at the clause's end.* */
export interface Verb {
  readonly infinitive: string
  readonly present: string
  readonly past: string
  readonly participle: string
  readonly particle: string
}

export type Case = 'nom' | 'acc' | 'dat' | 'gen'

/** What a noun phrase is made of. A `name` is the same in every case. */
export type Phrase =
  | { readonly name: string; readonly plural?: boolean }
  | {
      readonly noun: Noun
      readonly determiner: 'der' | 'ein' | 'none'
      /** Without its ending. */
      readonly adjective?: string
      readonly plural: boolean
      /** „rund 1.500“, before a plural without an article. */
      readonly amount?: string
      /** „für Wasserbau“, „der Stadt Altenheim“. */
      readonly after?: string
    }

const THE: Readonly<Record<Noun['gender'], Readonly<Record<Case, string>>>> = {
  m: { nom: 'der', acc: 'den', dat: 'dem', gen: 'des' },
  f: { nom: 'die', acc: 'die', dat: 'der', gen: 'der' },
  n: { nom: 'das', acc: 'das', dat: 'dem', gen: 'des' },
  p: { nom: 'die', acc: 'die', dat: 'den', gen: 'der' },
}

const A: Readonly<Record<'m' | 'f' | 'n', Readonly<Record<Case, string>>>> = {
  m: { nom: 'ein', acc: 'einen', dat: 'einem', gen: 'eines' },
  f: { nom: 'eine', acc: 'eine', dat: 'einer', gen: 'einer' },
  n: { nom: 'ein', acc: 'ein', dat: 'einem', gen: 'eines' },
}

const STRONG_PLURAL: Readonly<Record<Case, string>> = { nom: 'e', acc: 'e', dat: 'en', gen: 'er' }

/** *`render({noun: Plan, determiner: 'der', adjective: 'neu', plural: false}, 'dat')` is „dem neuen Plan“.* */
export function render(phrase: Phrase, of: Case): string {
  if ('name' in phrase) return phrase.name
  const { noun, determiner, adjective, plural, amount, after } = phrase
  const gender = plural ? 'p' : noun.gender
  const words: string[] = []
  if (amount) words.push(amount)
  else if (determiner === 'der') words.push(THE[gender][of])
  else if (determiner === 'ein' && gender !== 'p') words.push(A[gender][of])
  if (adjective) words.push(adjective + endingOf(gender, determiner, of))
  words.push(gender === 'p' ? pluralOf(noun, of) : singularOf(noun, of))
  if (after) words.push(after)
  return words.join(' ')
}

function endingOf(gender: Noun['gender'], determiner: 'der' | 'ein' | 'none', of: Case): string {
  if (gender === 'p') return determiner === 'none' ? STRONG_PLURAL[of] : 'en'
  if (of === 'dat' || of === 'gen') return 'en'
  if (gender === 'm' && of === 'acc') return 'en'
  if (determiner === 'der') return 'e'
  return { m: 'er', f: 'e', n: 'es' }[gender]
}

function singularOf({ word, gender }: Noun, of: Case): string {
  if (of !== 'gen' || gender === 'f') return word
  if (word.endsWith('nis')) return `${word}ses`
  return /(?:[sßxz]|tsch|st)$/.test(word) ? `${word}es` : `${word}s`
}

function pluralOf({ plural }: Noun, of: Case): string {
  return of === 'dat' && !/[ns]$/.test(plural) ? `${plural}n` : plural
}

export function isPlural(phrase: Phrase): boolean {
  return 'name' in phrase ? phrase.plural === true : phrase.plural || phrase.noun.gender === 'p'
}

/** Who does what to what, and how: what every kind of clause is rendered from. */
export interface Clause {
  readonly subject: Phrase
  readonly verb: Verb
  readonly object: Phrase
  /** „im vergangenen Jahr“; empty where there is none. */
  readonly how: string
}

/** „Der Verband prüfte im Mai den Antrag“, or „hat im Mai den Antrag geprüft“. */
export function mainClause(clause: Clause, tense: Tense): string {
  const { finite, end } = predicate(clause, tense)
  return joined(render(clause.subject, 'nom'), finite, clause.how, render(clause.object, 'acc'), end)
}

/** „prüfte der Verband den Antrag“, after what stands first. */
export function invertedClause(clause: Clause, tense: Tense): string {
  const { finite, end } = predicate(clause, tense)
  return joined(finite, render(clause.subject, 'nom'), clause.how, render(clause.object, 'acc'), end)
}

/** „der Verband den Antrag geprüft habe“, after „dass“. */
export function verbFinalClause({ subject, verb, object, how }: Clause, auxiliary: 'hat' | 'habe'): string {
  const finite = isPlural(subject) ? (auxiliary === 'hat' ? 'haben' : 'hätten') : auxiliary
  return joined(render(subject, 'nom'), how, render(object, 'acc'), verb.participle, finite)
}

/** „wurde der Antrag vom Verband geprüft“ without its first place: „der Antrag wurde … geprüft“. */
export function passiveClause({ verb, object, how }: Clause): string {
  return joined(render(object, 'nom'), isPlural(object) ? 'wurden' : 'wurde', how, verb.participle)
}

/** „den Antrag zu prüfen“ */
export function infinitive({ verb, object, how }: Clause): string {
  const { particle, infinitive: whole } = verb
  const withZu = particle ? `${particle}zu${whole.slice(particle.length)}` : `zu ${whole}`
  return joined(how, render(object, 'acc'), withZu)
}

/** `perfectKonjunktiv` is „habe … geprüft“; `soll` is „soll … prüfen“. */
export type Tense = 'past' | 'present' | 'perfect' | 'perfectKonjunktiv' | 'soll'

function predicate({ subject, verb }: Clause, tense: Tense): { readonly finite: string; readonly end: string } {
  const plural = isPlural(subject)
  switch (tense) {
    case 'past':
      return { finite: plural ? pluralPast(verb.past) : verb.past, end: verb.particle }
    case 'present':
      return { finite: plural ? verb.infinitive.slice(verb.particle.length) : verb.present, end: verb.particle }
    case 'perfect':
      return { finite: plural ? 'haben' : 'hat', end: verb.participle }
    case 'perfectKonjunktiv':
      return { finite: plural ? 'hätten' : 'habe', end: verb.participle }
    default:
      return { finite: plural ? 'sollen' : 'soll', end: verb.infinitive }
  }
}

function pluralPast(past: string): string {
  return past.endsWith('e') ? `${past}n` : `${past}en`
}

export function joined(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(' ')
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
