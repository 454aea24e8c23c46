import { commands, l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode'
import type { SourceStates } from './sourceStates.ts'
import type { Statuses } from './statuses.ts'

interface MenuItem extends QuickPickItem {
  readonly command: string
  readonly args?: readonly unknown[]
}

/** What can be done, behind the item in the status bar. */
export async function showMenu(statuses: Statuses, sources: SourceStates): Promise<void> {
  const document = window.activeTextEditor?.document
  const known = document && statuses.of(document)
  const cancel = { label: `$(debug-stop) ${l10n.t('Cancel Reading Sources')}`, command: 'beleg.cancelReading' }
  const items: MenuItem[] = [
    ...(sources.reading() ? [cancel] : []),
    { label: `$(play) ${l10n.t('Check Article')}`, command: 'beleg.checkArticle' },
    { label: `$(checklist) ${l10n.t('Check All Drafts')}`, command: 'beleg.checkAllDrafts' },
    { label: `$(arrow-down) ${l10n.t('Next Finding')}`, command: 'beleg.nextFinding' },
    { label: `$(search) ${l10n.t('Search Sources')}`, command: 'beleg.searchSources' },
    { label: `$(library) ${l10n.t('Show Sources')}`, command: 'beleg.sources.focus' },
    {
      label: `$(folder-opened) ${l10n.t('Choose Sources …')}`,
      description: known?.sources?.label ?? '',
      command: 'beleg.chooseSources',
    },
    { label: `$(output) ${l10n.t('Show Output')}`, command: 'beleg.showOutput' },
    {
      label: `$(gear) ${l10n.t('Settings')}`,
      command: 'workbench.action.openSettings',
      args: ['@ext:beleg.beleg'],
    },
  ]
  const chosen = await window.showQuickPick(items, { placeHolder: known?.message ?? 'Beleg' })
  if (chosen) await commands.executeCommand(chosen.command, ...(chosen.args ?? []))
}

/** Asks for a folder of source articles and writes it into the settings of the workspace. */
export async function chooseSources(): Promise<void> {
  const folders = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: true,
    openLabel: l10n.t('Use as Sources'),
  })
  if (!folders) return
  const paths = folders.map(pathInSettings)
  await workspace.getConfiguration('beleg').update('sources', paths, workspace.workspaceFolders === undefined)
}

/** Relative where the folder lies in the workspace, so that the setting holds on another machine too. */
function pathInSettings(folder: Uri): string {
  return workspace.getWorkspaceFolder(folder) ? workspace.asRelativePath(folder, false) : folder.fsPath
}
