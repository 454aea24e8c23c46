/**
 * The words by which a news page's furniture is known, in one language.
 *
 * `lines` are whole lines („Mehr zum Thema“), `starts` are beginnings of lines („Pressekontakt:“), both by reason and in
 * lower case. `signs` are single words that tell nothing alone; two or three together make a notice („jetzt … 0,99€ …
 * testen“).
 */
export interface FurnitureWords {
  readonly lines: Readonly<Partial<Record<FurnitureReason, readonly string[]>>>
  readonly starts: Readonly<Partial<Record<FurnitureReason, readonly string[]>>>
  readonly signs: Readonly<Record<FurnitureSign, readonly string[]>>
  /** What counts comments and shares: „57 Kommentare“. */
  readonly counters: readonly string[]
  /** What a page says about the time it takes: „Lesezeit 3 Min.“ */
  readonly readingTime: readonly string[]
  /** Before the name of a photographer: „(Foto: …)“. */
  readonly credits: readonly string[]
  readonly phones: readonly string[]
}

export type FurnitureReason =
  | 'ad-blocker notice'
  | 'advertisement'
  | 'agency note'
  | 'audio player'
  | 'comments'
  | 'contact'
  | 'cookie notice'
  | 'copyright'
  | 'newsletter'
  | 'page control'
  | 'page details'
  | 'photo credit'
  | 'publication history'
  | 'related articles'
  | 'source line'
  | 'subscription offer'

export type FurnitureSign =
  | 'adBlocker'
  | 'advertiser'
  | 'article'
  | 'cookie'
  | 'newsletter'
  | 'now'
  | 'offer'
  | 'outlet'
  | 'page'
  | 'price'
  | 'we'
  | 'you'
