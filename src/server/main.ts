/** The language server's process: `server.js --stdio`, or started by VS Code over Node's IPC. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { openWorkspace } from '../workspace/workspace.ts'
import { displayOf, OWN_LANGUAGE } from '../workspace/display.ts'
import { readDraft } from '../workspace/drafts.ts'
import { rulePage } from '../workspace/rulePages.ts'
import { ANSWERING, setV8Flags } from '../workspace/v8.ts'
import { isIgnored, listDrafts } from './outside.ts'
import { startServer } from './server.ts'

setV8Flags(ANSWERING)
startServer(createConnection(ProposedFeatures.all), {
  openWorkspace,
  listDrafts,
  isIgnored,
  readDraft,
  display: displayOf(process.env) ?? OWN_LANGUAGE,
  ruleAddress: (rule, display) => rulePage(rule, display).href,
})
