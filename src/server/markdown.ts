/**
 * Text of drafts and sources inside the Markdown of a hover card. It is data: nothing in it may run as Markdown, HTML, an
 * icon or a link.
 */
export interface Markup {
  /** Words as they are, on one line: `[x](command:y)` stays those signs. */
  readonly text: (words: string) => string
  /** The place in a passage that a claim is about. */
  readonly marked: (words: string) => string
  /** Markdown in a colour of the theme, where the editor can show it. */
  readonly coloured: (markdown: string, colour: string) => string
  /** A codicon such as `pass-filled`, or its plain sign. */
  readonly icon: (name: string, sign: string) => string
}

/** Signs that mean something to Markdown, to HTML or, as in `$(error)`, to VS Code. */
const SIGNS = /[\\`*_{}[\]<>&#$|~^@]/g
/** What would start a list, a rule or a heading underline at the beginning of a line: `1.`, `-`, `+`, `=`. */
const LINE_START = /^(?:[-+=]|\d+[.)](?=\s|$))/
/** What is a link without any brackets. */
const BARE_LINK = /:(?=\/\/)|(?<=www)\./gi

/** For VS Code: entities, because it looks for icons and links in the rendered text, where a backslash is gone. */
export const richMarkup: Markup = {
  text: words => escape(words, sign => `&#${sign.charCodeAt(0)};`),
  marked: words => bold(words, richMarkup, strong => `<span style="${MARKER}">${strong}</span>`),
  coloured: (markdown, colour) => `<span style="color:var(--vscode-${colour});">${markdown}</span>`,
  icon: name => `$(${name})`,
}

const MARKER = 'background-color:var(--vscode-editor-findMatchHighlightBackground);border-radius:3px;'

/** For any editor: no HTML, no icons. */
export const plainMarkup: Markup = {
  text: words => escape(words, sign => `\\${sign}`),
  marked: words => bold(words, plainMarkup, strong => strong),
  coloured: markdown => markdown,
  icon: (_, sign) => sign,
}

function escape(words: string, signAs: (sign: string) => string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(DIRECTION, '')
    .replace(SIGNS, signAs)
    .replace(BARE_LINK, signAs)
    .replace(LINE_START, start => start.slice(0, -1) + signAs(start.slice(-1)))
}

/** Signs that turn the direction of the text around them, so that a source could show other words than it has. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g

/** Spaces stand outside the stars, or Markdown would not read them as bold. */
function bold(words: string, { text }: Markup, wrap: (strong: string) => string): string {
  const inner = words.trim()
  if (!inner) return text(words)
  const from = words.indexOf(inner)
  return text(words.slice(0, from)) + wrap(`**${text(inner)}**`) + text(words.slice(from + inner.length))
}
