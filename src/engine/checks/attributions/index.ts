import type { Check } from '../judgement.ts'
import { missingAttributions } from './missing.ts'
import { toldOf } from './told.ts'
import { judgeAttribution } from './judge.ts'

/** Who says what: every statement that the draft gives to somebody, and every one that it should have given to somebody. */
export const attributionCheck: Check = (draft, corpus, context) => [
  ...draft.attributions.flatMap(attribution => {
    const judgement = judgeAttribution(draft, attribution, corpus, context)
    return judgement ? [judgement] : []
  }),
  ...toldOf(draft, corpus, context),
  ...missingAttributions(draft, corpus, context),
]
