import type { Corpus } from '../../corpus/corpus.ts'
import { withNames } from '../../corpus/configuredNames.ts'
import { type BareName, entitiesOf, type NameRef } from '../../corpus/entities.ts'
import { remembered } from '../../corpus/remembered.ts'
import { foldName, isDeclension, isSameOfPerson, withoutGenitive } from '../../corpus/entities/nameForms.ts'
import { lastWordOf, namesOf } from '../../corpus/entities/who.ts'
import { memo } from '../../memo.ts'
import type { Language, Name, Span } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import { tokenAt } from '../../text/tokens.ts'
import { draftKeys } from '../draftKeys.ts'
import { newestFirst } from '../grounds.ts'
import { isAsked } from '../asked.ts'
import type { Check, CheckContext, Judgement } from '../judgement.ts'
import { judgedOnce } from '../judgedOnce.ts'
import { isByStrangers } from '../strangers.ts'
import { type Case, groundsOf, judged, supported } from './judgements.ts'
import { nameMessages } from './messages.ts'
import { judgeRole } from './role.ts'
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
