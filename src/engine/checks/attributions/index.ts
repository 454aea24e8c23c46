import { withNames } from '../../corpus/configuredNames.ts'
import { type Check, isAsked } from '../judgement.ts'
import { judgeAttribution } from './judge.ts'
import { missingAttributions } from './missing.ts'
import { toldOf } from './told.ts'

/** Who says what: every statement that the draft gives to somebody, and every one that it should have given to somebody. */
export const attributionCheck: Check = (draft, sources, context) => {
  const corpus = withNames(sources, context.names)
  const asked = draft.attributions.filter(attribution => isAsked(attribution.content, context))
  const said = asked.flatMap(attribution => judgeAttribution(draft, attribution, corpus, context) ?? [])
  if (context.asked) return said
  return [...said, ...toldOf(draft, corpus, context), ...missingAttributions(draft, corpus, context)]
}
