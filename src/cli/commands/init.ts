import { mkdir, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_FILES } from '../../workspace/config.ts'
import { UsageError } from '../usage.ts'
import type { Command } from './index.ts'

export const init: Command = {
  name: 'init',
  usage: 'init',
  summary: {
    de: 'Schreibt eine kommentierte beleg.config.jsonc und legt einen Ordner sources an.',
    en: 'Writes a commented beleg.config.jsonc and a sources folder.',
  },
  options: {},
  async run(_, outside) {
    const { cwd, display } = outside
    const there = CONFIG_FILES.find(name => existsSync(join(cwd, name)))
    if (there) {
      throw new UsageError({
        de: `${there} gibt es schon; bitte diese Datei bearbeiten oder vorher löschen.`,
        en: `${there} is there already; edit it, or remove it first.`,
      })
    }
    await mkdir(join(cwd, 'sources'), { recursive: true })
    await writeFile(join(cwd, 'beleg.config.jsonc'), TEMPLATE[display])
    outside.write(DONE[display])
    return 0
  },
}

const DONE = {
  de: 'beleg.config.jsonc und sources/ sind angelegt. Jetzt Quellenartikel nach sources/ legen und „beleg check ENTWURF.md“ aufrufen.\n',
  en: 'beleg.config.jsonc and sources/ are there. Put source articles into sources/ and run “beleg check DRAFT.md”.\n',
} as const

const TEMPLATE = {
  de: `{
  // Ordner, Dateien oder Muster mit den Quellenartikeln.
  "sources": ["sources"],

  // Was „beleg check“ ohne Angabe prüft.
  "drafts": ["drafts/**/*.md"],

  // Regeln: "off", "info", "warning" oder "error"; „beleg explain“ nennt sie alle.
  "rules": {
    // "figure-imprecise": "off"
  },

  // Sprache der Entwürfe: "de", "en" oder "auto".
  "language": "auto",

  // Andere Namen für dasselbe.
  "names": {
    // "Kreml": ["Moskau", "russische Regierung"]
  },

  // Dateien, die weder Entwurf noch Quelle sind.
  "ignore": [],

  // Ab wann die Prüfung scheitert: "error", "warning", "info" oder "never".
  "failOn": "error"
}
`,
  en: `{
  // Folders, files or patterns with the source articles.
  "sources": ["sources"],

  // What “beleg check” checks when no file is named.
  "drafts": ["drafts/**/*.md"],

  // Rules: "off", "info", "warning" or "error"; “beleg explain” lists them.
  "rules": {
    // "figure-imprecise": "off"
  },

  // The language of the drafts: "de", "en" or "auto".
  "language": "auto",

  // Other names of the same.
  "names": {
    // "Kremlin": ["Moscow", "Russian government"]
  },

  // Files that are neither drafts nor sources.
  "ignore": [],

  // From which level on the check fails: "error", "warning", "info" or "never".
  "failOn": "error"
}
`,
} as const
