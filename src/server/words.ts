import type { Language, Stance, Verdict } from '../engine/model.ts'

/** What the server says to a writer, beside the engine's own messages. */
export interface Words {
  readonly language: Language
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly stances: Readonly<Record<Stance, string>>
  readonly sample: string
  morePassages(count: number): string
  readonly asAbove: string
  openSource(title: string): string
  web: string
  disableRule(rule: string): string
  acceptFinding(claim: string): string
  reportFinding(claim: string): string
  accepted(claim: string, file: string): string
  readonly isAccepted: string
  readonly undo: string
  readonly checkingAll: string
  readonly reading: string
  readonly readingCancelled: string
  articles(count: number): string
  more(count: number): string
  readonly notRead: string
  sourcesRead(folder: string, label: string, count: number): string
  draftFailed(file: string, reason: string): string
  sourceGone(title: string): string
  tooLong(file: string, millions: number): string
  isEmpty(file: string): string
  isSource(file: string): string
  bug(file: string): string
  isIgnored(file: string): string
}

const de: Words = {
  language: 'de',
  verdicts: {
    supported: 'Belegt',
    contradicted: 'Widerspricht den Quellen',
    disputed: 'Quellen sind uneins',
    imprecise: 'Ungenau',
    unsourced: 'Ohne Beleg',
    inconsistent: 'Widerspricht sich selbst',
    impossible: 'Unmögliches Datum',
    altered: 'Zitat verändert',
    misattributed: 'Falsch zugeschrieben',
    unattributed: 'Zuschreibung fehlt',
    misspelled: 'Anders geschrieben',
  },
  stances: { supports: 'stützt', contradicts: 'widerspricht', related: 'verwandt' },
  sample: 'Beispielartikel',
  morePassages: count => (count === 1 ? 'und eine weitere Stelle' : `und ${count} weitere Stellen`),
  asAbove: 'wie oben',
  openSource: title => `Quelle öffnen: ${title}`,
  web: 'im Netz',
  disableRule: rule => `„${rule}“ in dieser Zeile nicht melden`,
  acceptFinding: claim => `„${claim}“ annehmen und nicht mehr melden`,
  reportFinding: claim => `„${claim}“ wieder melden`,
  accepted: (claim, file) => `„${claim}“ ist angenommen und wird nicht mehr gemeldet; es steht in ${file}.`,
  isAccepted: 'Sie haben das angenommen; es wird nicht gemeldet.',
  undo: 'Rückgängig',
  checkingAll: 'Beleg prüft alle Entwürfe',
  reading: 'Beleg liest die Quellen',
  readingCancelled: 'Das Lesen der Quellen wurde abgebrochen; mit „Beleg: Quellen neu lesen“ beginnt es von vorn.',
  articles: count => `${grouped(count, '.')} Artikel`,
  more: count => `… und ${grouped(count, '.')} weitere`,
  notRead: 'Nicht gelesen',
  sourcesRead: (folder, label, count) => `${folder}: ${count} Artikel aus „${label}“ gelesen.`,
  draftFailed: (file, reason) => `${file} konnte nicht geprüft werden: ${reason}`,
  sourceGone: title =>
    `Die Quelle „${title}“ wurde gelöscht oder umbenannt. Der Entwurf wird ohne sie geprüft; ihre Stellen lassen sich nicht mehr öffnen.`,
  tooLong: (file, millions) =>
    `${file} hat mehr als ${millions} Millionen Zeichen und wird nicht geprüft. Teilen Sie den Text in mehrere Dateien.`,
  bug: file =>
    `${file} wurde wegen eines Fehlers in Beleg nicht geprüft. Bitte die Ausgabe melden („Beleg: Ausgabe zeigen“).`,
  isEmpty: file => `${file} ist leer; was Sie schreiben, wird geprüft.`,
  isSource: file => `${file} ist selbst eine Quelle und wird nicht geprüft.`,
  isIgnored: file => `${file} steht in der Konfiguration unter „ignore“ und wird nicht geprüft.`,
}

const en: Words = {
  language: 'en',
  verdicts: {
    supported: 'Supported',
    contradicted: 'Contradicts the sources',
    disputed: 'Sources disagree',
    imprecise: 'Imprecise',
    unsourced: 'No source',
    inconsistent: 'Contradicts itself',
    impossible: 'Impossible date',
    altered: 'Quote altered',
    misattributed: 'Wrong speaker',
    unattributed: 'Attribution missing',
    misspelled: 'Spelled otherwise',
  },
  stances: { supports: 'supports', contradicts: 'contradicts', related: 'related' },
  sample: 'sample articles',
  morePassages: count => (count === 1 ? 'and one more passage' : `and ${count} more passages`),
  asAbove: 'as above',
  openSource: title => `Open source: ${title}`,
  web: 'on the web',
  disableRule: rule => `Do not report “${rule}” on this line`,
  acceptFinding: claim => `Accept “${claim}” and report it no more`,
  reportFinding: claim => `Report “${claim}” again`,
  accepted: (claim, file) => `“${claim}” is accepted and is not reported any more; it is listed in ${file}.`,
  isAccepted: 'You have accepted this; it is not reported.',
  undo: 'Undo',
  checkingAll: 'Beleg checks all drafts',
  reading: 'Beleg reads the sources',
  readingCancelled: 'Reading the sources was cancelled; “Beleg: Read Sources Again” starts over.',
  articles: count => (count === 1 ? '1 article' : `${grouped(count, ',')} articles`),
  more: count => `… and ${grouped(count, ',')} more`,
  notRead: 'Not read',
  sourcesRead: (folder, label, count) => `${folder}: read ${count} articles of “${label}”.`,
  draftFailed: (file, reason) => `${file} could not be checked: ${reason}`,
  sourceGone: title =>
    `The source “${title}” was deleted or renamed. The draft is checked without it; its passages can no longer be opened.`,
  tooLong: (file, millions) =>
    `${file} has more than ${millions} million characters and is not checked. Split the text into several files.`,
  bug: file => `${file} was not checked because of an error in Beleg. Please report the output (“Beleg: Show Output”).`,
  isEmpty: file => `${file} is empty; what you write is checked.`,
  isSource: file => `${file} is a source itself and is not checked.`,
  isIgnored: file => `${file} is listed under “ignore” in the configuration and is not checked.`,
}

/** 9500 is „9.500“. */
function grouped(count: number, sign: string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, sign)
}

/** The words for a display language such as `de`, `de-AT` or `en-GB`; English where there are none. */
export function wordsOf(display: Language): Words {
  return display === 'de' ? de : en
}

export function displayLanguage(locale: string): Language {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en'
}
