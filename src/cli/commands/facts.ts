import type { FactsResult, Mention } from '../../engine/model.ts'
import { positionsOf } from '../../engine/text/positions.ts'
import { readDraft } from '../../workspace/drafts.ts'
import { UserError } from '../../workspace/errors.ts'
import { matchFiles } from '../../workspace/files.ts'
import { SOURCE_EXTENSIONS } from '../../workspace/formats/index.ts'
import { readDraftFacts } from '../../workspace/checkDraft.ts'
import { sentenceOf } from '../../workspace/messages.ts'
import type { Draft } from '../../workspace/types.ts'
import { draftOnStdin } from '../drafts.ts'
import { isSet, oneOf, type Options } from '../options.ts'
import type { Outside } from '../outside.ts'
import { oneLine } from '../oneLine.ts'
import { paintOf } from '../paint.ts'
import { LANGUAGE_OPTION, languageOption, OUTPUT_OPTIONS } from './common.ts'
import type { Command } from './index.ts'

export const facts: Command = {
  name: 'facts',
  usage: 'facts [FILE …]',
  summary: 'Prints what is read out of a text: figures, attributions, quotes, names.',
  options: {
    format: { type: 'string', value: 'NAME', help: 'stylish, json; default: stylish' },
    ...LANGUAGE_OPTION,
    stdin: { type: 'boolean', help: 'read the text on stdin' },
    'stdin-filename': { type: 'string', value: 'NAME', help: 'the name of the text on stdin' },
    ...OUTPUT_OPTIONS,
  },
  async run(options, outside) {
    const format = oneOf(options, 'format', ['stylish', 'json'], 'stylish')
    const language = languageOption(options)
    const texts = await textsOf(options, outside)
    const results: FactsResult[] = []
    for (const draft of texts) {
      results.push(await readDraftFacts({ ...draft, language: language === 'auto' ? undefined : language }))
    }
    if (format === 'json') outside.write(`${JSON.stringify({ version: 1, results }, null, 2)}\n`)
    else outside.write(results.map((result, i) => page(result, texts[i]?.text ?? '', outside)).join('\n'))
    return 0
  },
}

async function textsOf(options: Options, outside: Outside): Promise<readonly Draft[]> {
  const display = outside.display ?? 'en'
  if (isSet(options, 'stdin')) return [await draftOnStdin(options, outside)]
  if (options.files.length === 0) throw new UserError('There is no text to read: name a file, or use --stdin.')
  const matches = await Promise.all(options.files.map(file => matchFiles(file, outside.cwd, SOURCE_EXTENSIONS)))
  const empty = matches.find(match => match.files.length === 0)
  if (empty) {
    const kind = empty.kind === 'file' ? 'missing' : 'noMatch'
    throw new UserError(sentenceOf({ kind, file: empty.pattern, pattern: empty.pattern }, display))
  }
  return Promise.all(matches.flatMap(match => match.files).map(file => readDraft(file, outside.cwd, display)))
}

function page(result: FactsResult, draft: string, { color }: Outside): string {
  const paint = paintOf(color)
  const positions = positionsOf(draft)
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
      row('quote', quote, `„${oneLine(quote.text)}“  ${paint.dim(quote.speaker?.name ?? '')}`),
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
