import type { Corpus } from '../corpus/corpus.ts'
import type { PassageRef } from '../corpus/passages.ts'
import type { Claim, ClaimKind, Fix, Language, RuleId, Span, Stance, Verdict } from '../model.ts'
import type { Reading } from '../reading/reading.ts'

/** A passage of a source and the place in it (offsets into the source's own text) that says something to the claim. */
export interface Ground {
  readonly stance: Stance
  readonly passage: PassageRef
  readonly highlight: Span
}

/** What a check says of one claim. The pipeline makes a `Claim` of it. */
export interface Judgement {
  readonly kind: ClaimKind
  /** Where the claim stands in the draft. */
  readonly span: Span
  readonly value: Claim['value']
  readonly verdict: Verdict
  readonly ruleId: RuleId | null
  /** One sentence in the display language. */
  readonly message: string
  /** Best first. */
  readonly grounds: readonly Ground[]
  readonly fixes: readonly Fix[]
  /** The writer seems to have worked the value out: a finding is one level lower than its rule's. */
  readonly isReckoned?: boolean
}

export interface CheckContext {
  /** The language of messages. */
  readonly display: Language
  /** Other names of the same, from the configuration: `[['Kreml', 'Moskau']]`. */
  readonly names: readonly (readonly string[])[]
  /** The draft will not be checked again. */
  readonly once: boolean
  /** The sources are a few of many that tell of the draft's matter, most of other times: what an older one has is hardly about the draft's own. */
  readonly isFollowed?: boolean
  /** Only what stands in these places is asked about, ascending and apart from one another; absent where all is. */
  readonly asked?: readonly Span[]
}

/** A kind of claim: finds the claims of its kind in the draft and judges each against the corpus. */
export type Check = (draft: Reading, corpus: Corpus, context: CheckContext) => readonly Judgement[]
