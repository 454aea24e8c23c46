import type { SourceDocument, Workspace } from '../../workspace/types.ts'
import type { Language } from '../../engine/model.ts'
import { dateName } from '../../engine/checks/sourceName.ts'
import { nameOf } from '../../workspace/files.ts'
import { oneOf, type Options, texts } from '../options.ts'
import type { Outside } from '../outside.ts'
import { oneLine } from '../oneLine.ts'
import { paintOf } from '../paint.ts'
import { openSources, OUTPUT_OPTIONS, SOURCE_OPTIONS } from './common.ts'
import type { Command } from './index.ts'

export const sources: Command = {
  name: 'sources',
  usage: 'sources [PATH|GLOB …]',
  summary: {
    de: 'Zeigt die Quellen: Titel, Medium, Datum, Sätze, Zahlen, und was warum ausgelassen wurde.',
    en: 'Lists the sources: title, publisher, date, passages, figures, what was left out and why.',
  },
  options: {
    ...SOURCE_OPTIONS,
    format: {
      type: 'string',
      value: 'NAME',
      help: { de: 'stylish, json; Standard: stylish', en: 'stylish, json; default: stylish' },
    },
    ...OUTPUT_OPTIONS,
  },
  async run(options, outside) {
    const format = oneOf(options, 'format', ['stylish', 'json'], 'stylish')
    const workspace = await openSources(withPaths(options), outside)
    outside.write(
      format === 'json' ? `${JSON.stringify(await listing(workspace), null, 2)}\n` : page(workspace, outside),
    )
    await workspace.save()
    return 0
  },
}

/** „beleg sources ORDNER“ means the sources there. */
function withPaths({ flags, files }: Options): Options {
  const paths = [...texts({ flags, files }, 'sources'), ...files]
  return { flags: { ...flags, sources: paths }, files: [] }
}

async function listing(workspace: Workspace) {
  return {
    version: 1,
    from: workspace.sourcesFrom,
    summary: await workspace.counts(),
    sources: workspace.documents.map(document => ({
      id: document.id,
      filePath: document.id,
      title: document.title,
      publisher: document.publisher,
      date: document.date,
      url: document.url,
      language: document.language,
      copyOf: workspace.copyOf(document.id),
      ...workspace.countsOf(document.id),
      leftOut: document.leftOutPassages,
    })),
    leftOut: workspace.leftOut.map(({ file, reason }) => ({ filePath: nameOf(file, workspace.root), reason })),
  }
}

/** Why a passage is no part of the article, as `--format json` and the engine call it, in German. */
const REASONS: Readonly<Record<string, string>> = {
  'ad-blocker notice': 'Hinweis auf Werbeblocker',
  advertisement: 'Werbung',
  'agency note': 'Agenturvermerk',
  'audio player': 'Audioplayer',
  comments: 'Kommentare',
  contact: 'Kontakt',
  'cookie notice': 'Cookie-Hinweis',
  copyright: 'Urheberrechtsvermerk',
  'embedded page': 'eingebettete Seite',
  form: 'Formular',
  hidden: 'unsichtbar',
  navigation: 'Navigation',
  newsletter: 'Newsletter',
  'page control': 'Bedienelement',
  'page details': 'Angaben zur Seite',
  'page footer': 'Seitenfuß',
  'page header': 'Seitenkopf',
  'photo credit': 'Bildnachweis',
  picture: 'Bild',
  'publication history': 'Veröffentlichungsvermerk',
  'related articles': 'andere Artikel',
  'source line': 'Quellenangabe',
  'subscription offer': 'Aboangebot',
}

const WORDS = {
  de: {
    counts: 'Sätze: {passages}, Zahlen: {figures}, Zitate: {quotes}',
    leftOut: 'ausgelassen',
    notSources: 'Nicht als Quelle gelesen',
    copy: 'derselbe Bericht wie {original}; beide zählen als eine Quelle',
    publisher: 'Medium unbekannt',
    date: 'Datum unbekannt',
    reasons: REASONS,
  },
  en: {
    counts: 'passages: {passages}, figures: {figures}, quotes: {quotes}',
    leftOut: 'left out',
    notSources: 'Not read as sources',
    copy: 'the same report as {original}; both count as one source',
    publisher: 'publisher unknown',
    date: 'date unknown',
    reasons: {},
  },
} as const

type Words = (typeof WORDS)[Language]

function page(workspace: Workspace, { color, display }: Outside): string {
  const paint = paintOf(color)
  const words = WORDS[display]
  const entry = (document: SourceDocument): string => {
    const { publisher, date, language } = document
    const about = [publisher ?? words.publisher, date ? dateName(date, display) : words.date, language].join(', ')
    const found: Readonly<Record<string, number>> = { ...workspace.countsOf(document.id) }
    const numbers = words.counts.replace(/\{(\w+)\}/g, (_, name: string) => String(found[name]))
    const leftOut = document.leftOutPassages.map(
      ({ text, reason }) => `    ${paint.dim(`${words.leftOut} (${reasonIn(words, reason)}): ${shorten(text)}`)}\n`,
    )
    const original = workspace.copyOf(document.id)
    const copy = original === null ? '' : `    ${words.copy.replace('{original}', () => original)}\n`
    return `${paint.bold(oneLine(document.title))}\n    ${about} – ${document.id}\n    ${numbers}\n${copy}${leftOut.join('')}`
  }
  const files = workspace.leftOut.map(({ reason }) => `  ${reason}\n`).join('')
  return `${workspace.documents.map(entry).join('\n')}${files === '' ? '' : `\n${words.notSources}:\n${files}`}`
}

function reasonIn({ reasons }: Words, reason: string): string {
  return (reasons as Readonly<Record<string, string>>)[reason] ?? reason
}

function shorten(text: string): string {
  const flat = oneLine(text)
  return flat.length <= 80 ? flat : `${flat.slice(0, 79)}…`
}
