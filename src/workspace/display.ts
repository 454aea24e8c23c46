import type { Language } from '../engine/model.ts'

/** What Beleg speaks where nobody says which language they read. */
export const OWN_LANGUAGE: Language = 'de'

/** The language of the environment: `de_AT.UTF-8` is German; `C` and an empty environment are no language at all. */
export function displayOf(env: NodeJS.ProcessEnv, withoutEnv = localeOfWindows): Language | undefined {
  const locale = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || withoutEnv()).toLowerCase()
  return locale.startsWith('de') ? 'de' : locale.startsWith('en') ? 'en' : undefined
}

/** Windows has its language in no variable. */
function localeOfWindows(): string {
  return process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : ''
}
