import type { Block, Language, Sentence } from '../model.ts'
import { abbreviations as german } from '../language/de/abbreviations.ts'
import { abbreviations as english } from '../language/en/abbreviations.ts'
import { DIGITS, MARK, type Tokens, WORD } from './tokens.ts'

const ABBREVIATIONS: Readonly<Record<Language, ReadonlySet<string>>> = { de: new Set(german), en: new Set(english) }

const STOP = new Set(['.', '!', '?', '…'].map(mark => mark.charCodeAt(0)))
const CLOSING = new Set([...'"“”«»’‘\')]'].map(mark => mark.charCodeAt(0)))
/** After „am 3., 4. und 5. Oktober“ or „GmbH & Co.; …“ the sentence goes on. */
const COMMAS = new Set([',', ';'].map(mark => mark.charCodeAt(0)))
const FULL_STOP = '.'.charCodeAt(0)

/**
 * The sentences of the blocks, in text order. A full stop ends one unless it belongs to an abbreviation („Dr.“, „z. B.“), an initial,
 * a number („1.500“) or an ordinal („am 8. Oktober“, „1. FC“). Closing quotation marks and brackets go with the sentence they close.
 */
export function splitSentences(blocks: readonly Block[], tokens: Tokens, language: Language): readonly Sentence[] {
  const sentences: Sentence[] = []
  let token = 0
  blocks.forEach((block, index) => {
    while (token < tokens.count && (tokens.start[token] as number) < block.start) token++
    let from = token
    const close = (to: number) => {
      if (to > from) {
        const start = tokens.start[from] as number
        const end = tokens.end[to - 1] as number
        sentences.push({ start, end, index: sentences.length, block: index, from, to })
      }
      from = to
    }
    for (; token < tokens.count && (tokens.end[token] as number) <= block.end; token++) {
      if (!endsSentence(tokens, token, language)) continue
      while (isTail(tokens, token + 1, block.end)) token++
      close(token + 1)
    }
    close(token)
  })
  return sentences
}

/** Further stops and closing marks that touch the end of a sentence. */
function isTail(tokens: Tokens, i: number, end: number): boolean {
  if (i >= tokens.count || (tokens.end[i] as number) > end || tokens.kind[i] !== MARK) return false
  if (tokens.start[i] !== tokens.end[i - 1]) return false
  const code = tokens.code[i] as number
  if (STOP.has(code)) return true
  return CLOSING.has(code) && !opensNext(tokens, i)
}

/** «… sollte.„Wir würden“»: a straight or low mark that touches the following word and not only the stop opens the next sentence. */
function opensNext(tokens: Tokens, i: number): boolean {
  const touchesNext = i + 1 < tokens.count && tokens.end[i] === tokens.start[i + 1]
  return touchesNext && tokens.kind[i + 1] !== MARK
}

function endsSentence(tokens: Tokens, i: number, language: Language): boolean {
  const code = tokens.code[i] as number
  if (tokens.kind[i] !== MARK || !STOP.has(code)) return false
  if (i + 1 >= tokens.count) return true
  if (code !== FULL_STOP) return !nextIsLower(tokens, i)
  const touchesNext = tokens.end[i] === tokens.start[i + 1]
  if (touchesNext && COMMAS.has(tokens.code[i + 1] as number)) return false
  const before = i > 0 && tokens.end[i - 1] === tokens.start[i] ? i - 1 : -1
  if (before >= 0 && tokens.kind[before] === DIGITS) return !isNumberStop(tokens, i, before, touchesNext, language)
  if (before >= 0 && tokens.kind[before] === WORD && isAbbreviated(tokens, before, language)) return false
  if (language === 'en' && tokens.kind[i + 1] === DIGITS && isNumero(tokens, before)) return false
  if (touchesNext && tokens.kind[i + 1] !== MARK)
    return opensSentence(tokens, i + 1) && (tokens.end[before] as number) - (tokens.start[before] as number) >= 3
  return !nextIsLower(tokens, i)
}

/** «ranked No. 1» */
const isNumero = ({ word }: Tokens, i: number) =>
  i > 0 && /^Nos?$/.test(word[i]?.text ?? '') && word[i - 1] !== undefined

