import type { Language } from '../../model.ts'

/** What a check says of a quote, in each language that messages are shown in. */
export interface QuoteMessages {
  readonly supported: (source: string) => string
  readonly translated: (speaker: string) => string
  readonly changed: (draft: string, source: string) => string
  readonly added: (draft: string) => string
  readonly dropped: (source: string) => string
  readonly altered: (source: string, differences: string) => string
  readonly misattributed: (speaker: string, source: string) => string
  readonly notByThem: (speaker: string, source: string) => string
  readonly unsourced: string
  readonly useWords: string
  readonly useSpeaker: (speaker: string) => string
}

export const quoteMessages: Readonly<Record<Language, QuoteMessages>> = {
  de: {
    supported: source => `Wörtlich so in ${source}.`,
    translated: speaker =>
      `Übersetztes Zitat: zum Vergleich steht daneben, was die fremdsprachige Quelle von ${speaker} hat.`,
    changed: (draft, source) => `„${source}“ statt „${draft}“`,
    added: draft => `„${draft}“ steht dort nicht`,
    dropped: source => `„${source}“ fehlt`,
    altered: (source, differences) => `Das Zitat weicht vom Wortlaut in ${source} ab: ${differences}.`,
    misattributed: (speaker, source) => `In ${source} sagt es jemand anderes: ${speaker}.`,
    notByThem: (speaker, source) =>
      `${source} hat dieses Zitat, aber von jemand anderem; dort kommt nicht vor: ${speaker}.`,
    unsourced: 'Keine Quelle hat dieses Zitat.',
    useWords: 'Wortlaut der Quelle übernehmen',
    useSpeaker: speaker => `Zitat ${speaker} zuschreiben`,
  },
  en: {
    supported: source => `Word for word in ${source}.`,
    translated: speaker => `Translated quote: shown beside what the source in another language has from ${speaker}.`,
    changed: (draft, source) => `“${source}” instead of “${draft}”`,
    added: draft => `“${draft}” is not in it`,
    dropped: source => `“${source}” is missing`,
    altered: (source, differences) => `The quote differs from the words in ${source}: ${differences}.`,
    misattributed: (speaker, source) => `In ${source} this is said by ${speaker}.`,
    notByThem: (speaker, source) => `${source} has this quote, but not from ${speaker}, who is not mentioned there.`,
    unsourced: 'No source has this quote.',
    useWords: 'Use the words of the source',
    useSpeaker: speaker => `Attribute the quote to ${speaker}`,
  },
}
