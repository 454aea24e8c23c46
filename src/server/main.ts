/** The language server's process: `server.js --stdio`, or started by VS Code over Node's IPC. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { openWorkspace } from '../workspace/workspace.ts'
import { readDraft } from '../workspace/drafts.ts'
import { isIgnored, listDrafts } from './outside.ts'
import { startServer } from './server.ts'

startServer(createConnection(ProposedFeatures.all), {
  openWorkspace,
  listDrafts,
  isIgnored,
  readDraft,
  ruleAddress: rule => new URL(`../docs/rules/${rule}.md`, import.meta.url).href,
})
