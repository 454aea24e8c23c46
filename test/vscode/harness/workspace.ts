import { cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '../../temporary.ts'
import { root } from './install.ts'

/** A new folder with a draft and its sources, for VS Code to open and the tests to change. */
export function newWorkspace(): string {
  const folder = join(temporaryFolder(), 'redaktion')
  cpSync(join(root, 'test/vscode/workspace'), folder, { recursive: true })
  return folder
}

export function removeWorkspace(folder: string): void {
  rmSync(dirname(folder), { recursive: true, force: true, maxRetries: 5 })
}
