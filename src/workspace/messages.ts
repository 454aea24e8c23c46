import type { Language } from '../engine/model.ts'

/**
 * What is wrong with a file, a pattern or a setting; the other fields fill the sentence's gaps. It is of no language, so that what is kept
 * on disk speaks whichever is asked for.
 */
export interface Problem {
  readonly kind: keyof typeof SENTENCES
  readonly file?: string
  readonly [gap: string]: Filling
}

type Filling = string | number | Problem

/** One plain sentence for each problem, with the mend. `{file}` and the like are gaps. */
const SENTENCES = {
  missing: {
    en: '{file} does not exist; check the path.',
    de: '{file} gibt es nicht; bitte den Pfad prüfen.',
  },
  ownSource: {
    en: '{file} is a source itself and backs what it says; check a draft, or take the file out of the sources.',
    de: '{file} ist selbst eine Quelle und belegt, was darin steht; bitte einen Entwurf prüfen oder die Datei aus den Quellen nehmen.',
  },
  empty: {
    en: '{file} is empty; write or copy its text into it.',
    de: '{file} ist leer; bitte den Text hineinschreiben oder -kopieren.',
  },
  binary: {
    en: '{file} is no text file; save it as .txt, .md, .html, .pdf or .docx.',
    de: '{file} ist keine Textdatei; bitte als .txt, .md, .html, .pdf oder .docx speichern.',
  },
  unreadable: {
    en: '{file} cannot be read ({code}); check its permissions.',
    de: '{file} lässt sich nicht lesen ({code}); bitte die Zugriffsrechte prüfen.',
  },
  unwritable: {
    en: '{file} cannot be written ({code}); check its permissions.',
    de: '{file} lässt sich nicht schreiben ({code}); bitte die Zugriffsrechte prüfen.',
  },
  directory: {
    en: '{file} is a folder; name a file.',
    de: '{file} ist ein Ordner; bitte eine Datei nennen.',
  },
  special: {
    en: '{file} is no ordinary file but a pipe or a device; save the text as a file.',
    de: '{file} ist keine gewöhnliche Datei, sondern eine Pipe oder ein Gerät; bitte den Text als Datei speichern.',
  },
  linkNowhere: {
    en: '{file} is a link to something that does not exist; mend or delete it.',
    de: '{file} ist ein Verweis auf etwas, das es nicht gibt; bitte berichtigen oder löschen.',
  },
  linkCircle: {
    en: '{file} is a link that leads back to where it stands; delete it.',
    de: '{file} ist ein Verweis, der im Kreis führt; bitte löschen.',
  },
  tooManyFiles: {
    en: '{file} has more than {most} files, of which only these are read; name folders in it.',
    de: '{file} enthält mehr als {most} Dateien, nur so viele werden gelesen; bitte Ordner darin nennen.',
  },
  changing: {
    en: '{file} was being written while it was read; save it and read the sources again.',
    de: '{file} wurde beim Lesen gerade geschrieben; bitte fertig speichern und die Quellen neu lesen.',
  },
  oddName: {
    en: '{file} has a name that is no UTF-8, so that it cannot be opened; rename it.',
    de: '{file} hat einen Namen, der kein UTF-8 ist, und lässt sich deshalb nicht öffnen; bitte umbenennen.',
  },
  tooBig: {
    en: '{file} has {megabytes} MB, more than the {limit} MB that one article may have; split it.',
    de: '{file} hat {megabytes} MB, mehr als die {limit} MB, die ein Artikel haben darf; bitte aufteilen.',
  },
  archiveTooBig: {
    en: '{file} has {megabytes} MB, more than the {limit} MB that an archive may have; split it.',
    de: '{file} hat {megabytes} MB, mehr als die {limit} MB, die ein Archiv haben darf; bitte aufteilen.',
  },
  tooLong: {
    en: '{file} has more than {limit} MB; split it.',
    de: '{file} hat mehr als {limit} MB; bitte aufteilen.',
  },
  bomb: {
    en: '{file} has more than {limit} MB when it is unpacked; split it.',
    de: '{file} hat ausgepackt mehr als {limit} MB; bitte aufteilen.',
  },
  tooSlow: {
    en: '{file} takes too long to read; save it anew, or its text as .txt.',
    de: '{file} braucht beim Lesen zu lange; bitte neu speichern oder den Text als .txt ablegen.',
  },
  tooHeavy: {
    en: '{file} needs too much memory to be read; save it anew, or its text as .txt.',
    de: '{file} braucht beim Lesen zu viel Arbeitsspeicher; bitte neu speichern oder den Text als .txt ablegen.',
  },
  unknownFormat: {
    en: '{file} has a format that Beleg does not read ({extension}); save it as .txt, .md, .html, .pdf or .docx.',
    de: '{file} hat ein Format, das Beleg nicht liest ({extension}); bitte als .txt, .md, .html, .pdf oder .docx speichern.',
  },
  noArticle: {
    en: '{file} has no article text, only what stands around one on a page; save the article itself.',
    de: '{file} enthält keinen Artikel, nur was auf einer Seite um ihn herum steht; bitte den Artikel selbst speichern.',
  },
  noText: {
    en: '{file} has pictures of pages but no text; save it with text recognition.',
    de: '{file} enthält nur Bilder von Seiten, keinen Text; bitte mit Texterkennung speichern.',
  },
  language: {
    en: '{file} seems to be in {language}; Beleg reads German and English. If it is one of them, say so with “lang: de” or “lang: en” in its front matter.',
    de: '{file} ist wohl auf {language} geschrieben; Beleg liest Deutsch und Englisch. Ist es doch eines davon, bitte mit „lang: de“ oder „lang: en“ im Kopf angeben.',
  },
  unknownLanguage: {
    en: '{file} is in a language that Beleg does not know; it reads German and English. If it is one of them, say so with “lang: de” or “lang: en” in its front matter.',
    de: '{file} ist in einer Sprache, die Beleg nicht kennt; es liest Deutsch und Englisch. Ist es doch eines davon, bitte mit „lang: de“ oder „lang: en“ im Kopf angeben.',
  },
  noRecords: {
    en: '{file} holds no articles; a record needs its text in “text”, “body” or “content”.',
    de: '{file} enthält keine Artikel; ein Datensatz braucht seinen Text in „text“, „body“ oder „content“.',
  },
  textlessRecords: {
    en: '{file} has records without text, or that are no JSON: {count}, the first is number {first}; mend them if they are articles.',
    de: '{file} enthält Datensätze, die keinen Text haben oder kein JSON sind: {count}, der erste ist Nummer {first}; bitte berichtigen, falls es Artikel sind.',
  },
  nestedArchive: {
    en: '{file} is an archive in an archive; unpack it.',
    de: '{file} ist ein Archiv in einem Archiv; bitte auspacken.',
  },
  damaged: {
    en: '{file} is damaged and cannot be opened; save it anew.',
    de: '{file} ist beschädigt und lässt sich nicht öffnen; bitte neu speichern.',
  },
  encrypted: {
    en: '{file} is protected by a password; save it without one.',
    de: '{file} ist mit einem Passwort geschützt; bitte ohne speichern.',
  },
  about: {
    en: '{file} describes the folder and is no article; rename it if it is one.',
    de: '{file} beschreibt den Ordner und ist kein Artikel; bitte umbenennen, falls doch.',
  },
  sourceList: {
    en: '{file} is no JSON, so that what it says about the sources is not known; mend it.',
    de: '{file} ist kein JSON, deshalb fehlt, was darin über die Quellen steht; bitte berichtigen.',
  },
  suppressions: {
    en: '{file} is no list of suppressions; mend it, or delete it and run with --suppress-all.',
    de: '{file} ist keine Liste unterdrückter Befunde; bitte berichtigen oder löschen und mit --suppress-all neu anlegen.',
  },
  indexDamaged: {
    en: 'The kept index of the sources was damaged and has been made anew.',
    de: 'Der gespeicherte Index der Quellen war beschädigt und ist neu angelegt.',
  },
  indexForeign: {
    en: 'The kept index of the sources was made by another version and has been made anew.',
    de: 'Der gespeicherte Index der Quellen stammt von einer anderen Version und ist neu angelegt.',
  },
  indexDiskFull: {
    en: 'The disk is full, so the index of the sources cannot be kept and is made anew at every start; free some space.',
    de: 'Der Datenträger ist voll. Der Index der Quellen lässt sich nicht speichern und wird bei jedem Start neu angelegt; bitte Platz schaffen.',
  },
  indexUnwritable: {
    en: 'The index of the sources cannot be kept ({code}) and is made anew at every start; check the permissions of the cache folder, or set BELEG_CACHE_DIR.',
    de: 'Der Index der Quellen lässt sich nicht speichern ({code}) und wird bei jedem Start neu angelegt; bitte die Rechte des Cache-Ordners prüfen oder BELEG_CACHE_DIR setzen.',
  },
  noMatch: {
    en: 'No file matches {pattern}; check the path or the pattern.',
    de: 'Keine Datei passt zu {pattern}; bitte Pfad oder Muster prüfen.',
  },
  onlySources: {
    en: '{where} holds no draft (.md, .txt, .html, .docx) that is not a source; name another folder or a file.',
    de: 'In {where} liegt kein Entwurf (.md, .txt, .html, .docx), der nicht Quelle ist; bitte einen anderen Ordner oder eine Datei nennen.',
  },
  noDraft: {
    en: 'There is no draft to check: name a file, or set “drafts” in the configuration.',
    de: 'Es gibt keinen Entwurf zum Prüfen: bitte eine Datei nennen oder „drafts“ in der Konfiguration setzen.',
  },
  emptyList: {
    en: '{file} names no file; there is nothing to check.',
    de: '{file} nennt keine Datei; es gibt nichts zu prüfen.',
  },
  noSources: {
    en: 'There are no sources to check against: name a folder with --sources, make one with “beleg init”, or take the articles that ship with Beleg with --sample.',
    de: 'Es gibt keine Quellen zum Prüfen: einen Ordner mit --sources nennen, mit „beleg init“ einen anlegen oder mit --sample die mitgelieferten Artikel nehmen.',
  },
  noReadableSource: {
    en: 'No source can be read in {where}; put articles (.txt, .md, .html, .pdf, .docx) there.',
    de: 'In {where} lässt sich keine Quelle lesen; bitte Artikel (.txt, .md, .html, .pdf, .docx) hineinlegen.',
  },
  unreadSources: {
    en: 'No source can be read in {where}: {reason}',
    de: 'In {where} lässt sich keine Quelle lesen: {reason}',
  },
  unreadSourcesAndMore: {
    en: 'No source can be read in {where}, none of its {count} files; the first: {reason}',
    de: 'In {where} lässt sich keine Quelle lesen, keine von {count} Dateien; die erste: {reason}',
  },
  config: {
    en: '{file}: “{place}” {expected}.',
    de: '{file}: „{place}“ {expected}.',
  },
  configSyntax: {
    en: '{file} cannot be read as configuration: something is wrong at line {line}, column {column}.',
    de: '{file} lässt sich nicht als Konfiguration lesen: Fehler in Zeile {line}, Spalte {column}.',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>

/** One plain sentence that names the file and the mend. */
export function sentenceOf(problem: Problem, display: Language): string {
  return SENTENCES[problem.kind][display].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = problem[name] ?? gap
    if (typeof value === 'number') return grouped(value, display)
    if (typeof value === 'object') return sentenceOf(value, display)
    return (name === 'language' ? languageName(value, display) : value).replace(UNPRINTABLE, '\uFFFD')
  })
}

/** `fr` is „Französisch“, and “French” in English. */
function languageName(code: string, display: Language): string {
  return new Intl.DisplayNames([display], { type: 'language' }).of(code) ?? code
}

/** A file's name may have line ends, escape sequences of a terminal, or signs that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu

/** 200000 is „200.000“, and “200,000” in English. */
function grouped(value: number, display: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, display === 'de' ? '.' : ',')
}
