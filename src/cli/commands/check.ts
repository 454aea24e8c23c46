import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DEFAULT_LEVELS } from '../../engine/checks/rules.ts'
import { openCachedChecker } from '../../workspace/cachedChecker.ts'
import { loadConfig } from '../../workspace/config.ts'
import type { Checker, Draft, DraftResult } from '../../workspace/types.ts'
import { type Drafts, draftsOf } from '../drafts.ts'
import { mend, mendsOf, writeMended } from '../fixes.ts'
import { exitStatus, readLimits } from '../limits.ts'
import { isSet, oneOf, type Options, text } from '../options.ts'
import type { Outside } from '../outside.ts'
import { REPORTERS, reporterNames } from '../reporters/index.ts'
import { type Report, type ReportContext, reportOf } from '../report.ts'
import { SUPPRESS_OPTIONS, updateSuppressions } from '../suppress.ts'
import { keepOn, UsageError } from '../usage.ts'
import { VERSION } from '../version.ts'
import { watchPaths } from '../watch.ts'
import { LANGUAGE_OPTION, openSources, OUTPUT_OPTIONS, SOURCE_OPTIONS, workspaceOptions } from './common.ts'
import type { Command } from './index.ts'

export const check: Command = {
  name: 'check',
  usage: 'check [FILE|GLOB|DIR …]',
  summary: { de: 'Prüft Entwürfe gegen die Quellen.', en: 'Checks drafts against the sources.' },
  options: {
    ...SOURCE_OPTIONS,
    'print-config': {
      type: 'boolean',
      help: {
        de: 'die geltende Konfiguration ausgeben und nichts prüfen',
        en: 'print the configuration that holds, and check nothing',
      },
    },
    format: {
      type: 'string',
      value: 'NAME',
      help: {
        de: `${reporterNames.join(', ')}; Standard: stylish`,
        en: `${reporterNames.join(', ')}; default: stylish`,
      },
    },
    'output-file': {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: { de: 'den Bericht dorthin schreiben statt nach stdout', en: 'write the report there instead of stdout' },
    },
    rule: {
      type: 'string',
      multiple: true,
      value: 'ID=LEVEL',
      help: { de: 'eine Regel auf off, info, warning oder error setzen', en: 'a rule off, info, warning or error' },
    },
    'fail-on': {
      type: 'string',
      value: 'LEVEL',
      help: {
        de: 'Status 1 ab error (Standard), warning oder info, oder nie (never)',
        en: 'exit 1 from error (default), warning or info on, or never',
      },
    },
    'max-warnings': {
      type: 'string',
      value: 'N',
      help: { de: 'Status 1 bei mehr als N Warnungen', en: 'exit 1 above N warnings' },
    },
    'min-coverage': {
      type: 'string',
      value: 'PERCENT',
      help: {
        de: 'Status 1, wenn weniger der Angaben belegt sind',
        en: 'exit 1 where fewer of the claims are supported',
      },
    },
    ...LANGUAGE_OPTION,
    'file-list': {
      type: 'string',
      value: 'FILE|-',
      help: {
        de: 'die Dateien prüfen, die DATEI (oder stdin) nennt, eine je Zeile',
        en: 'check the files that FILE (or stdin) names, one a line',
      },
    },
    'ignore-path': {
      type: 'string',
      value: 'FILE',
      help: {
        de: 'Entwürfe auslassen, die DATEI in der Form von .gitignore nennt',
        en: 'leave out drafts as FILE says in the form of .gitignore',
      },
    },
    stdin: { type: 'boolean', help: { de: 'den Text von stdin prüfen', en: 'check the text on stdin' } },
    'stdin-filename': {
      type: 'string',
      value: 'NAME',
      help: { de: 'der Name des Textes von stdin', en: 'the name of the text on stdin' },
    },
    fix: {
      type: 'boolean',
      help: {
        de: 'Befunde, für die es genau eine Verbesserung gibt, im Entwurf beheben',
        en: 'put the mends of findings that have exactly one into the drafts',
      },
    },
    'fix-dry-run': {
      type: 'boolean',
      help: {
        de: 'dasselbe, aber ohne zu schreiben; --format json hat den Text in „output“',
        en: 'the same, but write nothing; --format json has the “output”',
      },
    },
    ...SUPPRESS_OPTIONS,
    cache: {
      type: 'boolean',
      help: {
        de: 'Ergebnisse aufheben und nur prüfen, was sich geändert hat',
        en: 'keep results, and check only what has changed',
      },
    },
    'cache-location': {
      type: 'string',
      value: 'DIR',
      help: { de: 'wo sie liegen; Standard: .beleg-cache', en: 'where they are kept; default: .beleg-cache' },
    },
    watch: {
      type: 'boolean',
      help: {
        de: 'bei jeder Änderung an Entwurf oder Quelle neu prüfen',
        en: 'check again when a draft or a source changes',
      },
    },
    quiet: { type: 'boolean', help: { de: 'nur Fehler melden', en: 'report errors only' } },
    ...OUTPUT_OPTIONS,
  },
  async run(options, outside) {
    // A wrong value is said before anything is read.
    oneOf(options, 'format', reporterNames, 'stylish')
    readLimits(options)
    if (isSet(options, 'print-config')) return printConfig(options, outside)
    if (isSet(options, 'watch')) return keepChecking(options, outside)
    if (!isSet(options, 'cache')) {
      const workspace = await openSources(options, outside)
      const status = await checkOnce(workspace, options, outside)
      await workspace.save()
      return status
    }
    const folder = resolve(outside.cwd, text(options, 'cache-location') ?? '.beleg-cache')
    const checker = await openCachedChecker(workspaceOptions(options, outside), folder, VERSION)
    const status = await checkOnce(checker, options, outside)
    await checker.save()
    return status
  },
}

