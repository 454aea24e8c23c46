/** The day of `2024-10-18T09:30:00Z`, of a date written out, `2024-10` and „Oktober 2024“ without one; null for anything else. */
export function isoDate(text: string | null): string | null {
  if (text === null) return null
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d.])/.exec(text)
  if (iso && isDay(Number(iso[1]), Number(iso[2] ?? 1), Number(iso[3] ?? 1))) return iso[0]
  return findDate(text)?.date ?? monthOf(text)
}

function monthOf(text: string): string | null {
  const [, name = '', year] = /^([A-Za-zÀ-ž]{3,9})\.? (\d{4})$/.exec(text.trim()) ?? []
  const month = MONTHS.get(name.toLowerCase())
  return month ? `${year}-${String(month).padStart(2, '0')}` : null
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['januar', 'jänner', 'january', 'jan'],
      ['februar', 'feber', 'february', 'feb'],
      ['märz', 'march', 'mär', 'mrz', 'mar'],
      ['april', 'apr'],
      ['mai', 'may'],
      ['juni', 'june', 'jun'],
      ['juli', 'july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['oktober', 'october', 'okt', 'oct'],
      ['november', 'nov'],
      ['dezember', 'december', 'dez', 'dec'],
    ] as const
  ).flatMap((names, i) => names.map(name => [name, i + 1] as const)),
)

/** «18.10.2024», «18. Oktober 2024», «18 October 2024», «October 18, 2024», «2024-10-18». */
const DATES: readonly { readonly shape: RegExp; readonly order: 'dmy' | 'mdy' | 'ymd' }[] = [
  { shape: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: 'ymd' },
  { shape: /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?![\d.]\d)/, order: 'dmy' },
  { shape: /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)? ([A-Za-zÀ-ž]{3,9})\.?,? (\d{4})(?!\d)/, order: 'dmy' },
  { shape: /([A-Za-zÀ-ž]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/, order: 'mdy' },
]

/** The first full date in a short text: in «Stand: 18.10.2024» it is 2024-10-18 at 7–17. */
export function findDate(
  text: string,
): { readonly date: string; readonly start: number; readonly end: number } | undefined {
  if (!/\d/.test(text)) return undefined
  const found = DATES.flatMap(({ shape, order }) => {
    const match = shape.exec(text)
    const date = match && dateOf([match[1], match[2], match[3]] as const, order)
    return date ? [{ date, start: match.index, end: match.index + match[0].length }] : []
  })
  return found.sort((a, b) => a.start - b.start)[0]
}

/** The day in a file's name: `2024-10-18 Hafen.txt`, `agency_20241018-2.txt`; null where there is none. */
export function dateInName(name: string): string | null {
  const match = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(name)
  return (match && dateOf([match[1], match[3], match[4]], 'ymd')) ?? null
}

function dateOf(parts: readonly (string | undefined)[], order: 'dmy' | 'mdy' | 'ymd'): string | undefined {
  const [a = '', b = '', c = ''] = parts
  const [y, m, d] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b]
  const year = Number(y.length === 2 ? `20${y}` : y)
  const month = MONTHS.get(m.toLowerCase()) ?? Number(m)
  const day = Number(d)
  if (!isDay(year, month, day)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1800 && year <= 2200 && month >= 1 && month <= 12 && day >= 1)) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
