import type { Corpus } from '../../corpus/corpus.ts'
import { type Correction, entitiesOf, type NameRef } from '../../corpus/entities.ts'
import { lastWordOf, type Who, whoIs } from '../../corpus/entities/who.ts'
import type { Language, Name } from '../../model.ts'
import { newestFirst } from '../grounds.ts'
import type { Judgement } from '../judgement.ts'
import { sourceName } from '../sourceName.ts'
import { type Case, groundsOf, judged, supported } from './judgements.ts'
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

/** A person whom the sources know: whether they have the office there that the draft gives. */
export function judgeRole(it: Case, known: readonly NameRef[]): Judgement | null {
  const { draft, name, corpus, context } = it
  if (!name.role || isOfWhomHeSpeaks(name, draft.language)) return supported(it, known)
  const isAbroad = entitiesOf(corpus).isNamedAbroad(lastWordOf(name.name), draft.language)
  const said = whoIs({ person: name.name, description: name.role }, draft.language)
  const who = isAbroad ? withoutFields(said) : said
  // What somebody was is only told from what sources say that they were.
  const isFormer = AT_ANOTHER_TIME.test(name.role)
  if (isFormer && !known.some(ref => AT_ANOTHER_TIME.test(ref.name.role ?? ''))) return supported(it, known, who)
  const corrections = correctionsOf(it, known)
  const unheeded = corrections.find(({ correction, wrong, right }) =>
    isTitle(wrong) ? hasWords(name, correction.wrong as string) : isTakenBack(said, wrong, right),
  )
  if (unheeded) return corrected(it, unheeded.correction)
  const isHeeded = corrections.some(({ right }) => rolesAgree(said, right))
  if (isHeeded || !hasOtherRole(it, name.role, who, isAbroad, known)) return supported(it, known, who)
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

/** What sources correct of somebody's office, with who that is by the wrong words, null where they are not said, and by the right ones. */
function correctionsOf({ draft, name, corpus }: Case, known: readonly NameRef[]) {
  const whoWith = (description: string) => whoIs({ person: name.name, description }, draft.language)
  return entitiesOf(corpus)
    .correctionsOf(lastWordOf(name.name))
    .filter(({ ref }) => known.some(one => one.name.name === ref.name.name))
    .map(correction => ({
      correction,
      wrong: correction.wrong === null ? null : whoWith(correction.wrong),
      right: whoWith(correction.right),
    }))
}

/** „Professorin“: a title alone, which says nothing of who somebody is. */
function isTitle(wrong: Who | null): boolean {
  return wrong !== null && wrong.roles.length + wrong.words.size === 0
}

function hasWords({ text }: Name, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase())
}

function corrected(it: Case, { ref, right }: Correction): Judgement {
  const { corpus, context, name } = it
  const source = sourceName(corpus, ref.source, context.display)
  const message = nameMessages[context.display].otherRole(name.name, right, source)
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

/** «… said Ida Muster. She is vice chair of the housing committee»: the very words, whatever was read of them. */
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
    (!theirs.some(given => PEER.test(given)) && belongsToAnother(draft, who, profile, known, corpus))
  )
}

/** „Trainer Beck lobte … Sein Kollege Holm sprach …“: the one has the office of the other. */
const PEER = /kolleg|pendant|colleague|counterpart/i

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
