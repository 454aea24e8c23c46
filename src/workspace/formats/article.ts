import type { Format } from '../../engine/model.ts'
import type { Positions } from '../../engine/text/positions.ts'
import type { Problem } from '../messages.ts'
import type { Metadata } from '../metadata/metadata.ts'
import type { TextMap } from '../textMap.ts'
import type { LeftOutPassage } from '../types.ts'
import type { RecordFields } from './records.ts'

/** An article taken out of a file: its text, what the file says about it, and where the text stands in the file. */
export interface Article {
  readonly text: string
  readonly format: Format
  /** What the file's own fields say (front matter, `<meta>`, document properties), not what the text says. */
  readonly metadata: Metadata
  /** Document properties, which come after what the text says: a template's title, the day of a printout. */
  readonly properties: Metadata
  /** `text` where the file has no text that an editor could select in. */
  readonly places: 'file' | 'text'
  /** Where `text` is not the file's own text: the way back, and the file's lines. */
  readonly map: TextMap | null
  readonly filePositions: Positions | null
  /** What was left out before there was a text; spans are the file's. */
  readonly leftOut: readonly LeftOutPassage[]
  /** Where each page of a PDF begins in the text. */
  readonly pages?: readonly number[]
}

export type ArticleResult = { readonly article: Article } | { readonly problem: Problem }

/** Takes the article out of a file's bytes. `name` is how a sentence about a problem calls the file. */
export type ArticleReader = (bytes: Uint8Array, name: string) => Promise<ArticleResult>

/** The articles of a file that has several, each by what names it in the file: `archiv.jsonl#12`, `archiv.zip#texte/a.md`. */
export type Articles =
  | {
      readonly articles: readonly { readonly key: string; readonly article: Article }[]
      /** What of it is no article. */
      readonly problems?: readonly Problem[]
    }
  | { readonly problem: Problem }

export type ArticlesReader = (bytes: Uint8Array, name: string, fields?: RecordFields) => Promise<Articles>
