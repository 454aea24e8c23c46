import assert from 'node:assert/strict'
import { buildCorpus, factCheck } from '../../../../src/engine/index.ts'

const sources = [
  `Das Orchester der Stadt Ellrode gab in der Spielzeit 174 Konzerte. In der Spielzeit davor hatte das Orchester 112 Konzerte gegeben.
Der Umbau des Saals in Ellrode soll 9,5 Millionen Euro kosten.
Für 80 Prozent des Kredits über 5 Millionen Euro bürgt das Land.
Der Kämmerer will die Kreisumlage von 41,0 auf 42,5 Prozent anheben.`,
  `Der Förderkreis des Orchesters hat 46 Kilometer Kabel bestellt, 31 Kilometer Kabel liegen schon.
Für das neue Haus sind 61 Prozent der Musiker, 23 Prozent sind dagegen, der Rest ist unentschieden.
Probenausfälle gab es an 41 Tagen, im Jahr zuvor an 17 Tagen.
Die Oper streicht bis zu 64 Stellen.
Von den 600.000 Euro für die Orgel sind gut zwei Drittel beisammen.`,
  'Der Umbau des Saals in Ellrode wird auf 10,8 Millionen Euro geschätzt, wie die Stadt mitteilte.',
  'In ihrem Jahresbericht zählt die Oper 684 Beschäftigte.',
  `Der Brand in der Kulissenhalle brach um 13.52 Uhr aus. Um 14.37 Uhr meldete die Feuerwehr, dass er gelöscht sei.
Der Orchestervorstand hat mit 17 gegen 6 Stimmen dafür gestimmt.
Die Bühne der Oper ist vom 26. Juni bis zum 9. August gesperrt.`,
].map((text, i) => ({ id: `source-${i}`, text, language: 'de' as const }))

const verdictOf = (text: string) =>
  factCheck({ text, language: 'de' }, buildCorpus(sources)).claims.find(claim => claim.kind === 'figure')

describe('A value that a writer has worked out', () => {
  it('is the difference of two that stand in two sentences', () => {
    const claim = verdictOf('Das Orchester gab 62 Konzerte mehr als in der Spielzeit davor.')
    assert.equal(claim?.verdict, 'supported')
    assert.equal(claim?.evidence.length, 2)
  })

  it('is the difference of two that stand in two sources', () => {
    assert.equal(verdictOf('Der Umbau des Saals wird um 1,3 Millionen Euro teurer.')?.verdict, 'supported')
  })

  it('is how long something took, by two times or two days', () => {
    assert.equal(verdictOf('Der Brand in der Kulissenhalle dauerte 45 Minuten.')?.verdict, 'supported')
    assert.equal(verdictOf('Die Bühne der Oper bleibt 45 Tage gesperrt.')?.verdict, 'supported')
    assert.notEqual(verdictOf('Die Bühne der Oper bleibt 54 Tage gesperrt.')?.verdict, 'supported')
  })

  it('is the share of one side of a vote', () => {
    assert.equal(verdictOf('Fast drei Viertel der Stimmen im Orchestervorstand waren dafür.')?.verdict, 'supported')
  })

  it('is a part of a whole', () => {
    assert.equal(verdictOf('Das Land bürgt für 4 Millionen Euro des Kredits.')?.verdict, 'supported')
  })

  it('is a share, a multiple or the rest of two, as far as its hedge reaches', () => {
    assert.equal(verdictOf('Rund zwei Drittel der bestellten Kabel des Orchesters liegen schon.')?.verdict, 'supported')
    assert.equal(verdictOf('Mehr als doppelt so oft wie im Jahr zuvor gab es Probenausfälle.')?.verdict, 'supported')
    assert.equal(verdictOf('Von den Musikern sind 16 Prozent unentschieden.')?.verdict, 'supported')
    assert.equal(verdictOf('Mehr als 400.000 Euro für die Orgel sind beisammen.')?.verdict, 'supported')
  })

  it('is a share of all that its own noun counts', () => {
    const claim = (text: string) =>
      factCheck({ text, language: 'de' }, buildCorpus(sources)).claims.find(({ text }) => /Prozent/.test(text))
    assert.equal(claim('Bis zu 64 Stellen fallen weg, gut neun Prozent der Belegschaft.')?.verdict, 'supported')
    assert.equal(claim('Bis zu 64 Stellen fallen weg, gut neun Prozent der Häuser.'), undefined)
    assert.equal(claim('Bis zu 64 Stellen fallen weg, 9,3 Prozent der Häuser.')?.verdict, 'unsourced')
  })

  it('is no other value for one of the two', () => {
    assert.notEqual(
      verdictOf('Das Orchester gab 26 Konzerte mehr als in der Spielzeit davor.')?.ruleId,
      'figure-mismatch',
    )
  })

  it('is no share where it is percentage points', () => {
    const claim = verdictOf('Die Kreisumlage soll um 1,5 Prozent steigen.')
    assert.equal(claim?.ruleId, 'figure-mismatch')
    assert.match(claim?.message ?? '', /Prozentpunkte/)
    assert.deepEqual(
      claim?.fixes.map(fix => fix.newText),
      ['Prozentpunkte'],
    )
    assert.equal(verdictOf('Die Kreisumlage soll um 1,5 Prozentpunkte steigen.')?.verdict, 'supported')
  })

  it('is wrong where nothing gives it', () => {
    assert.equal(verdictOf('Das Orchester gab 147 Konzerte.')?.ruleId, 'figure-mismatch')
  })
})
