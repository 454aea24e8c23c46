import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { cache, root } from './install.ts'

const PARTS = /^(?:docs|media|seeds|package(?:\.nls.*)?\.json)$/

/** The extension as it would be packaged, built into a folder of its own: the tests never depend on an old `dist/`. */
export function stageExtension(): string {
  const folder = join(cache, 'extension')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(root).filter(name => PARTS.test(name))) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  execFileSync(process.execPath, [join(root, 'esbuild.js'), '--outdir', join(folder, 'dist')], { stdio: 'inherit' })
  return folder
}

/** Bundles the tests that run inside VS Code, which loads CommonJS. */
export async function stageSuite(): Promise<string> {
  const outfile = join(cache, 'suite', 'index.cjs')
  await build({
    entryPoints: [join(root, 'test/vscode/suite/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return outfile
}
