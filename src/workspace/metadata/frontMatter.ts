/** The YAML between `---` lines at the head of a text, and where it ends; undefined where there is none. */
export function frontMatter(text: string): { readonly yaml: string; readonly end: number } | undefined {
  const open = /^---[ \t]*\r?\n/.exec(text)
  if (!open) return undefined
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(open[0].length))
  if (!close) return undefined
  const yamlEnd = open[0].length + close.index
  return { yaml: text.slice(open[0].length, yamlEnd), end: yamlEnd + close[0].length }
}

/** The front matter's keys and values; what is no YAML («title: Dax: neuer Rekord») is read line by line. */
export async function readFrontMatter(text: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const found = frontMatter(text)
  if (!found) return undefined
  if (found.yaml.length > LONGEST || PLAIN_LINES.test(found.yaml)) return keyLines(found.yaml)
  const { parseYaml } = await import('./yaml.lazy.ts')
  const parsed = parseYaml(found.yaml)
  const value = 'errorLine' in parsed ? keyLines(found.yaml) : parsed.value
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** A longer one is no head that anybody wrote, and the YAML parser takes time or memory without end for some. */
const LONGEST = 16_000

/** Nothing but lines like «date: 2025-05-06», for which no YAML parser needs to be loaded. */
const PLAIN_LINES = /^(?:[a-z]\w*: [\wÀ-ž][\wÀ-ž .,/-]*\r?\n)+$/

function keyLines(yaml: string): Readonly<Record<string, string>> {
  const pairs = [...yaml.matchAll(/^([A-Za-zÀ-ž][\w-]*):(.*)$/gm)]
  return Object.fromEntries(
    pairs.map(([, key = '', value = '']) => [key, value.trim().replace(/^(["'])(.*)\1$/, '$2')]),
  )
}
