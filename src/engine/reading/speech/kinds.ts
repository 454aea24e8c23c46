/** What a word form can be around speech, a bit each. */

/** A form of a verb of saying, then with `verb`; or an attitude („überzeugt“), or „so“ before a speaker. */
export const SAYING = 1
export const SOURCE = 1 << 1
export const NOUN_OF_SAYING = 1 << 2
/** Months, days, units, parts of the day: capital words that are no part of a name and no subject. */
export const CALENDAR = 1 << 3
/** „sei“, „habe“, „komme“: reports and does nothing else. */
export const REPORTING = 1 << 4
/** „wäre“, „könnte“: reports or imagines. */
export const SUBJUNCTIVE = 1 << 5
export const DETERMINER = 1 << 6
/** A determiner that cannot stand before a subject („dem“). */
export const OBLIQUE = 1 << 7
export const GENITIVE = 1 << 8
export const PREPOSITION = 1 << 9
/** A preposition that binds to the noun before it („Sprecher von“). */
export const ATTACHING = 1 << 10
export const PRONOUN = 1 << 11
export const CONJUNCTION = 1 << 12
export const SUBORDINATOR = 1 << 13
export const COMPLEMENTIZER = 1 << 14
export const RELATIVE = 1 << 15
export const ADVERB = 1 << 16
export const AUXILIARY = 1 << 17
export const ROLE = 1 << 18
export const TITLE = 1 << 19
export const INSTITUTION = 1 << 20
export const COLLECTIVE = 1 << 21
export const DEMONYM = 1 << 22
/** A capital word that is no part of a name: „Entscheidung“, „Januar“. */
export const COMMON = 1 << 23
export const FIRST_NAME = 1 << 24
export const PLACE = 1 << 25
export const MEDIUM = 1 << 26
export const TITLE_NOUN = 1 << 27
export const FEMALE = 1 << 28
export const MALE = 1 << 29
export const ROLE_ADJECTIVE = 1 << 30
/** An institution's kind before its own name („Nachrichtenagentur“): with `INSTITUTION`. */
export const DESCRIPTOR = 1 << 31

/** Whether a word can set off an attribution: reading looks closer at sentences that have one. */
export const CUE = SAYING | SOURCE | NOUN_OF_SAYING | REPORTING
