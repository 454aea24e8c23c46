import type { Block, Facts, Language, Sentence } from '../model.ts'
import type { Tokens } from '../text/tokens.ts'

/** Gives what was read before under a key that has all that it depends on, else reads it. */
export type Remember = <T>(key: string, read: () => T) => T

/** A text prepared for reading: markup and furniture are blanked in `prose`, which is as long as `raw`. */
export interface Text {
  readonly raw: string
  readonly prose: string
  readonly language: Language
  readonly date: string | null
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
  /** Of a draft, which is read again after every edit. */
  readonly remember?: Remember | undefined
}

/** A source's text with what it says but for its figures, which a corpus has in columns. */
export interface SourceText extends Text, Omit<Facts, 'figures'> {}

/** A text with what it says. */
export interface Reading extends Text, Facts {}
