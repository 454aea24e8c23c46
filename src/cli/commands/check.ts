import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Severity } from '../../engine/model.ts'
import { decode } from '../../workspace/decode.ts'
import { loadConfig } from '../../workspace/config.ts'
import { configuredDrafts, findDrafts, readDraft } from '../../workspace/drafts.ts'
import { UserError } from '../../workspace/errors.ts'
import { sentenceOf } from '../../workspace/messages.ts'
import type { Draft, DraftResult, Workspace } from '../../workspace/types.ts'
import { openWorkspace } from '../../workspace/workspace.ts'
import { isSet, number, oneOf, type Options, text } from '../options.ts'
import type { Outside } from '../outside.ts'
import { REPORTERS, reporterNames } from '../reporters/index.ts'
import { type Report, type ReportContext, reportOf } from '../report.ts'
import { VERSION } from '../version.ts'
import { LANGUAGE_OPTION, OUTPUT_OPTIONS, SOURCE_OPTIONS, workspaceOptions } from './common.ts'
import type { Command } from './index.ts'

export const check: Command = {
  name: 'check',
  usage: 'check [FILE|GLOB|DIR …]',
  summary: 'Checks drafts against the sources.',
  options: {
    ...SOURCE_OPTIONS,
    'print-config': { type: 'boolean', help: 'print the configuration that holds, and check nothing' },
    format: { type: 'string', value: 'NAME', help: `${reporterNames.join(', ')}; default: stylish` },
    'output-file': { type: 'string', short: 'o', value: 'FILE', help: 'write the report there instead of stdout' },
    rule: { type: 'string', multiple: true, value: 'ID=LEVEL', help: 'a rule off, info, warning or error' },
    'fail-on': { type: 'string', value: 'LEVEL', help: 'exit 1 from error (default), warning or info on, or never' },
    'max-warnings': { type: 'string', value: 'N', help: 'exit 1 above N warnings' },
    'min-coverage': { type: 'string', value: 'PERCENT', help: 'exit 1 where fewer of the claims are supported' },
    ...LANGUAGE_OPTION,
    stdin: { type: 'boolean', help: 'check the text on stdin' },
    'stdin-filename': { type: 'string', value: 'NAME', help: 'the name of the text on stdin' },
    quiet: { type: 'boolean', help: 'report errors only' },
    ...OUTPUT_OPTIONS,
  },
  async run(options, outside) {
    const reporter = REPORTERS[oneOf(options, 'format', reporterNames, 'stylish')]
    const limits = readLimits(options)
    if (isSet(options, 'print-config')) return printConfig(options, outside)
    const workspace = await openWorkspace(workspaceOptions(options, outside))
    const drafts = await draftsOf(options, workspace, outside)
    const results: DraftResult[] = []
    for (const draft of drafts.read) results.push(await workspace.check(draft))
    const report = reportOf(workspace, results)
    const context = contextOf(report, workspace, drafts, outside, options)
    await publish(reporter(isSet(options, 'quiet') ? errorsOnly(report) : report, context), options, outside)
    return drafts.failed ? 2 : exitStatus(report, limits, workspace.config.failOn, outside)
  },
}

async function printConfig(options: Options, outside: Outside): Promise<number> {
  const config = await loadConfig(outside.cwd, text(options, 'config'), outside.display ?? 'en')
  outside.write(`${JSON.stringify(config, null, 2)}\n`)
  return 0
}

// ----------------------------------------------------------------------------------------------------------- drafts

interface Drafts {
  readonly read: readonly Draft[]
  /** One of them could not be read; the others are checked all the same. */
  readonly failed: boolean
}

async function draftsOf(options: Options, workspace: Workspace, outside: Outside): Promise<Drafts> {
  const display = outside.display ?? 'en'
  if (isSet(options, 'stdin')) {
    const filePath = text(options, 'stdin-filename') ?? 'stdin.md'
    const content = await decode(await outside.readStdin())
    if (content === undefined) throw new UserError(sentenceOf({ kind: 'binary', file: filePath }, display))
    if (content.trim() === '') throw new UserError(sentenceOf({ kind: 'empty', file: filePath }, display))
    return { read: [{ text: content, filePath }], failed: false }
  }
  const { cwd } = outside
  const files =
    options.files.length > 0
      ? await findDrafts(options.files, cwd, workspace, display)
      : await configuredDrafts(workspace, display)
  if (files.length === 0) {
    throw new UserError('There is no draft to check: name a file, or set “drafts” in the configuration.')
  }
  const read: Draft[] = []
  for (const file of files) {
    try {
      read.push(await readDraft(file, cwd, display))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      outside.complain(error.message)
    }
  }
  return { read, failed: read.length < files.length }
}

// ----------------------------------------------------------------------------------------------------------- report

function contextOf(
  report: Report,
  workspace: Workspace,
  { read }: Drafts,
  { color, display }: Outside,
  options: Options,
): ReportContext {
  return {
    color: color && text(options, 'output-file') === undefined,
    display: display ?? report.results[0]?.language ?? 'en',
    sourcesFrom: workspace.sourcesFrom,
    version: VERSION,
    textOf: filePath => read.find(draft => draft.filePath === filePath)?.text ?? '',
  }
}

function errorsOnly(report: Report): Report {
  const results = report.results.map(result => ({
    ...result,
    messages: result.messages.filter(message => message.severity === 2),
  }))
  return { ...report, results }
}

async function publish(output: string, options: Options, outside: Outside): Promise<void> {
  const file = text(options, 'output-file')
  if (file === undefined) return outside.write(output)
  try {
    await writeFile(resolve(outside.cwd, file), output)
  } catch (error) {
    throw new UserError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}); choose another place.`)
  }
}

// ------------------------------------------------------------------------------------------------------ exit status

interface Limits {
  readonly failOn: Severity | 'never' | undefined
  readonly maxWarnings: number | undefined
  readonly minCoverage: number | undefined
}

function readLimits(options: Options): Limits {
  const levels = ['error', 'warning', 'info', 'never'] as const
  return {
    failOn: options.flags['fail-on'] === undefined ? undefined : oneOf(options, 'fail-on', levels, 'error'),
    maxWarnings: number(options, 'max-warnings', -1, Number.POSITIVE_INFINITY),
    minCoverage: number(options, 'min-coverage', 0, 100),
  }
}

function exitStatus({ summary }: Report, limits: Limits, configured: Severity | 'never', outside: Outside): number {
  const { errors, warnings, infos, coverage } = summary
  const { failOn = configured, maxWarnings = -1, minCoverage = 0 } = limits
  const failing = { never: 0, error: errors, warning: errors + warnings, info: errors + warnings + infos }[failOn]
  let status = failing > 0 ? 1 : 0
  if (maxWarnings >= 0 && warnings > maxWarnings) {
    outside.complain(`${warnings} warnings are more than the ${maxWarnings} that --max-warnings allows.`)
    status = 1
  }
  if (coverage * 100 < minCoverage) {
    outside.complain(
      `${percent(coverage)} of the claims are supported, less than the ${minCoverage} % of --min-coverage.`,
    )
    status = 1
  }
  return status
}

function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`
}
