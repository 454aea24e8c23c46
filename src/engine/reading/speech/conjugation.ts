/** What forms of a verb of saying look like, and what they tell. */

export const FINITE = 1
export const PARTICIPLE = 2
export const INFINITIVE = 4
/** „sage“, „erkläre“: the form that reports. */
export const REPORTED = 16

export const SAY = 1
export const TELL = 2
export const OBJECT = 4
export const ABOUT = 8
export const QUOTE = 16
export const DENY = 32
export const FINDING = 128

const USES: Readonly<Record<string, number>> = {
  say: SAY,
  tell: TELL | SAY,
  object: OBJECT,
  about: ABOUT,
  quote: QUOTE,
  deny: DENY,
  finding: FINDING,
}

/** „teilte“ is finite, takes nothing alone, and with the prefix „mit“ a clause: `{ forms: FINITE, uses: 0, prefixes: Map { mit → SAY } }`. */
export interface VerbSense {
  readonly lemma: string
  /** FINITE | PARTICIPLE | INFINITIVE | REPORTED, together. */
  readonly forms: number
  /** What the verb takes without a prefix that stands apart. */
  readonly uses: number
  /** What it takes with one. */
  readonly prefixes: ReadonlyMap<string, number> | undefined
}

interface Entry {
  readonly prefix: string
  readonly verb: string
  readonly irregular: readonly string[]
  readonly uses: number
}

/** «teil|nehmen nimmt nahm genommen: say object». */
function parse(line: string): Entry {
  const [forms = '', uses = ''] = line.split(':')
  const [lemma = '', ...irregular] = forms.trim().split(' ')
  const bar = lemma.indexOf('|')
  const sum = uses
    .trim()
    .split(' ')
    .reduce((all, use) => all | (USES[use] ?? 0), 0)
  return { prefix: bar < 0 ? '' : lemma.slice(0, bar), verb: lemma.slice(bar + 1), irregular, uses: sum }
}

type Verbs = Map<string, VerbSense>

function put(verbs: Verbs, form: string, lemma: string, forms: number, uses: number, prefix = ''): void {
  const known = verbs.get(form)
  const prefixes = prefix ? new Map([...(known?.prefixes ?? []), [prefix, uses] as const]) : known?.prefixes
  verbs.set(form, {
    lemma: prefix ? (known?.lemma ?? lemma) : lemma,
    forms: (known?.forms ?? 0) | forms,
    uses: (known?.uses ?? 0) | (prefix ? 0 : uses),
    prefixes,
  })
}

const lines = (table: string): readonly Entry[] => table.trim().split('\n').map(parse)

// --------------------------------------------------------------------------------------------------------------- German

export function conjugateGerman(table: string): ReadonlyMap<string, VerbSense> {
  const verbs: Verbs = new Map()
  for (const { prefix, verb, irregular, uses } of lines(table)) {
    const { finite, plural, participle } = germanForms(verb, irregular, prefix !== '')
    const lemma = prefix + verb
    for (const form of finite) {
      const forms = form.endsWith('te') || !form.endsWith('e') ? FINITE : FINITE | REPORTED
      put(verbs, form, lemma, forms, uses, prefix)
      if (prefix) put(verbs, prefix + form, lemma, forms, uses)
    }
    for (const form of plural) {
      put(verbs, form, lemma, FINITE, uses, prefix)
      if (prefix) put(verbs, prefix + form, lemma, FINITE, uses)
    }
    put(verbs, prefix + participle, lemma, PARTICIPLE, uses)
    if (prefix) put(verbs, participle, lemma, PARTICIPLE, uses, prefix)
    if (prefix) put(verbs, verb, lemma, INFINITIVE, uses, prefix)
    put(verbs, prefix + verb, lemma, INFINITIVE, uses)
    if (prefix) put(verbs, `${prefix}zu${verb}`, lemma, INFINITIVE, uses)
  }
  return verbs
}

const WITHOUT_GE = /^(?:be|ge|er|ver|zer|ent|emp|miss|hinter|wider|wieder|über|unter|prophez|prote|argu)|ieren$/
const NEEDS_E = /(?:[td]|chn|[^aeiouyäöülrhmn][mn])$/

function germanForms(verb: string, [present, past, participle]: readonly string[], separable: boolean) {
  const stem = verb.replace(/e?n$/, '')
  const e = NEEDS_E.test(stem) ? 'e' : ''
  if (present && past && participle) {
    const plural = past.endsWith('e') ? `${past}n` : `${past}en`
    return { finite: [present, past, `${stem}e`], plural: [verb, plural], participle }
  }
  const ge = WITHOUT_GE.test(verb) && !(separable && verb.startsWith('ge')) ? '' : 'ge'
  return {
    finite: [`${stem}${e}t`, `${stem}${e}te`, `${stem}e`],
    plural: [verb, `${stem}${e}ten`],
    participle: `${ge}${stem}${e}t`,
  }
}

// -------------------------------------------------------------------------------------------------------------- English

export function conjugateEnglish(table: string): ReadonlyMap<string, VerbSense> {
  const verbs: Verbs = new Map()
  for (const { verb, irregular, uses } of lines(table)) {
    const regular = regularPast(verb)
    const [past = regular, participle = regular] = irregular
    put(verbs, verb, verb, FINITE | INFINITIVE, uses)
    put(
      verbs,
      /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`,
      verb,
      FINITE,
      uses,
    )
    put(verbs, past, verb, FINITE, uses)
    put(verbs, participle, verb, PARTICIPLE, uses)
    put(verbs, presentParticiple(verb), verb, 0, uses)
  }
  return verbs
}

const DOUBLED: Readonly<Record<string, string>> = {
  admit: 'admitt',
  quip: 'quipp',
  dub: 'dubb',
  plan: 'plann',
  refer: 'referr',
  signal: 'signall',
  slam: 'slamm',
  swear: 'swear',
  tweet: 'tweet',
  allow: 'allow',
  forecast: 'forecast',
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${DOUBLED[verb] ?? verb}ed`
}

function presentParticiple(verb: string): string {
  return `${verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : (DOUBLED[verb] ?? verb)}ing`
}
