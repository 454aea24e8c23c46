import { withNames } from '../../corpus/configuredNames.ts'
import { isAsked } from '../asked.ts'
import type { Check } from '../judgement.ts'
import { judgeAttribution } from './judge.ts'
import { isByStrangers } from '../strangers.ts'
import { missingAttributions } from './missing.ts'
import { toldOf } from './told.ts'

/** Who says what: every statement that the draft gives to somebody, and every one that it should have given to somebody. */
export const attributionCheck: Check = (draft, sources, context) => {
  const corpus = withNames(sources, context.names)
  const asked = draft.attributions.filter(attribution => isAsked(attribution.content, context))
  const said = asked.flatMap(attribution => judgeAttribution(draft, attribution, corpus, context) ?? [])
  if (context.asked) return said
  // „Die Polizei sprach von einem Fehler“: of a body that every matter has, one that tells of another matter says nothing.
  const own = said.filter(judgement => judgement.ruleId !== null || !isByStrangers(judgement, draft, corpus))
  return [...own, ...toldOf(draft, corpus, context), ...missingAttributions(draft, corpus, context)]
}
