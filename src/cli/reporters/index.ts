import type { Reporter } from '../report.ts'
import { checkstyle } from './checkstyle.ts'
import { compact } from './compact.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { sarif } from './sarif.ts'
import { stylish } from './stylish.ts'
import { tap } from './tap.ts'
import { unix } from './unix.ts'

/** Every `--format`. A new one is a file beside this and a line here. */
export const REPORTERS = {
  stylish,
  compact,
  unix,
  json,
  sarif,
  github,
  gitlab,
  checkstyle,
  junit,
  tap,
  html,
  markdown,
} as const satisfies Record<string, Reporter>

export const reporterNames = Object.keys(REPORTERS) as (keyof typeof REPORTERS)[]