/** „8. Oktober“, „1. FC“, «1.500», «13.00 Uhr»: in German a stop after a short number is an ordinal's unless the line is over. */
function isNumberStop(tokens: Tokens, i: number, number: number, touchesNext: boolean, language: Language): boolean {
  if (touchesNext && tokens.kind[i + 1] === DIGITS) return true
  if (language === 'en') return nextIsLower(tokens, i)
  const digits = (tokens.end[number] as number) - (tokens.start[number] as number)
  if (digits > 2 && !(digits === 3 && isDetermined(tokens, number))) return nextIsLower(tokens, i)
  const next = tokens.word[i + 1]
  if (tokens.kind[i + 1] === DIGITS) return true
  if (!next) return false
  if (next.capital && NOT_BEFORE_ORDINALS.has(tokens.word[number - 1]?.lower ?? '')) return false
  return !next.capital || !SENTENCE_STARTERS.has(next.lower)
}

/** „Damals gab es 23. Gewonnen hat keine.“: an ordinal has an article or a preposition before it. */
const NOT_BEFORE_ORDINALS = new Set(['es', 'sind', 'waren', 'seien', 'wären'])

/** „zum 200. Geburtstag“, „die 100. Ausgabe“: a word for the one thing that is counted off stands before the number. */
function isDetermined(tokens: Tokens, number: number): boolean {
  return number > 0 && DETERMINERS.has(tokens.word[number - 1]?.lower ?? '')
}

const DETERMINERS = new Set(
  'zum zur am im beim vom der die das den dem des ihren ihrem ihr seinen seinem sein'.split(' '),
)

/** Words that start a German sentence far oftener than they follow an ordinal. */
const SENTENCE_STARTERS = new Set(
  `aber acht alle allein allerdings als am an auch auf außerdem bei beide bis bisher da dabei dafür damit danach dann
   daran darauf daraus darunter das davon dazu dem den denn der derzeit des deshalb die dies diese dieser doch dort drei
   durch ein eine einem einen einer elf er es etwa fünf für gegen gestern heute hier hinzu höchstens ich ihr ihre im in
   insgesamt inzwischen ist jede jeder jedes jedoch jetzt jeweils kein knapp laut man manche mindestens mit nach neun
   niemand noch nun nur ob ohne rund schon sechs sein seine seit sie sieben so sollte später statt stattdessen trotz um
   und unter viele vier vom von vor warum was weder wegen weil wenn wer wie wir wird wo während zehn zu zudem zuletzt zum
   zunächst zur zuvor zwar zwei zwischen zwölf über`.split(/\s+/),
)

/** „Benedikt XVI.“, „Ludwig II.“ */
const ROMAN = /^[IVX]{2,5}$/

function isAbbreviated(tokens: Tokens, word: number, language: Language): boolean {
  const form = tokens.word[word]
  if (!form) return false
  const isBesideNumber = tokens.kind[word - 1] === DIGITS && tokens.end[word - 1] === tokens.start[word]
  if (form.text.length === 1) return !isBesideNumber
  if (ROMAN.test(form.text))
    return tokens.word[word - 1]?.capital === true && !SENTENCE_STARTERS.has(tokens.word[word + 2]?.lower ?? '')
  return ABBREVIATIONS[language].has(form.lower)
}

const COMMA = ','.charCodeAt(0)

/** What follows goes on with the sentence: a small letter, or a comma as in „Nie!“, rief er. */
function nextIsLower(tokens: Tokens, i: number): boolean {
  let next = i + 1
  while (next < tokens.count && tokens.kind[next] === MARK && CLOSING.has(tokens.code[next] as number)) next++
  if (tokens.code[next] === COMMA && next - i <= 3) return true
  const word = tokens.word[next]
  return word !== undefined && !word.capital && next - i <= 3
}

/** «… sollte.Dazu» without a space: the next word starts with a capital and goes on in small letters. */
function opensSentence(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]
  return word !== undefined && word.capital && word.text.length > 1 && word.text.slice(1) === word.lower.slice(1)
}