async function checkOnce(checker: Checker, options: Options, outside: Outside): Promise<number> {
  const drafts = await draftsOf(options, checker, outside)
  const results = await checkAll(drafts.read, checker, options, outside)
  const failed = drafts.failed || results.length < drafts.read.length
  if (failed && results.length === 0) return 2
  const here = spokenAbout(results, outside)
  if (await updateSuppressions(results, checker, options, here)) return failed ? 2 : 0
  const report = reportOf(await checker.counts(), results)
  const reporter = REPORTERS[oneOf(options, 'format', reporterNames, 'stylish')]
  const context = contextOf(checker, drafts, here, options)
  await publish(reporter(isSet(options, 'quiet') ? errorsOnly(report) : report, context), options, outside)
  return failed ? 2 : exitStatus(report, readLimits(options), checker.config.failOn, here)
}

/** Where the environment has no language, what is said about drafts is in that of the first. */
function spokenAbout([first]: readonly DraftResult[], outside: Outside): Outside {
  return outside.asDraft && first ? { ...outside, display: first.language } : outside
}

/** Checks, and again whenever a draft or a source changes, until it is interrupted. */
async function keepChecking(options: Options, outside: Outside): Promise<number> {
  const workspace = await openSources(options, outside)
  await checkOnce(workspace, options, outside)
  const { files } = await draftsOf(options, workspace, outside)
  await watchPaths([...workspace.sourceRoots, ...files], changed =>
    keepOn(outside, async () => {
      let isOurs = changed.some(file => files.includes(file))
      isOurs = (await workspace.update(...changed)) || isOurs
      if (isOurs) await checkOnce(workspace, options, outside)
    }),
  )
  return 0
}

/** Checks the drafts; what cannot be checked is complained about and left out. */
async function checkAll(
  drafts: readonly Draft[],
  checker: Checker,
  options: Options,
  outside: Outside,
): Promise<readonly DraftResult[]> {
  const results: DraftResult[] = []
  for (const draft of drafts) {
    await keepOn(outside, async () => {
      results.push(await checkAndMend(draft, checker, options, outside))
    })
  }
  return results
}

/** Checks a draft; with `--fix` the result is what is left after the mends. */
async function checkAndMend(draft: Draft, checker: Checker, options: Options, { cwd }: Outside): Promise<DraftResult> {
  const isDry = isSet(options, 'fix-dry-run')
  const result = await checker.check(draft)
  const mends = isDry || isSet(options, 'fix') ? mendsOf(result.claims) : []
  if (mends.length === 0) return result
  const mended = mend(draft.text, mends)
  if (!isDry) await writeMended(draft, mended, cwd)
  return { ...(await checker.check({ ...draft, text: mended })), output: mended }
}

/** The configuration with what the command line says, and the rules' own levels where neither does. */
async function printConfig(options: Options, outside: Outside): Promise<number> {
  const config = await loadConfig(outside.cwd, text(options, 'config'), outside.display)
  const { sources = config.sources, language = config.language, rules } = workspaceOptions(options, outside)
  const { failOn = config.failOn } = readLimits(options)
  const names = Object.fromEntries(config.names.map(([name = '', ...others]) => [name, others]))
  const holds = { ...config, sources, rules: { ...DEFAULT_LEVELS, ...config.rules, ...rules }, language, names, failOn }
  outside.write(`${JSON.stringify(holds, null, 2)}\n`)
  return 0
}

// ----------------------------------------------------------------------------------------------------------- report

function contextOf(checker: Checker, { read }: Drafts, { color, display }: Outside, options: Options): ReportContext {
  return {
    color: color && text(options, 'output-file') === undefined,
    display,
    sourcesFrom: checker.sourcesFrom,
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
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError({
      de: `${file} lässt sich nicht schreiben (${code}); bitte einen anderen Ort wählen.`,
      en: `${file} cannot be written (${code}); choose another place.`,
    })
  }
}
