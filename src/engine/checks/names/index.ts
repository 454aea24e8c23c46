import type { Corpus } from '../../corpus/corpus.ts'
import { withNames } from '../../corpus/configuredNames.ts'
import { type BareName, type Correction, entitiesOf, type NameRef } from '../../corpus/entities.ts'
import { remembered } from '../../corpus/remembered.ts'
import { foldName, isDeclension, isSameOfPerson, withoutGenitive } from '../../corpus/entities/nameForms.ts'
import { lastWordOf, namesOf, type Who, whoIs } from '../../corpus/entities/who.ts'
import { memo } from '../../memo.ts'
import type { Language, Name, RuleId, Span, Verdict } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { tokenAt } from '../../text/tokens.ts'
import { draftKeys } from '../draftKeys.ts'
import { groundsAt, newestFirst } from '../grounds.ts'
import { isAsked } from '../asked.ts'
import type { Check, CheckContext, Judgement } from '../judgement.ts'
import { judgedOnce } from '../judgedOnce.ts'
import { isByStrangers } from '../strangers.ts'
import { sourceName } from '../sourceName.ts'
import { nameMessages } from './messages.ts'
import {
  branchesConflict,
  housesConflict,
  isTakenBack,
  levelsConflict,
  rolesAgree,
  rolesConflict,
} from './roleConflict.ts'
import { belongsToAnother } from './roleHolder.ts'
import { unreadNames } from './unreadNames.ts'
import { hasForm } from './hasForm.ts'
import { nearInText } from './nearInText.ts'
import { isSameWord, mayBeSameKind, nearNames } from './spelling.ts'

/** Every person and organisation that a draft names: spelled as in the sources, with the office that they have there. */
export const nameCheck: Check = (draft, sources, context) => {
  const corpus = withNames(sources, context.names)
  const seen = new Set<string>()
  return [...draft.names, ...unreadNames(draft, corpus)].flatMap(name => {
    if (!isAsked(name, context)) return []
    const key = () => keyOf(name, draft, corpus, context)
    const judgeAnew = () => judge({ draft, name, corpus, context })
    const judgement = judgedOnce(corpus, context, 'judged names', key, name.start, judgeAnew)
    if (!judgement) return []
    // Among many sources there is always somebody with nearly the same name.
    if (judgement.ruleId !== null && isByStrangers(judgement, draft, corpus)) return []
    // A name that is right is a claim where it comes first, or with an office.
    const isRepeated = judgement.ruleId === null && name.role === null && seen.has(name.name)
    seen.add(name.name)
    return isRepeated ? [] : [judgement]
  })
}

/** All that the judgement of a name depends on beside the sources: whoever holds its office may be named anywhere in the draft. */
function keyOf(name: Name, draft: Reading, corpus: Corpus, { display }: CheckContext): string {
  const keys = draftKeys(draft, corpus)
  const { start, end } = name.nameSpan
  return `${display} ${start - name.start} ${end - start} ${keys.sentences(name)} ${name.role === null ? '' : keys.names}`
}

interface Case {
  readonly draft: Reading
  readonly name: Name
  readonly corpus: Corpus
  readonly context: CheckContext
}

function judge(it: Case): Judgement | null {
  const { draft, name, corpus } = it
  if (name.kind === 'place') return null
  const known = remembered(corpus, 'names', `${name.kind} ${name.name}`, () =>
    entitiesOf(corpus).named(lastWordOf(name.name), theirs => isSameName(name, theirs)),
  )
  const isSpelledOtherwise =
    losesUmlaut(name, known, draft.language) || hasOtherEnding(name, known, draft.language) || hasOtherS(it, known)
  if (known.length > 0 && isSpelledOtherwise) return misspelled(it, known)
  if (known.length > 0) return name.kind === 'organisation' ? supported(it, known) : judgeRole(it, known)
  if (isConfigured(it) || isInSources(it)) return null
  const near = nearNames(name, corpus)
  return misspelled(it, near.length > 0 ? near : nearInText(draft, name, corpus))
}

/** The configuration says what else this name is called. */
function isConfigured({ name, corpus }: Case): boolean {
  const { aliasesOf, has } = entitiesOf(corpus)
  return aliasesOf(lastWordOf(name.name)).some(has)
}

/** Same words in the same places; a name of one word is the same as a longer one that ends with it. */
function isSameName(mine: Name, theirs: BareName): boolean {
  if (!mayBeSameKind(mine.kind, theirs.kind)) return false
  const [a, b] = [namesOf(mine.name), namesOf(theirs.name)]
  if (a.length === 1 || b.length === 1) return isSameWord(a.at(-1) as string, b.at(-1) as string)
  const [first, other] = [a[0] as string, b[0] as string]
  const isInitial = first.length === 1 || other.length === 1
  const isSame = mine.kind === 'person' ? isSameOfPerson : isSameWord
  return isSame(first, other) || (isInitial && first[0] === other[0])
}

