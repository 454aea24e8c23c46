import type { Language } from '../../model.ts'

export interface AttributionMessages {
  readonly supported: (speaker: string, source: string) => string
  readonly mismatch: (speaker: string, source: string) => string
  readonly missing: (speaker: string, source: string) => string
  readonly hearsay: (source: string) => string
  readonly unsourced: (speaker: string) => string
  readonly useSpeaker: (speaker: string) => string
}

export const attributionMessages: Readonly<Record<Language, AttributionMessages>> = {
  de: {
    supported: (speaker, source) => `Belegt in ${source} (${speaker}).`,
    mismatch: (speaker, source) => `In ${source} sagt es jemand anderes: ${speaker}.`,
    missing: (speaker, source) => `Das steht hier als Tatsache; in ${source} ist es eine Aussage (${speaker}).`,
    hearsay: source => `Das steht hier als Tatsache; in ${source} wird es nur als Behauptung wiedergegeben.`,
    unsourced: speaker => `Keine Quelle berichtet so etwas als Aussage (${speaker}).`,
    useSpeaker: speaker => `${speaker} zuschreiben`,
  },
  en: {
    supported: (speaker, source) => `Found in ${source}: a statement by ${speaker}.`,
    mismatch: (speaker, source) => `In ${source} this is said by ${speaker}.`,
    missing: (speaker, source) => `Stated as fact here; in ${source} it is a claim by ${speaker}.`,
    hearsay: source => `Stated as fact here; ${source} only reports it as a claim.`,
    unsourced: speaker => `No source reports that ${speaker} said anything like this.`,
    useSpeaker: speaker => `Attribute it to ${speaker}`,
  },
}
