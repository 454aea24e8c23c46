/**
 * States with the words that stand for them or their government: names, adjectives, capitals, seats of power; German, then English.
 * Written in lower case without umlauts' marks lost; endings are taken off before a word is looked up.
 */
const COUNTRIES = `
afghanistan afghanisch kabul afghan
ägypten ägyptisch kairo egypt egyptian cairo
albanien albanisch tirana albania albanian
algerien algerisch algier algeria algerian algiers
argentinien argentinisch argentina argentine argentinian
armenien armenisch eriwan armenia armenian yerevan
aserbaidschan aserbaidschanisch baku azerbaijan azerbaijani
australien australisch canberra australia australian
belarus belarussisch weißrussland weißrussisch minsk belarusian
belgien belgisch belgium belgian
bosnien bosnisch sarajevo bosnia bosnian
brasilien brasilianisch brasilia brazil brazilian
bulgarien bulgarisch sofia bulgaria bulgarian
chile chilenisch chilean
china chinesisch peking chinese beijing
dänemark dänisch kopenhagen denmark danish copenhagen
deutschland deutsch bundesregierung kanzleramt berlin germany german
estland estnisch tallinn estonia estonian
finnland finnisch helsinki finland finnish
frankreich französisch élysée paris france french
georgien georgisch tiflis georgia georgian tbilisi
griechenland griechisch athen greece greek athens
großbritannien britisch london britain british uk downing
indien indisch neu-delhi india indian delhi
indonesien indonesisch jakarta indonesia indonesian
irak irakisch bagdad iraq iraqi baghdad
iran iranisch teheran iranian tehran
irland irisch dublin ireland irish
island isländisch reykjavik iceland icelandic
israel israelisch israeli jerusalem
italien italienisch rom italy italian rome
japan japanisch tokio japanese tokyo
jemen jemenitisch sanaa yemen yemeni
jordanien jordanisch amman jordan jordanian
kanada kanadisch ottawa canada canadian
katar katarisch doha qatar qatari
kolumbien kolumbianisch bogota colombia colombian
kosovo kosovarisch pristina
kroatien kroatisch zagreb croatia croatian
kuba kubanisch havanna cuba cuban havana
lettland lettisch riga latvia latvian
libanon libanesisch beirut lebanon lebanese
libyen libysch tripolis libya libyan
litauen litauisch vilnius lithuania lithuanian
luxemburg luxemburgisch luxembourg
marokko marokkanisch rabat morocco moroccan
mexiko mexikanisch mexico mexican
moldau moldauisch chisinau moldova moldovan
niederlande niederländisch haag netherlands dutch hague
nigeria nigerianisch abuja nigerian
nordkorea nordkoreanisch pjöngjang pyongyang
norwegen norwegisch oslo norway norwegian
österreich österreichisch wien austria austrian vienna
pakistan pakistanisch islamabad pakistani
palästina palästinensisch ramallah palestine palestinian
philippinen philippinisch manila philippines philippine
polen polnisch warschau poland polish warsaw
portugal portugiesisch lissabon portuguese lisbon
rumänien rumänisch bukarest romania romanian bucharest
russland russisch moskau kreml russia russian moscow kremlin
saudi-arabien saudisch riad saudi riyadh
schweden schwedisch stockholm sweden swedish
schweiz schweizerisch schweizer switzerland swiss
serbien serbisch belgrad serbia serbian belgrade
slowakei slowakisch bratislava slovakia slovak
slowenien slowenisch ljubljana slovenia slovenian
spanien spanisch madrid spain spanish
südafrika südafrikanisch pretoria
südkorea südkoreanisch seoul
syrien syrisch damaskus syria syrian damascus
taiwan taiwanisch taipeh taiwanese taipei
thailand thailändisch bangkok thai
tschechien tschechisch prag czech prague
tunesien tunesisch tunis tunisia tunisian
türkei türkisch ankara turkey turkish
ukraine ukrainisch kiew kyjiw ukrainian kyiv kiev
ungarn ungarisch budapest hungary hungarian
usa us amerikanisch us-amerikanisch washington pentagon american u.s
venezuela venezolanisch caracas venezuelan
vietnam vietnamesisch hanoi vietnamese
eu europäische-union brüssel brussels
`

/** Several words that name a state or its seat of power. */
const PHRASES: readonly (readonly [string, string])[] = [
  ['weißes haus', 'usa'],
  ['weißen hauses', 'usa'],
  ['weiße haus', 'usa'],
  ['weißen haus', 'usa'],
  ['white house', 'usa'],
  ['state department', 'usa'],
  ['vereinigte staaten', 'usa'],
  ['vereinigten staaten', 'usa'],
  ['united states', 'usa'],
  ['vereinigtes königreich', 'großbritannien'],
  ['united kingdom', 'großbritannien'],
  ['downing street', 'großbritannien'],
  ['auswärtiges amt', 'deutschland'],
  ['auswärtige amt', 'deutschland'],
  ['auswärtigen amt', 'deutschland'],
  ['auswärtigen amtes', 'deutschland'],
  ['auswärtigen amts', 'deutschland'],
  ['südkorea', 'südkorea'],
  ['south korea', 'südkorea'],
  ['south korean', 'südkorea'],
  ['north korea', 'nordkorea'],
  ['north korean', 'nordkorea'],
  ['south africa', 'südafrika'],
  ['south african', 'südafrika'],
  ['new zealand', 'neuseeland'],
]

/** One of them is in few descriptions. */
const A_PHRASE = new RegExp(PHRASES.map(([phrase]) => phrase).join('|'))

const byWord = new Map<string, string>()
for (const line of COUNTRIES.trim().split('\n')) {
  const words = line.split(' ')
  for (const word of words) byWord.set(word, words[0] as string)
}
byWord.set('neuseeland', 'neuseeland').set('neuseeländisch', 'neuseeland')

const ENDING = /(?:e[nrsm]?|s|n|'s|’s|’)$/

/** The state that a word stands for: „südkoreanischen“, „Seouls“, „US“ → its German name; undefined for any other word. */
export function countryOf(lower: string): string | undefined {
  return byWord.get(lower) ?? byWord.get(lower.replace(ENDING, ''))
}

/** The states that a phrase in lower case names. */
export function countriesIn(lower: string): Set<string> {
  const found = new Set<string>()
  if (A_PHRASE.test(lower)) for (const [phrase, country] of PHRASES) if (lower.includes(phrase)) found.add(country)
  for (const word of lower.split(/[^A-Za-zÀ-ɏ.'’]+|-(?=[A-Za-zÀ-ɏ])/)) {
    const country = countryOf(word.replace(/\.+$/, ''))
    if (country) found.add(country)
  }
  return found
}
