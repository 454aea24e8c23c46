import { commands, type Disposable } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { OPEN_EVIDENCE } from '../server/protocol.ts'
import { checkAllDrafts, checkArticle } from './checking.ts'
import { openEvidence } from './evidence.ts'
import { goToFinding } from './findings.ts'
import { chooseSources, showMenu } from './menu.ts'
import { searchSources } from './searchSources.ts'
import type { SourceStates } from './sourceStates.ts'
import type { Statuses } from './statuses.ts'

export function registerCommands(client: LanguageClient, statuses: Statuses, sources: SourceStates): Disposable[] {
  const register = commands.registerCommand
  return [
    register('beleg.checkArticle', () => checkArticle(client)),
    register('beleg.checkAllDrafts', () => checkAllDrafts(client)),
    register('beleg.showOutput', () => client.outputChannel.show()),
    register('beleg.searchSources', () => searchSources(client)),
    register('beleg.chooseSources', chooseSources),
    register('beleg.showMenu', () => showMenu(statuses, sources)),
    register('beleg.nextFinding', () => goToFinding('next')),
    register('beleg.previousFinding', () => goToFinding('previous')),
    register(OPEN_EVIDENCE, openEvidence),
  ]
}
