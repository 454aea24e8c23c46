import { DIGITS, type Tokens } from '../../text/tokens.ts'
import { isIn, wordList } from './wordAt.ts'

/** A sentence that corrects what was reported: „In der Meldung war von 310 die Rede gewesen“, «was originally given as 1.37». */
const REPORTED_WRONGLY = new RegExp(
  `(?<![a-zß-ž])(?:${[
    'die Rede gewesen|irrtümlich|fälschlich[a-zß-ž]*|anders als (?:zunächst|zuvor|ursprünglich) (?:berichtet|gemeldet)',
    'ursprünglich (?:gemeldet|angegeben|genannt)|zunächst (?:veröffentlicht|genannt|gemeldet|angegeben|verbreitet)[a-zß-ž]*',
    '(?:unserer|einer|der) (?:früheren |ersten |vorigen |ursprünglichen )?(?:Meldung|Fassung|Version)(?: [^,;]{2,60}?)? (?:hieß es|stand)',
    '(?:unserem|einem|dem|im) (?:früheren |ersten |vorigen |ursprünglichen )?(?:Bericht|Artikel|Beitrag|Text)(?: vom [^,;]{2,28}?)? (?:hieß es|stand|haben wir|hatten wir)',
    '(?:anderslautende|frühere|erste) (?:Berichte|Meldungen|Angaben|Zahlen)\\b[^.;]{0,80}? nicht zu|(?:Zahl|Angabe|Meldung|Bericht)[a-zß-ž]*[^.;]{0,90}? beruh(?:t|te|ten|en)[^,;.]{0,60}? auf eine[mr] (?:Fehler|Irrtum|Zwischenrechnung|Zwischenstand|Missverständnis|Rechenfehler)',
    '(?:Korrektur|Berichtigung|Richtigstellung)\\b[^]{0,90}? (?:hatten|haben) wir|correction: [^]{0,90}?\\bwe reported',
    '(?:unserer|einer) (?:früheren |ersten |vorigen |ursprünglichen )?(?:Meldung|Fassung|Version)(?: vom [^,;]{2,28}?)? (?:haben|hatten) wir',
    'unserer (?:[a-zß-ž]+ )?(?:Tabelle|Chronik|Grafik|Übersicht|Aufstellung|Liste|Ausgabe|Überschrift)(?: [^,;]{2,40}?)? (?:hieß es|stand|standen|haben wir|hatten wir)',
    '(?:Tabelle|Chronik|Grafik|Übersicht|Aufstellung|Liste|Ausgabe|Mitteilung) vom [^,;]{2,28}? (?:hieß es|stand|standen|haben wir|hatten wir)',
    '(?:genannte|gemeldete|angegebene|berichtete)[nrs]? [^;]{0,60}?(?:trifft|treffen|traf|trafen) nicht zu|(?:zunächst|anfangs) von [^.;,]{2,40}? (?:gesprochen|ausgegangen)',
    '(?:unsere|unserer|die) (?:Überschrift|Schlagzeile)\\b[^;:]{0,120}? (?:war|ist|lautete|hieß)(?![^:]*:)|(?:our|the) headline\\b[^;:]{0,120}? (?:was|is|said|gave|read)(?![^:]*:)',
    '(?:estimate|figure|number|count)s?\\b(?:[^.;]|\\.\\d){0,80}? (?:referred|related) to|(?:Zahl|Angabe|Schätzung)[a-zß-ž]*\\b(?:[^.;]|\\.\\d){0,80}? bezog(?:en)? sich auf',
    '(?:above|over|on) our (?:report|story|article)\\b[^.;]{0,60}? we (?:said|wrote)',
    'in (?:our|the) (?:report|story|article|table|chart|edition|graphic)\\b[^.;]{0,90}?\\bwe (?:said|gave|wrote|reported|put)',
    'in früheren (?:Berichten|Meldungen) hatten wir|(?:niedriger|höher|geringer|weniger|mehr) als (?:die )?vorläufig[a-zß-ž]*',
    'Übertragungsfehler|Zahlendreher|Tippfehler|beruhte auf einem',
    'in (?:earlier|previous) reports|(?:originally|previously|initially|wrongly|erroneously|incorrectly) (?:given|reported|stated|put)',
    '(?:same|earlier|previous|original|first) (?:story|article|dispatch) (?:also )?(?:gave|put|said|stated|reported)|was given as|(?:lower|higher|fewer|more|less) than (?:the )?(?:provisional|preliminary)',
    '(?:earlier|previous|original) (?:reports?|versions?)(?! of)\\b[^,;]{0,70}?\\b(?:gave|put|said|stated)|correction: [^]{0,90}?\\b(?:gave|put|said|stated)',
  ].join('|')})\\b`,
  'i',
)

