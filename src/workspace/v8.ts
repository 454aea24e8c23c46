import { setFlagsFromString } from 'node:v8'

/** Gives V8 flags, for the whole process. They are flags of Node 20; later versions of V8 complain of what they do not know. */
export function setV8Flags(flags: readonly string[]): void {
  if (process.versions.v8.startsWith('11.')) for (const flag of flags) setFlagsFromString(flag)
}

/**
 * For a process that answers one question after the other: much of a check's code runs in many of them, but little in each. V8 optimizes it
 * later than by itself (67,584 bytes of bytecode are its own measure), and with less of other functions in it (920), so that the first
 * hundreds of answers do not share the processor with what makes them faster only later. But it begins to note what a function is given
 * when that has run once and not eight times, so that property look-ups and calls are soon fast, and what is optimized then stays so.
 */
export const ANSWERING = [
  '--interrupt-budget=150000',
  '--max-inlined-bytecode-size-cumulative=150',
  '--interrupt-budget-factor-for-feedback-allocation=1',
]