/** Whether the sources have every word of the name, wherever: then it is spelled as somebody spells it. */
function isInSources({ draft, name, corpus }: Case): boolean {
  const { tokens, language } = draft
  const isSame = name.kind === 'person' && name.name.includes(' ') ? isSameOfPerson : isDeclension
  for (
    let i = tokenAt(tokens, name.nameSpan.start);
    i < tokens.count && (tokens.start[i] as number) < name.nameSpan.end;
    i++
  ) {
    const word = tokens.word[i]
    if (word && word.text.length > 2 && !hasForm(word, language, corpus, isSame)) return false
  }
  return true
}

/** «Grunfeld» in a German text, where every source has «Grünfeld». Abroad the marks of other letters come and go. */
function losesUmlaut(name: Name, known: readonly NameRef[], language: Language): boolean {
  if (language !== 'de') return false
  const mine = umlautForm(name.name)
  return known.every(ref => {
    const theirs = umlautForm(ref.name.name)
    return mine !== theirs && foldName(mine) === foldName(theirs)
  })
}

/** „Voßberg“, where every source has „Vossberg“: not where a text has no ß at all, as in Switzerland. */
function hasOtherS({ name, draft, corpus }: Case, known: readonly NameRef[]): boolean {
  const mine = namesIn(name.name).at(-1) ?? ''
  if (draft.language !== 'de' || !/ß|ss/.test(mine)) return false
  return known.every(({ name: { name: theirs }, source }) => {
    const other = namesIn(theirs).at(-1) ?? ''
    if (mine.includes('ß') === other.includes('ß')) return false
    return (other.includes('ß') ? draft.prose : corpus.text(source).prose).includes('ß')
  })
}

/** «Hugh Marchbanks» in an English text, where every source has «Marchbank»: English has no genitive without a mark. */
function hasOtherEnding({ kind, name }: Name, known: readonly NameRef[], language: Language): boolean {
  if (language !== 'en' || kind !== 'person' || !name.includes(' ')) return false
  const mine = foldName(name)
  return known.every(({ name: { name: theirs } }) => {
    const other = foldName(theirs)
    return other.includes(' ') && mine === `${other}s`
  })
}

/** The last word with its umlauts and without other marks and the -s of a genitive: „Grünfelds“, „Gruenfeld“ → `grünfeld`. */
const umlautForm = memo((name: string): string => {
  const last = (namesIn(name).at(-1) ?? '').toLowerCase().normalize('NFC').replace(/ß/g, 'ss')
  const joined = last.replace(/ae/g, 'ä').replace(/oe/g, 'ö').replace(/ue/g, 'ü')
  return withoutGenitive([...joined].map(char => ('äöü'.includes(char) ? char : foldName(char))).join(''))
})

function namesIn(name: string): readonly string[] {
  return name.split(/[\s-]+/)
}

function judgeRole(it: Case, known: readonly NameRef[]): Judgement | null {
  const { draft, name, corpus, context } = it
  if (!name.role || isOfWhomHeSpeaks(name, draft.language)) return supported(it, known)
  const isAbroad = entitiesOf(corpus).isNamedAbroad(lastWordOf(name.name), draft.language)
  const said = whoIs({ person: name.name, description: name.role }, draft.language)
  const who = isAbroad ? withoutFields(said) : said
  if (AT_ANOTHER_TIME.test(name.role)) return supported(it, known, who)
  const correction = correctionOf(it, said, known)
  if (correction && correction !== 'heeded') return correctedRole(it, correction)
  if (correction || !hasOtherRole(it, name.role, who, isAbroad, known)) return supported(it, known, who)
  // „Maren Kolbe, bisher Bausenatorin, ist seit Mai Finanzsenatorin“: what she is now need not have been read.
  if (known.some(ref => IN_CHANGE.test(ref.description()))) return null
  if (known.slice(0, MENTIONS).some(ref => isGivenNear(ref, name.role as string, corpus))) return null
  const messages = nameMessages[context.display]
  const withRole = known.filter(ref => ref.name.role !== null).sort(newestFirst(corpus))
  const [best] = withRole
  // What no source says in so many words cannot be shown.
  if (!best?.name.role) return null
  const { role } = best.name
  return {
    ...judged(
      it,
      'contradicted',
      'role-mismatch',
      messages.otherRole(name.name, role, sourceName(corpus, best.source, context.display)),
    ),
    grounds: groundsOf(it, withRole, 'contradicts'),
    fixes: roleFix(it, best),
  }
}

