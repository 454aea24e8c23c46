import { deepEqual, ok } from 'node:assert/strict'
import { furniture } from '../../src/engine/text/furniture.ts'
import type { Language } from '../../src/engine/model.ts'

function leftOut(text: string, language: Language = 'de'): readonly (readonly [string, string])[] {
  return furniture(text, language).map(({ start, end, reason }) => [reason, text.slice(start, end)] as const)
}

const PARAGRAPH =
  'Der Kreistag hat nach langer Debatte beschlossen, die beiden Krankenhäuser zusammenzulegen; das spart nach Angaben des Landrats im Jahr zwei Millionen Euro.'

describe('furniture of a news page', () => {
  const cases: readonly (readonly [string, Language, string, readonly (readonly [string, string])[]])[] = [
    [
      'a newsletter',
      'de',
      'Jetzt unseren kostenlosen Newsletter bestellen',
      [['newsletter', 'Jetzt unseren kostenlosen Newsletter bestellen']],
    ],
    ['a button', 'de', 'Folgen Sie uns auf allen Kanälen', [['page control', 'Folgen Sie uns auf allen Kanälen']]],
    [
      'an audio player',
      'de',
      '03:41\nArtikel anhören\n',
      [
        ['audio player', '03:41'],
        ['audio player', 'Artikel anhören'],
      ],
    ],
    [
      'a photo credit in brackets',
      'de',
      'Der Landrat am Rednerpult. (Foto: A. Beispiel/abc)',
      [['photo credit', '(Foto: A. Beispiel/abc)']],
    ],
    [
      'a photo credit at the end',
      'de',
      'Blick auf die Klinik. Foto: A. Beispiel',
      [['photo credit', 'Foto: A. Beispiel']],
    ],
    [
      'an offer',
      'de',
      'Jetzt 4 Wochen für nur 1 Euro testen',
      [['subscription offer', 'Jetzt 4 Wochen für nur 1 Euro testen']],
    ],
    [
      'an English offer',
      'en',
      'Subscribe now: 6 weeks for £1, cancel anytime',
      [['subscription offer', 'Subscribe now: 6 weeks for £1, cancel anytime']],
    ],
    [
      'a cookie notice',
      'de',
      'Wir und unsere 87 Partner nutzen Cookies.',
      [['cookie notice', 'Wir und unsere 87 Partner nutzen Cookies.']],
    ],
    [
      'parts of a line of page details',
      'de',
      'Montag, 5. Mai 2025 · Lesezeit 4 Min. · 31 Kommentare',
      [
        ['page details', ' Lesezeit 4 Min. '],
        ['page details', ' 31 Kommentare'],
      ],
    ],
    [
      'a telephone number',
      'de',
      'Auskunft gibt das Amt unter Telefon 0431 55 06-41.',
      [['contact', 'Telefon 0431 55 06-41']],
    ],
    ['a line of copyright', 'de', '© 2025 Verlag Beispiel GmbH', [['copyright', '© 2025 Verlag Beispiel GmbH']]],
    ['an agency’s brackets', 'de', `${PARAGRAPH} (xy/dpa)`, [['source line', '(xy/dpa)']]],
  ]
  for (const [name, language, text, expected] of cases) {
    it(`knows ${name}`, () => deepEqual(leftOut(text, language), expected))
  }

  it('looks at a long way of slashes once', () => {
    const start = performance.now()
    deepEqual(leftOut(`<a href="${'archiv/berichte/'.repeat(8)}seite">`), [])
    ok(performance.now() - start < 200)
  })

  it('covers the links below „Mehr zum Thema“ and stops at the article', () => {
    const text = `Mehr zum Thema\n- Klinik: 12 Betten fehlen\n- Streit um 3 Stationen\n\n${PARAGRAPH}`
    deepEqual(
      leftOut(text).map(([, words]) => words),
      ['Mehr zum Thema', 'Klinik: 12 Betten fehlen', 'Streit um 3 Stationen'],
    )
  })

  it('covers an agency’s notes to the end', () => {
    const text = `${PARAGRAPH}\n\n# Notizblock\n\n## Orte\n- Kreishaus, Markt 1\n`
    deepEqual(
      leftOut(text).map(([, words]) => words),
      ['Notizblock', 'Orte', 'Kreishaus, Markt 1'],
    )
  })

  const articles: readonly string[] = [
    PARAGRAPH,
    'Das Deutschlandticket kostet jetzt 58 Euro im Monat und ist monatlich kündbar.',
    '„Wir haben unsere Werbung eingestellt“, sagte der Geschäftsführer.',
    'Der Verlag verkauft seine 14 Zeitungen; das E-Paper kostet künftig 32,90 Euro.',
    'Die Quelle: Ein Mann aus dem Umfeld der Firma, der 20 Jahre dort gearbeitet hat und ungenannt bleiben will, weil er Nachteile fürchtet und schon einmal verklagt wurde.',
    'Anzeige erstatteten 12 Anwohner.',
    'CDU/CSU',
    'Die Stadt verschickt jetzt einen Newsletter, den 3.000 Haushalte bestellen können.',
    'Zuvor hatten 31 Kommentare zu dem Entwurf vorgelegen.',
  ]
  for (const text of articles) it(`leaves «${text.slice(0, 40)}…» alone`, () => deepEqual(leftOut(text), []))
})
