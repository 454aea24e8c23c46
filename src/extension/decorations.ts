import { type Disposable, Range, type TextEditor, ThemeColor, window, workspace } from 'vscode'
import type { Statuses } from './statuses.ts'

/** Marks what the sources support with a fine dotted line, so that a writer sees what has been checked. */
export function markSupported(statuses: Statuses): Disposable[] {
  const mark = window.createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderStyle: 'dotted',
    borderColor: new ThemeColor('testing.iconPassed'),
  })
  const show = (editor: TextEditor): void => {
    const status = statuses.of(editor.document)
    // The editor moves the marks along while the writer types; those of an older text would be set at wrong places.
    if (status?.version !== editor.document.version) return
    const wanted = workspace.getConfiguration('beleg', editor.document).get('markSupported', true)
    const ranges = (wanted ? status.supportedAt : []).map(
      ({ start, end }) => new Range(start.line, start.character, end.line, end.character),
    )
    editor.setDecorations(mark, ranges)
  }
  return [
    mark,
    statuses.onDidChange(({ uri }) =>
      window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri).forEach(show),
    ),
    window.onDidChangeVisibleTextEditors(editors => editors.forEach(show)),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('beleg.markSupported')) window.visibleTextEditors.forEach(show)
    }),
  ]
}