/** Where sources correct what somebody is: the correction that the draft does not know of, or whether it does. */
function correctionOf(it: Case, who: Who, known: readonly NameRef[]): Correction | 'heeded' | undefined {
  const { draft, name, corpus } = it
  const isKnown = ({ name: theirs }: NameRef) => known.some(ref => ref.name.name === theirs.name)
  const whoWith = (description: string) => whoIs({ person: name.name, description }, draft.language)
  const corrections = entitiesOf(corpus)
    .correctionsOf(lastWordOf(name.name))
    .filter(({ ref }) => isKnown(ref))
  const isTaken = ({ wrong, right }: Correction) =>
    isTakenBack(who, wrong === null ? null : whoWith(wrong), whoWith(right))
  const unknown = corrections.find(isTaken)
  return unknown ?? (corrections.some(({ right }) => rolesAgree(who, whoWith(right))) ? 'heeded' : undefined)
}

function correctedRole(it: Case, { ref, right }: Correction): Judgement {
  const { corpus, context, name } = it
  const message = nameMessages[context.display].otherRole(
    name.name,
    right,
    sourceName(corpus, ref.source, context.display),
  )
  return { ...judged(it, 'contradicted', 'role-mismatch', message), grounds: groundsOf(it, [ref], 'contradicts') }
}

/** „ein Sprecher Ahlbrandts“ is somebody else than Ahlbrandt. */
function isOfWhomHeSpeaks({ role, text }: Name, language: Language): boolean {
  return language === 'de' && role !== null && RELATED.test(role) && text.startsWith(role) && /[^sßxz]s$/.test(text)
}

const RELATED = /(?:Sprecher|Anwalt|Anwält|Mitarbeiter|Berater|Vertreter|Nachfolger|Vorgänger)(?:in)?$/

/** Mentions in whose surroundings an office is looked for. */
const MENTIONS = 12
/** Characters behind them. */
const BEHIND = 160

/** «The report misstated Ida Muster's post. She is vice chair of the housing committee»: the very words, whatever was read of them. */
function isGivenNear(ref: NameRef, role: string, corpus: Corpus): boolean {
  const words = role.replace(/^(?:the|an?|der|die|das|dem|den|des)\s/i, '').toLowerCase()
  if (!words.includes(' ')) return false
  const { end } = ref.mention()
  const [, behind] = IS.exec(corpus.text(ref.source).prose.slice(end, end + BEHIND)) ?? []
  return behind?.toLowerCase().startsWith(words) ?? false
}

const IS = /[.!?]\s(?:She|He|Sie|Er) (?:is|was|ist|war) (?:the |an? |die |der |eine? )?([^]*)/

/** Whether the sources give somebody another office. Where one of them gives the very same, they agree. */
function hasOtherRole(
  { draft, name, corpus }: Case,
  role: string,
  who: Who,
  isAbroad: boolean,
  known: readonly NameRef[],
): boolean {
  const { gives, named, profileOf } = entitiesOf(corpus)
  const last = lastWordOf(name.name)
  const theirs = known.flatMap(ref => ref.name.role ?? [])
  const isOfOtherBranch = () => branchesConflict(role, theirs) || levelsConflict(role, theirs)
  if (gives(last, role)) return isOfOtherBranch()
  const all = profileOf(last)
  if (!all) return false
  const profile = isAbroad ? withoutFields(all) : all
  const isHouse = (word: string) => named(word, ({ kind }) => kind !== 'person').length > 0
  return (
    rolesConflict(who, profile) ||
    housesConflict(who, profile, isHouse) ||
    isOfOtherBranch() ||
    belongsToAnother(draft, who, profile, known, corpus)
  )
}

/** The offices alone: „Außen“ and "foreign" are not told apart by their letters. */
function withoutFields(who: Who): Who {
  return { ...who, words: new Set(), roles: who.roles.map(role => ({ ...role, modifier: '' })) }
}

/** Offices change: what somebody was or will be is not held against what they are. */
const AT_ANOTHER_TIME =
  /(?:^|\s)(?:ehemalig[a-zß-ž]*|früher[a-zß-ž]+|einstig[a-zß-ž]*|damalig[a-zß-ž]*|vormalig[a-zß-ž]*|langjährig[a-zß-ž]*|jetzig[a-zß-ž]*|neue[rnms]?|künftig[a-zß-ž]*|designiert[a-zß-ž]*|scheidend[a-zß-ž]*|gewählt[a-zß-ž]*|nachfolger[a-zß-ž]*|vorgänger[a-zß-ž]*|ex|alt|former|then|outgoing|incoming|late|new|acting)(?=[\s-]|$)/iu

const IN_CHANGE =
  /(?:^|\s)(?:bisher|bislang|zuvor|vorher|bisherig[a-zß-ž]*|künftig|previously|formerly|until now)(?=\s|$)/i

