import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Claim, Fix } from '../engine/model.ts'
import type { Draft } from '../workspace/types.ts'
import { UsageError } from './usage.ts'

/** The mends of findings that have exactly one, those that overlap an earlier one left out. */
export function mendsOf(claims: readonly Claim[]): readonly Fix[] {
  const single = claims.flatMap(({ ruleId, fixes }) => (ruleId !== null && fixes.length === 1 ? fixes : []))
  const mends: Fix[] = []
  for (const fix of [...single].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start >= (mends.at(-1)?.end ?? 0)) mends.push(fix)
  }
  return mends
}

/** The text with the mends in it. */
export function mend(text: string, mends: readonly Fix[]): string {
  let out = ''
  let at = 0
  for (const { start, end, newText } of mends) {
    out += text.slice(at, start) + newText
    at = end
  }
  return out + text.slice(at)
}

/** Writes a mended draft back. Only UTF-8 is written, so that no other encoding is changed behind the writer's back. */
export async function writeMended({ text, filePath, format }: Draft, mended: string, cwd: string): Promise<void> {
  const file = resolve(cwd, filePath)
  const bytes = await readFile(file)
  const mark = bytes.subarray(0, 3).equals(UTF8_MARK) ? '\uFEFF' : ''
  if (format !== undefined || !bytes.equals(Buffer.from(mark + text))) {
    throw new UsageError({
      de: `${filePath} lässt sich nicht verbessern, weil es kein Text in UTF-8 ist; bitte erst so speichern.`,
      en: `${filePath} cannot be mended, because it is no UTF-8 text; save it as one first.`,
    })
  }
  await writeFile(file, mark + mended)
}

const UTF8_MARK = Buffer.from('\uFEFF')