/** Whether a text says of itself that it corrects what was reported. */
export function correctsReports(prose: string): boolean {
  return CORRECTING.test(prose)
}

const CORRECTING =
  /(?<![a-zß-ž])(?:berichtig|korrigier|korrektur|richtigstell|richtig (?:ist|sind|heißt|muss)|corrections?\b|corrected\b|correcting\b|errat(?:um|a)\b|restated?\b)/i

/** Whether the sentence of a number, whose first token is given, says that it was reported wrongly. */
export function isTakenBack(tokens: Tokens, prose: string, token: number): boolean {
  if (!hasCorrection(tokens, token)) return false
  const start = tokens.start[token] as number
  const before = sentenceEnds(prose.slice(Math.max(0, start - WINDOW), start)).at(-1) ?? ''
  const [behind = '', next = ''] = sentenceEnds(prose.slice(start, start + 2 * WINDOW))
  if (ANOTHERS.test(next) || MAINTAINED.test(next) || OF_A_WHOLE.test(before)) return false
  const clause = (before.split(TOLD_BEFORE).at(-1) ?? '') + (behind.split(INSTEAD)[0]?.split(TOLD_BEFORE)[0] ?? '')
  const isWrong = REPORTED_WRONGLY.test(clause) || (WAS_WRONG.test(next) && WAS_REPORTED.test(clause))
  return isWrong && !RIGHT.test(before) && !INSTEAD_OF_ANOTHER.test(before)
}

/** „… stünden 19 der 38 Läden leer“: the share is wrong, and not how many there are. */
const OF_A_WHOLE = /\d (?:der|von|von den|of|of the|of its|of their) $/i

/** „In einer Agenturmeldung, die wir übernommen haben, hieß es, rund 96.000 Besucher seien gekommen. Das war falsch.“ */
const WAS_WRONG =
  /^(?:das|dies|diese (?:zahl|angabe)|die (?:zahl|angabe)) (?:war|ist) (?:leider )?(?:falsch|unrichtig|nicht richtig|nicht korrekt|ein fehler)(?![a-zß-ž])|^(?:das|dies|diese (?:zahl|angabe)) (?:trifft nicht zu|stimmt(?:e)? nicht)(?![a-zß-ž])|^(?:that|this|that figure|this figure|the figure) (?:was|is) (?:wrong|incorrect|an error|a mistake|not correct)\b/i
const WAS_REPORTED =
  /(?<![a-zß-ž])(?:hieß es|meldung|bericht|artikel|beitrag|haben wir|hatten wir|we (?:said|reported|wrote|gave)|report(?:ed)?|story|article|version)(?![a-zß-ž])/i

/** „Statt der zunächst gemeldeten 6.214 waren 6.412 Menschen im Stadion“: what is wrong stands before. */
const INSTEAD_OF_ANOTHER = /(?<![a-zß-ž])(?:statt|anstatt|anstelle|instead of|rather than)\s[^;\d]{0,60}\d/i

