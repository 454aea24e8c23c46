import type { Reporter } from '../report.ts'
import { compact } from './compact.ts'
import { json } from './json.ts'
import { stylish } from './stylish.ts'
import { unix } from './unix.ts'

/** Every `--format`. A new one is a file beside this and a line here. */
export const REPORTERS = { stylish, compact, unix, json } as const satisfies Record<string, Reporter>

export const reporterNames = Object.keys(REPORTERS) as (keyof typeof REPORTERS)[]
