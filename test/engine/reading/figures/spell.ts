const GERMAN =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  )
const GERMAN_TENS = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const ENGLISH_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const word = (words: readonly string[], i: number) => words[i] ?? ''

/** 243000 is „zweihundertdreiundvierzigtausend“. */
export function spellGerman(n: number): string {
  if (n >= 1e6) {
    const millions = Math.floor(n / 1e6)
    const head = millions === 1 ? 'eine Million' : `${spellGerman(millions).replace(/ein$/, 'eine')} Millionen`
    return n % 1e6 === 0 ? head : `${head} ${spellGerman(n % 1e6)}`
  }
  if (n >= 1000) return `${spellGerman(Math.floor(n / 1000))}tausend${n % 1000 ? spellGerman(n % 1000) : ''}`
  if (n >= 100) return `${spellGerman(Math.floor(n / 100))}hundert${n % 100 ? spellGerman(n % 100) : ''}`
  if (n < 20) return n === 1 ? 'eins' : word(GERMAN, n)
  const ones = n % 10
  return `${ones ? `${word(GERMAN, ones)}und` : ''}${word(GERMAN_TENS, Math.floor(n / 10))}`
}

/** 243000 is «two hundred and forty-three thousand». */
export function spellEnglish(n: number): string {
  if (n >= 1e6) return join(spellEnglish(Math.floor(n / 1e6)), 'million', n % 1e6)
  if (n >= 1000) return join(spellEnglish(Math.floor(n / 1000)), 'thousand', n % 1000)
  if (n >= 100) {
    const head = `${word(ENGLISH, Math.floor(n / 100))} hundred`
    return n % 100 ? `${head} and ${spellEnglish(n % 100)}` : head
  }
  if (n < 20) return word(ENGLISH, n)
  return `${word(ENGLISH_TENS, Math.floor(n / 10))}${n % 10 ? `-${word(ENGLISH, n % 10)}` : ''}`
}

function join(head: string, scale: string, rest: number): string {
  if (rest === 0) return `${head} ${scale}`
  return `${head} ${scale} ${rest < 100 ? 'and ' : ''}${spellEnglish(rest)}`
}
