import { LineCounter, parseDocument } from 'yaml'

/** The value of a YAML text, or the line (from 1) of its first error. Dates stay text, aliases are not followed far. */
export function parseYaml(text: string): { readonly value: unknown } | { readonly errorLine: number } {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, logLevel: 'error' })
  const [error] = document.errors
  if (error) return { errorLine: lineCounter.linePos(error.pos[0]).line }
  return { value: document.toJS({ maxAliasCount: 50 }) as unknown }
}
