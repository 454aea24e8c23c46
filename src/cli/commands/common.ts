import { resolve } from 'node:path'
import type { Language, RuleId, RuleLevel } from '../../engine/model.ts'
import { isRuleId, RULE_LEVELS } from '../../workspace/config.ts'
import type { Workspace, WorkspaceOptions } from '../../workspace/types.ts'
import { openWorkspace } from '../../workspace/workspace.ts'
import { isSet, oneOf, type Options, type OptionTable, text, texts } from '../options.ts'
import type { Outside } from '../outside.ts'
import { progressOnTerminal } from '../progress.ts'
import { unknownRule, UsageError } from '../usage.ts'

/** Options of every command that opens the sources. */
export const SOURCE_OPTIONS: OptionTable = {
  sources: {
    type: 'string',
    multiple: true,
    value: 'PATH|GLOB',
    help: {
      de: 'Quellenartikel; Standard: die der Konfiguration, sonst ./sources, sonst ./seeds',
      en: 'source articles; default: the configuration, else ./sources, else ./seeds',
    },
  },
  sample: {
    type: 'boolean',
    help: { de: 'die mitgelieferten Artikel nehmen', en: 'take the articles that ship with Beleg' },
  },
  config: {
    type: 'string',
    value: 'FILE',
    help: {
      de: 'eine andere Konfiguration als ./beleg.config.jsonc, .json oder .yaml',
      en: 'another configuration than ./beleg.config.jsonc, .json or .yaml',
    },
  },
  'index-location': {
    type: 'string',
    value: 'DIR',
    help: {
      de: 'wo der Index der Quellen liegt; Standard: $BELEG_CACHE_DIR, sonst der Cache des Systems',
      en: 'where the index of the sources is kept; default: $BELEG_CACHE_DIR, else the cache of the system',
    },
  },
  index: {
    type: 'boolean',
    shown: '--no-index',
    help: { de: 'keinen Index der Quellen speichern', en: 'keep no index of the sources on disk' },
  },
}

export const LANGUAGE_OPTION: OptionTable = {
  language: {
    type: 'string',
    value: 'de|en|auto',
    help: { de: 'die Sprache der Entwürfe; Standard: auto', en: 'the language of the drafts; default: auto' },
  },
}

export const OUTPUT_OPTIONS: OptionTable = {
  progress: {
    type: 'boolean',
    shown: '--no-progress',
    help: { de: 'kein Fortschritt im Terminal', en: 'no progress on a terminal' },
  },
  color: {
    type: 'boolean',
    shown: '--color, --no-color',
    help: {
      de: 'mit oder ohne Farben; Standard: mit, im Terminal',
      en: 'with or without colours; default: with, on a terminal',
    },
  },
}

const LANGUAGES = ['de', 'en', 'auto'] as const

export function workspaceOptions(options: Options, outside: Outside): WorkspaceOptions {
  const sources = texts(options, 'sources')
  return {
    root: outside.cwd,
    sources: sources.length > 0 ? sources : undefined,
    sample: isSet(options, 'sample'),
    configFile: text(options, 'config'),
    suppressionsFile: text(options, 'suppressions-location'),
    language: languageOption(options),
    rules: ruleLevels(texts(options, 'rule')),
    indexFolder: indexFolder(options, outside),
    display: outside.display,
    asDraft: outside.asDraft,
    once: !isSet(options, 'watch'),
    onProgress: outside.progress ? progressOnTerminal(outside.display) : undefined,
  }
}

/** Where the index is kept; undefined for where it is by default, null for nowhere. */
function indexFolder(options: Options, { cwd }: Outside): string | null | undefined {
  if (options.flags['index'] === false) return null
  const folder = text(options, 'index-location')
  return folder === undefined ? undefined : resolve(cwd, folder)
}

/** Opens the sources; what is wrong with their kept index is said, and is no reason to stop. */
export async function openSources(options: Options, outside: Outside): Promise<Workspace> {
  const workspace = await openWorkspace(workspaceOptions(options, outside))
  if (workspace.notice) outside.complain(workspace.notice)
  return workspace
}

export function languageOption(options: Options): Language | 'auto' | undefined {
  return options.flags['language'] === undefined ? undefined : oneOf(options, 'language', LANGUAGES, 'auto')
}

/** `figure-unsourced=off` and the like. */
function ruleLevels(settings: readonly string[]): Partial<Record<RuleId, RuleLevel>> {
  return Object.fromEntries(
    settings.map(setting => {
      const [id = '', level = ''] = setting.split('=')
      if (!isRuleId(id)) throw unknownRule(id, 'rule')
      const known = RULE_LEVELS.find(one => one === level)
      if (!known) {
        const levels = RULE_LEVELS.join(', ')
        throw new UsageError({
          de: `--rule ${id}=STUFE: Die Stufe kann ${levels} sein${level && `, nicht „${level}“`}.`,
          en: `--rule ${id}=LEVEL: the level is one of ${levels}${level && `, not “${level}”`}.`,
        })
      }
      return [id, known]
    }),
  )
}
