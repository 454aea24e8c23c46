import assert from 'node:assert/strict'
import { buildCorpus, factCheck } from '../../../src/engine/index.ts'
import type { SourceInput } from '../../../src/engine/model.ts'

/** A month of the shelter at Norderau: its animals, its costs, and something of its own that is told of it. */
const MONTHS: readonly (readonly [month: string, cats: number, dogs: number, costs: string, aside: string])[] = [
  ['Januar', 61, 38, '18.400', 'Im Hof fror die Wasserleitung ein, die Feuerwehr half mit einem Heizlüfter aus.'],
  ['Februar', 57, 41, '17.900', 'Eine Schulklasse brachte Decken vorbei. Der Zwinger am Tor bekam ein neues Dach.'],
  ['März', 66, 35, '19.250', 'Die Tierärztin impfte an zwei Tagen alle Neuzugänge gegen Staupe.'],
  ['April', 72, 33, '20.100', 'Ein Waschbär verirrte sich in die Futterküche und blieb über Nacht.'],
  ['Mai', 84, 36, '22.600', 'Die Flut der Katzenbabys begann früher als sonst, Pflegestellen wurden knapp.'],
  ['Juni', 93, 31, '24.750', 'Beim Sommerfest kamen Besucher aus dem ganzen Kreis, der Grill rauchte bis zum Abend.'],
  ['Juli', 97, 44, '25.300', 'Vor den Ferien wurden Hunde an der Autobahn ausgesetzt.'],
  ['August', 88, 46, '23.800', 'Ein Blitz schlug in die Linde ein, kein Tier wurde verletzt.'],
  ['September', 79, 40, '21.700', 'Das Veterinäramt prüfte die Quarantäne und fand nichts zu beanstanden.'],
  ['Oktober', 74, 37, '20.900', 'Der Igelkeller wurde eröffnet, die Stacheltiere bekamen Rührei.'],
  ['November', 69, 39, '19.600', 'Ein Kalender mit Fotos der Bewohner war nach einer Woche vergriffen.'],
  ['Dezember', 64, 42, '18.950', 'Vor Weihnachten vermittelt das Heim keine Tiere als Geschenk.'],
  ['Januar', 60, 45, '18.700', 'Ein Hengst wurde aus einem Stall bei Gramzow geholt, er wog viel zu wenig.'],
  ['Februar', 55, 43, '17.600', 'Zwei Azubis begannen ihre Lehre, beide kommen aus dem Nachbarort.'],
  ['März', 63, 37, '18.800', 'Das Dach der Voliere hielt dem Sturm nicht stand, Sittiche flogen davon.'],
  ['April', 71, 34, '19.900', 'Der Kreistag bewilligte einen Zuschuss für den Umbau der Krankenstation.'],
  ['Mai', 81, 32, '22.100', 'Eine Schildkröte, die im Stadtpark saß, fand ihren Besitzer wieder.'],
  ['Juni', 90, 30, '23.950', 'Wegen der Hitze wurden Gassigänge auf den frühen Morgen gelegt.'],
]

/** The report of a month, counted from January 2024. */
function reportOf(index: number): SourceInput {
  const [month, many, few, costs, aside] = MONTHS[index] as (typeof MONTHS)[number]
  const date = `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-28`
  const spent = `Für Futter und Medikamente gab der Tierschutzverein ${costs} Euro aus.`
  const texts = [
    `Das Tierheim Norderau hat im ${month} ${many} Katzen und ${few} Hunde versorgt. ${aside} ${spent}`,
    `${aside} Insgesamt lebten im ${month} ${many} Katzen im Tierheim Norderau, dazu ${few} Hunde. ${spent}`,
    `${spent} ${aside} In Norderau versorgte das Tierheim im ${month} ${few} Hunde und ${many} Katzen.`,
  ]
  return { id: date, date, text: texts[index % 3] as string }
}

/** What the newest report does not give: the costs. */
const NEWEST: SourceInput = {
  id: 'neu',
  date: '2026-01-29',
  text: 'Das Tierheim Norderau hat im Januar 58 Katzen und 47 Hunde versorgt. Die Quarantäne wird im Frühjahr erweitert.',
}

const DRAFT = `Das Tierheim Norderau hat im Januar 82 Katzen und 47 Hunde versorgt. Für Futter und Medikamente gab der Tierschutzverein 16.300 Euro
aus. Wer durch den Hof geht, kommt vorbei an Zwinger, Igelkeller, Voliere, Krankenstation und Quarantäne, an Decken und Fotos, an der Linde
und an der Futterküche, und am Tor hängt noch der Zettel vom Sommerfest.
`

const found = (sources: readonly SourceInput[], date: string | null, text = DRAFT) =>
  factCheck({ text, date }, buildCorpus(sources)).claims.flatMap(({ text, ruleId }) =>
    ruleId ? [`${text}: ${ruleId}`] : [],
  )

describe('a matter that was followed for long', () => {
  const archive = MONTHS.map((_, index) => reportOf(index))

  it('is told of its own time by its newest reports: an older one contradicts nothing', () => {
    assert.deepEqual(found([...archive, NEWEST], '2026-01-30'), [
      '82 Katzen: figure-mismatch',
      '16.300 Euro: figure-unsourced',
    ])
  })

  it('is contradicted by any of its reports where the draft says nothing of its day', () => {
    assert.deepEqual(found([...archive, NEWEST], null), ['82 Katzen: figure-mismatch', '16.300 Euro: figure-mismatch'])
  })

  it('has totals over many reports, which are not looked for in all of them', () => {
    const total = `${DRAFT}\nIn zwei Jahren gab der Tierschutzverein 412.700 Euro für Futter und Medikamente aus.\n`
    const isSaid = (sources: readonly SourceInput[]) =>
      found(sources, '2026-01-30', total).some(finding => finding.startsWith('412.700 Euro'))
    assert.ok(!isSaid([...archive, NEWEST]))
    assert.ok(isSaid([reportOf(3), NEWEST]))
  })

  it('is none where a few reports tell of it', () => {
    assert.deepEqual(found([reportOf(3), NEWEST], '2026-01-30'), [
      '82 Katzen: figure-mismatch',
      '16.300 Euro: figure-mismatch',
    ])
  })
})
