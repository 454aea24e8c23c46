import assert from 'node:assert/strict'
import { buildCorpus, factCheck } from '../../../../src/engine/index.ts'

const sources = [
  {
    id: 'source',
    language: 'de' as const,
    text: 'Der Umbau der Halle kostet rund 2,3 Millionen Euro. Der neue Steg am See kostet 4.500 Euro. Am Steg liegen nun siebzehn Boote der Segler. Gegen Lindhausen gewann die Mannschaft mit 5:2.',
  },
]

/** The draft with the mend of its one figure. */
function mended(text: string): string {
  const { claims } = factCheck({ text, language: 'de' }, buildCorpus(sources))
  const [fix] = claims.find(claim => claim.kind === 'figure')?.fixes ?? []
  return fix ? text.slice(0, fix.start) + fix.newText + text.slice(fix.end) : text
}

describe('The mend of a figure', () => {
  const cases = {
    'takes the hedge with it that the source has': [
      'Der Umbau der Halle kostet 3,2 Millionen Euro.',
      'Der Umbau der Halle kostet rund 2,3 Millionen Euro.',
    ],
    'leaves the hedge that the draft has': [
      'Der Umbau der Halle kostet etwa 3,2 Millionen Euro.',
      'Der Umbau der Halle kostet etwa 2,3 Millionen Euro.',
    ],
    'groups digits as the draft does': [
      'Der neue Steg am See kostet 5400 Euro.',
      'Der neue Steg am See kostet 4500 Euro.',
    ],
    'tells a score from the side of the draft': [
      'Gegen die Mannschaft verlor Lindhausen 2:6.',
      'Gegen die Mannschaft verlor Lindhausen 2:5.',
    ],
    'begins a sentence with a capital': [
      'Achtzehn Boote der Segler liegen nun am Steg.',
      'Siebzehn Boote der Segler liegen nun am Steg.',
    ],
  } as const
  for (const [title, [draft, right]] of Object.entries(cases)) it(title, () => assert.equal(mended(draft), right))
})
