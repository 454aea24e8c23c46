import type { Command } from './index.ts'

export const lsp: Command = {
  name: 'lsp',
  usage: 'lsp --stdio',
  summary: 'The language server, for any editor.',
  options: { stdio: { type: 'boolean', help: 'talk over stdin and stdout' } },
  async run() {
    await import('../../server/main.ts')
    return new Promise(() => {})
  },
}
