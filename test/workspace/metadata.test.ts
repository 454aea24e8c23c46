import { deepEqual } from 'node:assert/strict'
import { furniture } from '../../src/engine/text/furniture.ts'
import { textMetadata } from '../../src/workspace/metadata/textMetadata.ts'

interface Facts {
  readonly title: string | null
  readonly publisher: string | null
  readonly date: string | null
}

function factsOf(text: string, language: 'de' | 'en' = 'de'): Facts {
  const { title, publisher, date } = textMetadata(text, furniture(text, language))
  return { title, publisher, date }
}

const BODY =
  'Die Gemeinde baut einen Radweg entlang der Bahnlinie. Der Rat stimmte am Abend mit großer Mehrheit dafür, wie die Verwaltung mitteilte. Die Arbeiten beginnen im Frühjahr und dauern bis in den Herbst, sagte der Leiter des Bauamts.'

describe('what a text says about itself', () => {
  it('reads a headline and a date line', () => {
    const text = `Radweg an der Bahn kommt\nDonnerstag, 6. März 2025, 9.15 Uhr\n\n${BODY}`
    deepEqual(factsOf(text), { title: 'Radweg an der Bahn kommt', publisher: null, date: '2025-03-06' })
  })

  it('reads an agency report with its head and foot', () => {
    const text = `abc0312 4 wi 120\nVerkehr/Kommunen/\n\nNeuer Radweg an der Bahn =\n\nTalheim (abc) - ${BODY}\n\nabc xy yyzz n1 de\n061230 Mrz 25\n`
    deepEqual(factsOf(text), { title: 'Neuer Radweg an der Bahn', publisher: 'abc', date: '2025-03-06' })
  })

  it('reads a head of labels', () => {
    const head = 'Titel: Neuer Radweg: Talheim baut\nQuelle: Talbote, Lokales\nDatum: 6. März 2025\nRessort: Verkehr'
    const facts = { title: 'Neuer Radweg: Talheim baut', publisher: 'Talbote', date: '2025-03-06' }
    deepEqual(factsOf(`${head}\n\n${BODY}`), facts)
    const english = 'Title: New cycle path\nPublisher: The Valley Herald\nDate: 6 March 2025'
    const theirs = { title: 'New cycle path', publisher: 'The Valley Herald', date: '2025-03-06' }
    deepEqual(factsOf(`${english}\n\n${BODY}`), theirs)
  })

  it('takes a single label for a headline', () => {
    deepEqual(factsOf(`Titel: der Kampf um den Radweg\n\n${BODY}`).title, 'Titel: der Kampf um den Radweg')
  })

  it('reads the source line at the end', () => {
    const text = `# Radweg kommt\n\n${BODY}\n\nQuelle: talbote.example, mit Material von abc\n`
    deepEqual(factsOf(text), { title: 'Radweg kommt', publisher: 'talbote.example', date: null })
  })

  it('reads the day behind the names of the source line, and no other', () => {
    const dateAfter = (line: string) => factsOf(`# Radweg kommt\n\n${BODY}\n\n${line}\n`).date
    deepEqual(dateAfter('Quelle: Talheimer Morgenzeitung/abc, 06.03.2025'), '2025-03-06')
    deepEqual(dateAfter('Quelle: Talheimer Morgenzeitung, Bericht über den Radweg vom 06.03.2025'), null)
  })

  it('reads the day that the publisher’s name signs at the end', () => {
    const text = `Radweg kommt an die Bahn\n\nTalheim (abc) - ${BODY}\n\nabc 06.03.2025\n`
    deepEqual(factsOf(text), { title: 'Radweg kommt an die Bahn', publisher: 'abc', date: '2025-03-06' })
    deepEqual(factsOf(text.replace('\nabc 06', '\nBericht vom 06')).date, null)
  })

  it('reads the name above the date line', () => {
    const text = `TALBOTE - die Zeitung für das Tal\n6. März 2025\n\nRADWEG AN DER BAHN KOMMT IM FRÜHJAHR\n\n${BODY}`
    deepEqual(factsOf(text), {
      title: 'RADWEG AN DER BAHN KOMMT IM FRÜHJAHR',
      publisher: 'TALBOTE',
      date: '2025-03-06',
    })
  })

  it('reads the dateline of an English wire', () => {
    const text = `Council approves cycle path\n\nASHFORD, March 6, 2025 (Newsline) - ${BODY}`
    deepEqual(factsOf(text, 'en'), { title: 'Council approves cycle path', publisher: 'Newsline', date: '2025-03-06' })
  })

  it('takes no day out of the story for the day of the article', () => {
    const text = `Vor zehn Jahren brannte die Mühle\n\nAm 12. Mai 2015 brannte die Mühle aus. ${BODY}`
    deepEqual(factsOf(text).date, null)
  })

  it('takes the first sentence where there is no headline', () => {
    deepEqual(factsOf(BODY).title, 'Die Gemeinde baut einen Radweg entlang der Bahnlinie')
  })
})