/** Offices of one or two words in a row change places; an apposition would have to be written anew. */
function roleFix({ draft, name, context }: Case, ref: NameRef) {
  if (!name.role || !ref.name.role) return []
  const theirs = ref.mention()
  if (!theirs.role || !name.text.startsWith(name.role) || !theirs.text.startsWith(theirs.role)) return []
  const end = name.start + name.role.length
  if (draft.raw.slice(name.start, end) !== name.role) return []
  return [{ title: nameMessages[context.display].useRole(theirs.role), start: name.start, end, newText: theirs.role }]
}

function misspelled(it: Case, near: readonly NameRef[]): Judgement | null {
  const { draft, name, corpus, context } = it
  const spellings = new Set(near.map(ref => foldName(ref.name.name).split(' ').at(-1)))
  const [first] = near
  if (!first || spellings.size !== 1) return null
  const messages = nameMessages[context.display]
  const full = (near.find(ref => ref.name.role === null) ?? first).name.name
  const { span, count } = wordsAtEnd(draft, name.nameSpan, full.split(' ').length)
  const theirs = full.split(' ').slice(-count).join(' ')
  const mine = draft.raw.slice(span.start, span.end).replace(/\s+/g, ' ')
  return {
    ...judged(it, 'misspelled', 'name-misspelled', messages.misspelled(theirs, mine)),
    grounds: groundsOf(it, [...near].sort(newestFirst(corpus)), 'contradicts'),
    fixes: [{ title: messages.spell(theirs), ...span, newText: theirs }],
  }
}

/** As many words of a name as the source has, from its end: of «Lehrerin Anna Maier» the last two. */
function wordsAtEnd({ raw }: Reading, { start, end }: Span, most: number): { span: Span; count: number } {
  const words = [...raw.slice(start, end).matchAll(/\S+/g)].slice(-most)
  return { span: { start: start + (words[0]?.index ?? 0), end }, count: words.length }
}

function supported(it: Case, known: readonly NameRef[], who?: Who): Judgement {
  const { corpus, context } = it
  const { kind, name } = it.name
  const offices = who?.roles.map(role => role.key).join() ?? ''
  const { best, grounds } = remembered(corpus, 'ranked names', `${kind} ${name} ${offices}`, () => {
    const ranked = likeliest(known, who, corpus)
    const first = ranked.next().value as NameRef
    return {
      best: { text: first.mention().text, source: first.source },
      grounds: groundsOf(it, chain(first, ranked), 'supports'),
    }
  })
  const message = nameMessages[context.display].supported(best.text, sourceName(corpus, best.source, context.display))
  return { ...judged(it, 'supported', null, message), grounds }
}

function* chain<T>(first: T, rest: Iterable<T>): Generator<T> {
  yield first
  yield* rest
}

const RANKED = 40

/** The mentions of somebody with the same office first, the newest of each; what a text says of them is looked at until there are enough. */
function* likeliest(known: readonly NameRef[], who: Who | undefined, corpus: Corpus): Generator<NameRef> {
  const newest = known.slice(0, RANKED).sort(newestFirst(corpus))
  const offices = new Set(who?.roles.map(role => role.key))
  const withOthers: NameRef[] = []
  const withNone: NameRef[] = []
  for (const ref of newest) {
    const roles = offices.size > 0 ? rolesOf(ref, corpus) : []
    if (roles.some(({ key }) => offices.has(key))) yield ref
    else (roles.length > 0 ? withOthers : withNone).push(ref)
  }
  yield* withOthers
  yield* withNone
}

function rolesOf(ref: NameRef, corpus: Corpus): Who['roles'] {
  return whoIs({ person: ref.name.name, description: ref.description() }, corpus.language(ref.source)).roles
}

const GROUNDS = 3

function groundsOf({ corpus }: Case, refs: Iterable<NameRef>, stance: 'supports' | 'contradicts') {
  return groundsAt(corpus, oncePerSource(refs), GROUNDS, placeOf, stance)
}

function placeOf(ref: NameRef) {
  const { start, end } = ref.mention()
  return { source: ref.source, highlight: { start, end } }
}

function* oncePerSource(refs: Iterable<NameRef>): Generator<NameRef> {
  const seen = new Set<number>()
  for (const ref of refs) {
    if (!seen.has(ref.source)) yield ref
    seen.add(ref.source)
  }
}

function judged({ name }: Case, verdict: Verdict, ruleId: RuleId | null, message: string): Judgement {
  const { text, start, end, role } = name
  return {
    kind: 'name',
    span: { start, end },
    value: { text, start, end, name: name.name, role },
    verdict,
    ruleId,
    message,
    grounds: [],
    fixes: [],
  }
}