/** «… and gave 2,300 as the police estimate. That is the organisers' number»: right, but for whose it is. */
const ANOTHERS =
  /^(?:that|this) (?:is|was) (?:the )?[a-z ]{2,30}?['’]s? (?:own )?(?:figure|number|count|estimate|tally)(?![a-z])|^(?:das|dies) (?:ist|war) die (?:zahl|angabe|schätzung|zählung) (?:der|des|von)(?![a-zß-ž])/i

/** „… war von 900.000 Euro die Rede gewesen; daran hielt er fest“ */
const MAINTAINED = /^(?:daran (?:hält|hielt)|dabei (?:bleibt|blieb))(?![a-zß-ž])/i

/** „103.620 Besuche statt der zunächst gemeldeten 112.860“: what is wrong comes behind. */
const INSTEAD = /\s(?=(?:statt|anstatt|anstelle|instead of|rather than)\s)/i

/** „die Kosten mit 29,5 Millionen an, zuvor war von 27 Millionen die Rede gewesen“: what was told before is a clause of its own. */
const TOLD_BEFORE =
  /(?:,|\s[–—-])\s(?=(?:nachdem |wobei )?(?:(?:sie|er|es|man) )?(?:zuvor|vorher|zunächst|anfangs|anfänglich|ursprünglich|bisher|bislang|having|previously|initially|originally|earlier)\s)/i

/** The words of which a correction has one: only sentences with one of them are looked through. */
const CORRECTIONS = wordList(
  `rede irrtümlich fälschlich fälschliche fälschlichen fälschlicher fälschliches fälschlicherweise anders ursprünglich beruhte zunächst
   bericht artikel beitrag text anderslautende frühere erste beruht korrektur berichtigung richtigstellung beruhen beruhten
   tabelle chronik grafik übersicht aufstellung liste ausgabe überschrift mitteilung trifft treffen traf trafen gesprochen ausgegangen
   table chart edition graphic our headline schlagzeile referred related bezog bezogen
   übertragungsfehler zahlendreher tippfehler vorläufig vorläufige vorläufigen vorläufiger hieß fassung meldung version früheren
   reports report version versions story article dispatch originally previously initially wrongly erroneously incorrectly given provisional preliminary correction`,
)

/** Whether one of their words stands in the figure's sentence. */
function hasCorrection(tokens: Tokens, token: number): boolean {
  const start = tokens.start[token] as number
  for (let i = token - 1; i >= 0 && (tokens.end[i] as number) > start - WINDOW && !endsSentence(tokens, i); i--)
    if (isIn(CORRECTIONS, tokens, i)) return true
  for (let i = token; i < tokens.count && (tokens.start[i] as number) < start + WINDOW; i++) {
    if (isIn(CORRECTIONS, tokens, i)) return true
    if (endsSentence(tokens, i)) break
  }
  return false
}

/** „29. Mai“ does not; that a number may end one is seen to by the pattern. */
function endsSentence({ code, kind, start, end }: Tokens, i: number): boolean {
  const mark = code[i]
  return (
    ((mark === STOP && kind[i - 1] !== DIGITS) || mark === EXCLAMATION || mark === QUESTION) && start[i + 1] !== end[i]
  )
}

const [STOP, EXCLAMATION, QUESTION] = Array.from('.!?', mark => mark.charCodeAt(0))

/** What is looked at on either side of a figure for the words of a correction. */
const WINDOW = 180
const RIGHT = /\b(?:sondern|tatsächlich|richtig[a-zß-ž]*|korrekt(?!ur)[a-zß-ž]*|in fact|actually|correct)\b/i

/** „8. Oktober“ and «Sept. 28» end no sentence. */
const SENTENCE_END =
  /(?<=[.!?])(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Okt|Nov|Dec|Dez|St|Mr|Mrs|Ms|Dr|Nr|No)\.)\s(?!(?<=\d\.\s)(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))|;\s|\n/

function sentenceEnds(text: string): readonly string[] {
  return text.split(SENTENCE_END)
}
