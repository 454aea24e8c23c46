import type { Claim, Evidence, FactsResult, Span } from '../engine/model.ts'
import type { Article } from './formats/article.ts'
import type { SourcePlaces } from './index/shelf.ts'
import { isVerbatim, toFile } from './textMap.ts'

/** The evidence's place in the source's file, where the text that was read is not the file's own. */
export function evidenceToFile(evidence: Evidence, source: SourcePlaces | undefined): Evidence {
  const map = source?.map
  if (!map || !source.filePositions) return evidence
  const span = toFile(map, evidence)
  return { ...evidence, ...span, ...source.filePositions.of(span) }
}

/** The claim's places in the draft's file. A mend is kept only where the file has the very words that it replaces. */
export function claimToFile(claim: Claim, { map, filePositions }: Article): Claim {
  if (!map || !filePositions) return claim
  const span = toFile(map, claim)
  const fixes = claim.fixes.filter(fix => isVerbatim(map, fix)).map(fix => ({ ...fix, ...toFile(map, fix) }))
  return { ...claim, ...span, ...filePositions.of(span), value: spansToFile(claim.value, map), fixes }
}

export function factsToFile(facts: FactsResult, { map }: Article): FactsResult {
  return map ? spansToFile(facts, map) : facts
}

/** The same value with every span inside it moved to its place in the file. */
function spansToFile<T>(value: T, map: NonNullable<Article['map']>): T {
  if (Array.isArray(value)) return value.map((item: unknown) => spansToFile(item, map)) as T
  if (typeof value !== 'object' || value === null) return value
  const moved = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, spansToFile(inner as unknown, map)]),
  )
  return (isSpan(value) ? { ...moved, ...toFile(map, value) } : moved) as T
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
}
