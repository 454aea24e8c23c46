import type { Corpus } from '../../corpus/corpus.ts'
import type { FigureIndex } from './figureIndex.ts'
import type { FigureFact, Language } from '../../model.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Ground, Judgement } from '../judgement.ts'
import { type ImpossibleDate, impossibleDates, type YearsOf } from './impossible.ts'

/** Dates of the draft that cannot be, with the sources' mention of the day as evidence and the right weekday as the mend. */
export function dateJudgements(
  draft: Reading,
  corpus: Corpus,
  figures: FigureIndex,
  display: Language,
): readonly Judgement[] {
  return impossibleDates(draft, yearsIn(corpus, figures)).map(date => {
    const grounds = groundsOf(date, corpus, figures)
    return {
      kind: 'figure',
      span: { start: date.start, end: date.end },
      value: valueOf(date, draft),
      verdict: 'impossible',
      ruleId: 'date-impossible',
      message: messageOf(date, draft, display),
      grounds,
      fixes: date.weekday
        ? [{ title: mendTitle(date.weekday.is, display), ...date.weekday.stated, newText: date.weekday.is }]
        : [],
    }
  })
}

/** The years in which sources have the very day, else those in which they were published. */
function yearsIn(corpus: Corpus, figures: FigureIndex): YearsOf {
  return (month, day) => {
    const stated = figures.ofDay(month, day).flatMap(id => figures.get(id).quantity.date?.year ?? [])
    return stated.length > 0 ? stated : onlyYearOf(corpus)
  }
}

/** The one year in which all sources were published; none where there are several. */
function onlyYearOf(corpus: Corpus): readonly number[] {
  return corpus.derived('onlyYear', () => {
    const years = new Set<number>()
    for (let i = 0; i < corpus.size && years.size < 2; i++) {
      const year = Number(corpus.source(i).date?.slice(0, 4) ?? 0)
      if (year > 0) years.add(year)
    }
    return years.size === 1 ? [...years] : []
  })
}

function groundsOf(date: ImpossibleDate, corpus: Corpus, figures: FigureIndex): readonly Ground[] {
  const { year, month, day } = date
  const around = (from: number, to: number) =>
    figures.between('date', (year ?? 0) * 10_000 + month * 100 + from, (year ?? 0) * 10_000 + month * 100 + to)
  const sameDay = figures.ofDay(month, day)
  const found = sameDay.length > 0 ? sameDay : around(Math.max(1, day - 1), day + 1)
  return found.slice(0, 3).map(id => {
    const { source, sentence, start, end } = figures.get(id)
    return {
      stance: 'related',
      passage: { source, sentence: sentence - corpus.firstSentence(source) },
      highlight: { start, end },
    }
  })
}

function valueOf(date: ImpossibleDate, draft: Reading): FigureFact {
  const text = draft.raw.slice(date.start, date.end)
  const two = (n: number) => String(n).padStart(2, '0')
  const value = `${date.year ?? '-'}-${two(date.month)}-${two(date.day)}`
  return {
    text,
    start: date.start,
    end: date.end,
    number: { text, start: date.start, end: date.end },
    kind: 'date',
    value,
    resolved: null,
    min: null,
    max: null,
    bound: 'exact',
    unit: null,
    noun: null,
  }
}

function messageOf({ start, end, weekday }: ImpossibleDate, draft: Reading, display: Language): string {
  const text = draft.raw.slice(start, end).replace(/\s+/g, ' ')
  if (display === 'de')
    return weekday ? `„${text}“ gibt es nicht: Der Tag ist ein ${weekday.is}.` : `Den Tag „${text}“ gibt es nicht.`
  return weekday ? `“${text}” does not exist: that day is a ${weekday.is}.` : `There is no such day as “${text}”.`
}

function mendTitle(weekday: string, display: Language): string {
  return display === 'de' ? `Wochentag in „${weekday}“ ändern` : `Change the weekday to “${weekday}”`
}
