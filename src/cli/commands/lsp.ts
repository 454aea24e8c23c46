import { isSet } from '../options.ts'
import { UsageError } from '../usage.ts'
import type { Command } from './index.ts'

export const lsp: Command = {
  name: 'lsp',
  usage: 'lsp --stdio',
  summary: { de: 'Der Sprachserver, für jeden Editor.', en: 'The language server, for any editor.' },
  options: {
    stdio: { type: 'boolean', help: { de: 'über stdin und stdout sprechen', en: 'talk over stdin and stdout' } },
  },
  async run(options) {
    if (!isSet(options, 'stdio')) {
      throw new UsageError({
        de: 'Der Sprachserver spricht nur über stdin und stdout; bitte „beleg lsp --stdio“ aufrufen.',
        en: 'The language server talks over stdin and stdout only; run “beleg lsp --stdio”.',
      })
    }
    await import('../../server/main.ts')
    return new Promise(() => {})
  },
}
