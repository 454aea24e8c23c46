import type { FactsResult, Mention } from '../../engine/model.ts'
import { positionsOf } from '../../engine/text/positions.ts'
import { readDraft } from '../../workspace/drafts.ts'
import { UserError } from '../../workspace/errors.ts'
import { matchFiles } from '../../workspace/files.ts'
import { SOURCE_EXTENSIONS } from '../../workspace/formats/index.ts'
import { readDraftFacts } from '../../workspace/checkDraft.ts'
import { NO_CONFIG } from '../../workspace/config.ts'
import { sentenceOf } from '../../workspace/messages.ts'
import type { Draft } from '../../workspace/types.ts'
import { draftOnStdin } from '../drafts.ts'
import { isSet, oneOf, type Options } from '../options.ts'
import type { Outside } from '../outside.ts'
import { oneLine } from '../oneLine.ts'
import { paintOf } from '../paint.ts'
import { keepOn, UsageError } from '../usage.ts'
import { LANGUAGE_OPTION, languageOption, OUTPUT_OPTIONS } from './common.ts'
import type { Command } from './index.ts'

export const facts: Command = {
  name: 'facts',
  usage: 'facts [FILE …]',
  summary: {
    de: 'Zeigt, was aus einem Text gelesen wird: Zahlen, Zuschreibungen, Zitate, Namen.',
    en: 'Prints what is read out of a text: figures, attributions, quotes, names.',
  },
  options: {
    format: {
      type: 'string',
      value: 'NAME',
      help: { de: 'stylish, json; Standard: stylish', en: 'stylish, json; default: stylish' },
    },
    ...LANGUAGE_OPTION,
    stdin: { type: 'boolean', help: { de: 'den Text von stdin lesen', en: 'read the text on stdin' } },
    'stdin-filename': {
      type: 'string',
      value: 'NAME',
      help: { de: 'der Name des Textes von stdin', en: 'the name of the text on stdin' },
    },
    ...OUTPUT_OPTIONS,
  },
  async run(options, outside) {
    const format = oneOf(options, 'format', ['stylish', 'json'], 'stylish')
    const language = languageOption(options)
    const texts = await textsOf(options, outside)
    const pages: string[] = []
    const results: FactsResult[] = []
    for (const open of texts) {
      await keepOn(outside, async () => {
        const draft = await open()
        const result = await readFacts({ ...draft, language: language === 'auto' ? undefined : language }, outside)
        results.push(result)
        pages.push(page(result, draft.text, outside))
      })
    }
    const isComplete = results.length === texts.length
    if (results.length === 0) return 2
    outside.write(format === 'json' ? `${JSON.stringify({ version: 1, results }, null, 2)}\n` : pages.join('\n'))
    return isComplete ? 0 : 2
  },
}

function readFacts(draft: Draft, { display }: Outside): Promise<FactsResult> {
  return readDraftFacts(draft, NO_CONFIG, display)
}

/** The texts that are named; each is read when its turn comes. */
async function textsOf(options: Options, outside: Outside): Promise<readonly (() => Promise<Draft>)[]> {
  const { display } = outside
  if (isSet(options, 'stdin')) return [() => draftOnStdin(options, outside)]
  if (options.files.length === 0) {
    throw new UsageError({
      de: 'Es gibt keinen Text zum Lesen: bitte eine Datei nennen oder --stdin nehmen.',
      en: 'There is no text to read: name a file, or use --stdin.',
    })
  }
  const matches = await Promise.all(options.files.map(file => matchFiles(file, outside.cwd, SOURCE_EXTENSIONS)))
  return matches.flatMap(({ files, kind, pattern }) =>
    files.length > 0
      ? files.map(file => () => readDraft(file, outside.cwd, display))
      : [() => nothing(sentenceOf({ kind: kind === 'file' ? 'missing' : 'noMatch', file: pattern, pattern }, display))],
  )
}

function nothing(sentence: string): never {
  throw new UserError(sentence)
}

function page(result: FactsResult, draft: string, { color }: Outside): string {
  const paint = paintOf(color)
  const positions = positionsOf(draft)
  const [left, right] = result.language === 'de' ? ['„', '“'] : ['“', '”']
  const row = (kind: string, mention: Mention | { start: number; end: number }, what: string) => {
    const { line, column } = positions.of(mention)
    return {
      start: mention.start,
      text: `  ${paint.dim(`${line}:${column}`.padStart(7))}  ${kind.padEnd(11)}  ${what}\n`,
    }
  }
  const rows = [
    ...result.figures.map(figure =>
      row(figure.kind, figure, `${paint.bold(oneLine(figure.text))}  ${paint.dim(meaning(figure))}`),
    ),
    ...result.quotes.map(quote =>
      row('quote', quote, `${left}${oneLine(quote.text)}${right}  ${paint.dim(quote.speaker?.name ?? '')}`),
    ),
    ...result.attributions.map(({ type, speaker, cue, content }) =>
      row(type, content, `${speaker?.name ?? '–'} ${paint.dim(cue ? `(${oneLine(cue.text)})` : '')}`),
    ),
    ...result.names.map(name => row('name', name, `${name.name}  ${paint.dim(name.role ?? '')}`)),
  ]
  rows.sort((a, b) => a.start - b.start)
  return `${paint.underline(result.filePath ?? '')}\n${rows.map(one => one.text).join('')}`
}

/** «= 13000 (above), Container» */
function meaning({ value, resolved, bound, unit, noun }: FactsResult['figures'][number]): string {
  const parts = [
    `= ${value}`,
    resolved && resolved !== value ? `= ${resolved}` : '',
    bound === 'exact' ? '' : `(${bound})`,
  ]
  return [...parts, unit ?? '', noun ?? ''].filter(Boolean).join(' ')
}
