import assert from 'node:assert/strict'
import { synonyms as german } from '../../../src/engine/language/de/synonyms.ts'
import { synonyms as english } from '../../../src/engine/language/en/synonyms.ts'
import { stem } from '../../../src/engine/language/stem.ts'
import type { Language } from '../../../src/engine/model.ts'

const OPPOSITES: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'steigen sinken',
    'stieg sank',
    'anstieg rückgang',
    'zunahme abnahme',
    'zunehmen abnehmen',
    'erhöhen senken',
    'erhöhung kürzung',
    'wachsen schrumpfen',
    'wachstum rezession',
    'plus minus',
    'vergrößern verkleinern',
    'ausbau abbau',
    'verstärken abschwächen',
    'beschleunigen bremsen',
    'verlängerung verkürzung',
    'verdoppeln halbieren',
    'verbessern verschlechtern',
    'verteuern verbilligen',
    'teuer billig',
    'höchststand tiefststand',
    'aufstieg abstieg',
    'aufschwung abschwung',
    'überschreiten unterschreiten',
    'mehrheit minderheit',
    'mindestens maximal',
    'mehr weniger',
    'gewinnen verlieren',
    'gewinn verlust',
    'sieg niederlage',
    'wahlsieg wahlniederlage',
    'überschuss defizit',
    'einnahme ausgabe',
    'kaufen verkaufen',
    'import export',
    'inflation deflation',
    'gläubiger schuldner',
    'arm reich',
    'öffnen schließen',
    'eröffnung schließung',
    'beginnen beenden',
    'anfang ende',
    'gründung auflösung',
    'einführen abschaffen',
    'fortsetzen abbrechen',
    'gelingen scheitern',
    'ankunft abfahrt',
    'bauen abreißen',
    'erlauben verbieten',
    'zustimmung ablehnung',
    'zustimmen zurückweisen',
    'bestätigen dementieren',
    'loben kritisieren',
    'hoffen befürchten',
    'ernennen entlassen',
    'amtsantritt rücktritt',
    'einstellen entlassen',
    'regierung opposition',
    'verurteilen freispruch',
    'festnahme freilassen',
    'legal illegal',
    'anklage verteidigung',
    'anhänger gegner',
    'tote verletzte',
    'sterben überleben',
    'geburt tod',
    'gesund krank',
    'ehe scheidung',
    'kind erwachsene',
    'mutter vater',
    'einwanderung auswanderung',
    'inländisch ausländisch',
    'angriff verteidigung',
    'krieg frieden',
    'aufrüstung abrüstung',
    'erobern befreien',
    'einmarsch rückzug',
    'verbündete feind',
    'eskalation deeskalation',
    'soldat zivilist',
    'hitze kälte',
    'sommer winter',
    'dürre hochwasser',
    'tag nacht',
    'morgen abend',
    'gestern morgen',
    'vergangen kommend',
    'vorgänger nachfolger',
    'vorläufig endgültig',
    'groß klein',
    'richtig falsch',
    'öffentlich privat',
    'bekannt unbekannt',
    'möglich unmöglich',
    'klar unklar',
    'häufig selten',
    'arbeitgeber gewerkschaft',
    'heimspiel auswärtsspiel',
    'strom gas',
    'beitreten austreten',
    'container soldat',
  ],
  en: [
    'rise fall',
    'rose fell',
    'increase decrease',
    'grow shrink',
    'growth decline',
    'raise lower',
    'raise cut',
    'expand shrink',
    'expand contraction',
    'expansion reduction',
    'strengthen weaken',
    'accelerate slow',
    'improve worsen',
    'better worse',
    'double halve',
    'boom recession',
    'surge plunge',
    'recovery collapse',
    'promotion relegation',
    'record shortfall',
    'win lose',
    'winner loser',
    'victory defeat',
    'profit loss',
    'surplus deficit',
    'revenue spending',
    'buy sell',
    'import export',
    'inflation deflation',
    'rich poor',
    'cheap expensive',
    'creditor debtor',
    'open close',
    'opening closure',
    'begin end',
    'start finish',
    'start stop',
    'continue stop',
    'continue interrupt',
    'found dissolve',
    'introduce abolish',
    'succeed fail',
    'success failure',
    'arrive depart',
    'build demolish',
    'allow ban',
    'approve reject',
    'agree refuse',
    'confirm deny',
    'admit deny',
    'praise criticise',
    'hope fear',
    'appoint dismiss',
    'hire layoff',
    'hire sack',
    'government opposition',
    'convict acquit',
    'guilty innocent',
    'arrest release',
    'legal illegal',
    'supporter opponent',
    'dead injured',
    'killed wounded',
    'die survive',
    'birth death',
    'healthy ill',
    'marry divorce',
    'child adult',
    'man woman',
    'mother father',
    'immigration emigration',
    'domestic foreign',
    'attack defend',
    'war peace',
    'invade withdraw',
    'deploy withdraw',
    'rearm disarm',
    'occupy liberate',
    'ally enemy',
    'soldier civilian',
    'escalate ceasefire',
    'drought flood',
    'heat cold',
    'summer winter',
    'night day',
    'morning evening',
    'yesterday tomorrow',
    'last next',
    'past future',
    'predecessor successor',
    'temporary permanent',
    'right wrong',
    'correct incorrect',
    'true false',
    'clear unclear',
    'possible impossible',
    'known unknown',
    'often rarely',
    'employer employee',
    'landlord tenant',
    'urban rural',
    'more less',
    'most least',
    'container soldier',
  ],
}

for (const [language, groups] of [
  ['de', german],
  ['en', english],
] as const) {
  describe(`synonyms: ${language}`, () => {
    it('are plain lower-case words, several in a group', () => {
      for (const group of groups) assert.match(group, /^[a-zäöüß0-9]+(?: [a-zäöüß0-9]+)+$/u)
    })

    it('stand in the order of their first words, each of which names one group', () => {
      const names = groups.map(group => group.split(' ')[0] as string)
      assert.deepEqual(names, [...new Set(names)].sort())
    })

    it('say nothing twice in a group', () => {
      for (const group of groups) assert.equal(new Set(group.split(' ')).size, group.split(' ').length, group)
    })

    it('tell the stemmer something new in each group', () => {
      for (const group of groups) assert.ok(new Set(group.split(' ').map(word => stem(word, language))).size > 1, group)
    })

    it('have a word in at most two groups', () => {
      const counts = countsOf(groups.flatMap(group => group.split(' ')))
      assert.deepEqual(
        [...counts].filter(([, count]) => count > 2),
        [],
      )
    })

    it('keep opposites apart, by their stems too', () => {
      const stems = groups.map(group => new Set(group.split(' ').map(word => stem(word, language))))
      const together = OPPOSITES[language].filter(pair => {
        const [one, other] = pair.split(' ').map(word => stem(word, language)) as [string, string]
        return one === other || stems.some(group => group.has(one) && group.has(other))
      })
      assert.deepEqual(together, [])
    })
  })
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
