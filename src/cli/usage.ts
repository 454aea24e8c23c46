import type { Language } from '../engine/model.ts'
import { UserError } from '../workspace/errors.ts'
import type { Outside } from './outside.ts'

/** What is wrong with a command line, in each language that Beleg speaks: one plain sentence with the mend. */
export class UsageError extends UserError {
  readonly sentences: Readonly<Record<Language, string>>

  constructor(sentences: Readonly<Record<Language, string>>) {
    super(sentences.en)
    this.sentences = sentences
  }
}

/** The sentence of an error for a reader of this language. */
export function sentenceFor(error: UserError, display: Language | undefined): string {
  return error instanceof UsageError ? error.sentences[display ?? 'en'] : error.message
}

/** `--rule: “figure” is no rule; …` */
export function unknownRule(id: string, option?: string): UsageError {
  const where = option === undefined ? '' : `--${option}: `
  return new UsageError({
    de: `${where}„${id}“ ist keine Regel; „beleg explain“ nennt sie alle.`,
    en: `${where}“${id}” is no rule; “beleg explain” lists them.`,
  })
}

/** What a user can mend is complained about, and is no end. */
export async function keepOn(outside: Outside, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    outside.complain(sentenceFor(error, outside.display))
  }
}
