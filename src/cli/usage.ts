import { DEFAULT_LEVELS } from '../engine/checks/rules.ts'
import { editDistance } from '../engine/corpus/entities/nameForms.ts'
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
export function sentenceFor(error: UserError, display: Language): string {
  return error instanceof UsageError ? error.sentences[display] : error.message
}

/** `--rule: “figure-missmatch” is no rule, perhaps “figure-mismatch” is meant; …` */
export function unknownRule(id: string, option?: string): UsageError {
  const where = option === undefined ? '' : `--${option}: `
  const meant = perhaps(id, Object.keys(DEFAULT_LEVELS))
  return new UsageError({
    de: `${where}„${id}“ ist keine Regel${meant.de}; „beleg explain“ nennt sie alle.`,
    en: `${where}“${id}” is no rule${meant.en}; “beleg explain” lists them.`,
  })
}

/** What somebody who wrote a word that is not known may have meant, as a part of the sentence that says so. */
export function perhaps(word: string, known: readonly string[]): Readonly<Record<Language, string>> {
  const slips = word.replace(/^-+/, '').length < 6 ? 1 : 2
  const distanceTo = (one: string): number => editDistance(word, one, slips)
  const [nearest] = known.filter(one => distanceTo(one) <= slips).sort((a, b) => distanceTo(a) - distanceTo(b))
  if (nearest === undefined) return { de: '', en: '' }
  return { de: `, gemeint ist vielleicht „${nearest}“`, en: `, perhaps “${nearest}” is meant` }
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
