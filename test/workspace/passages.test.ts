import { deepEqual } from 'node:assert/strict'
import type { Evidence, Stance } from '../../src/engine/model.ts'
import { labelOf, passagesOf, piecesOf } from '../../src/workspace/passages.ts'

interface Given extends Pick<Evidence['source'], 'id' | 'title' | 'publisher'> {
  readonly at: number
  readonly stance: Stance
}

/** „Es fasst **180** Gäste“ is the passage „Es fasst 180 Gäste“ with its place. */
function evidence(
  marked: string,
  { id = 'a.txt', at = 0, stance = 'supports', title = 'Neue Fähre', publisher = null }: Partial<Given> = {},
): Evidence {
  const [before = '', highlight = '', after = ''] = marked.split('**')
  const text = before + highlight + after
  const span = { start: before.length, end: before.length + highlight.length }
  return {
    stance,
    source: { id, title, publisher, date: null, url: null },
    filePath: `sources/${id}`,
    start: at + span.start,
    end: at + span.end,
    ...{ line: 1, column: at + span.start + 1, endLine: 1, endColumn: at + span.end + 1 },
    text,
    highlight: span,
  }
}

/** Each passage with its marks, and where it stands. */
function shown(...all: readonly Evidence[]): readonly (readonly string[])[] {
  return passagesOf(all).map(passage => [
    piecesOf(passage, Infinity)
      .map(({ text, isMarked }) => (isMarked ? `**${text}**` : text))
      .join(''),
    passage.stance,
    ...passage.places.map(({ source, column }) => `${source.id}:${column}`),
  ])
}

const HERE = { at: 100 }
const OTHER = { id: 'b.html', at: 7 }

describe('the passages of a claim', () => {
  it('are one with two marks where two values stand in one sentence', () => {
    const all = [
      evidence('Es sind **180** Plätze, nicht 220.', { ...HERE, stance: 'contradicts' }),
      evidence('Es sind 180 Plätze, nicht **220**.', { ...HERE, stance: 'supports' }),
    ]
    deepEqual(shown(...all), [['Es sind **180** Plätze, nicht **220**.', 'contradicts', 'a.txt:109']])
  })

  it('have no mark that only comes near beside one that decides', () => {
    const all = [
      evidence('Der Umsatz fiel auf **47** Millionen von 49.', { ...HERE, stance: 'related' }),
      evidence('Der Umsatz fiel auf 47 Millionen von **49**.', { ...HERE, stance: 'contradicts' }),
    ]
    deepEqual(shown(...all), [['Der Umsatz fiel auf 47 Millionen von **49**.', 'contradicts', 'a.txt:138']])
  })

  it('stand once with all sources that have the same words, however they are printed', () => {
    const all = [
      evidence('Die Lücke – sagt „sie“ – ist\n**38,4 Millionen**.'),
      evidence('Die Lücke - sagt "sie" - ist **38,4 Millionen**.', OTHER),
    ]
    deepEqual(shown(...all), [
      ['Die Lücke – sagt „sie“ – ist\n**38,4 Millionen**.', 'supports', 'a.txt:30', 'b.html:37'],
    ])
  })

  it('have every mark where another print of the sentence was marked elsewhere', () => {
    const all = [
      evidence('Nach\n**zwei** Jahren kam die dritte.'),
      evidence('Nach zwei Jahren kam die **dritte**.', OTHER),
    ]
    deepEqual(shown(...all), [['Nach\n**zwei** Jahren kam die **dritte**.', 'supports', 'a.txt:6', 'b.html:33']])
  })

  it('name both places where a headline has the words of a sentence of its article', () => {
    const all = [
      evidence('„Vater hat **44 Jahre** gearbeitet“', { stance: 'contradicts' }),
      evidence('„Vater hat **44 Jahre** gearbeitet“, sagt sie.', { ...HERE, stance: 'contradicts' }),
    ]
    deepEqual(shown(...all), [
      ['„Vater hat **44 Jahre** gearbeitet“, sagt sie.', 'contradicts', 'a.txt:12', 'a.txt:112'],
    ])
  })

  it('never put the longer words of one source into the mouth of another', () => {
    const all = [evidence('Mitteilung vom **11. März**'), evidence('**11. März**', OTHER)]
    deepEqual(shown(...all), [
      ['Mitteilung vom **11. März**', 'supports', 'a.txt:16'],
      ['**11. März**', 'supports', 'b.html:8'],
    ])
    const third = evidence('Mitteilung vom **11. März**, mittags', HERE)
    deepEqual(
      shown(evidence('Mitteilung vom **11. März**'), evidence('Mitteilung vom **11. März**', OTHER), third).map(
        ([text]) => text,
      ),
      ['Mitteilung vom **11. März**', 'Mitteilung vom **11. März**, mittags'],
    )
  })

  it('are two where words only begin alike', () => {
    const all = [evidence('Umbau kostet **5 Euro**'), evidence('Neuumbau kostet **5 Euro**', HERE)]
    deepEqual(shown(...all).length, 2)
  })

  it('lose their far ends and the middle between two marks, at spaces', () => {
    const text = 'Am Morgen des Tages kam 1 Schiff in den alten Hafen der Stadt, am Abend 2 und noch viele mehr'
    const marks = ['1', '2'].map(sign => ({ start: text.indexOf(sign), end: text.indexOf(sign) + 1 }))
    const line = piecesOf({ text, marks }, 12).map(piece => piece.text)
    deepEqual(line, ['… Tages kam ', '1', ' Schiff in … am Abend ', '2', ' und noch …'])
  })

  it('are called by their source, and not again by a headline that is the passage', () => {
    deepEqual(labelOf(evidence('Es kostet **5 Euro**')), 'Neue Fähre')
    deepEqual(labelOf(evidence('Neue **Fähre**', { publisher: 'Küstenbote' })), 'Küstenbote')
    deepEqual(labelOf(evidence('Neue **Fähre**.')), 'a.txt')
  })
})
