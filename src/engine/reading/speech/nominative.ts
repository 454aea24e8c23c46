import { neuterHeads } from '../../language/de/roles.ts'

/**
 * The name in a phrase as it stands in a list: „des Deutschen Wetterdienstes“ → „Deutscher Wetterdienst“, „dem Präsidenten“ → „Präsident“.
 *
 * The article tells the case; without one the words stay as they are. Only the first noun and a capital adjective before it change.
 */
export function nominative(words: string, article: string): string {
  const isGenitive = GENITIVE_ARTICLE.test(article)
  if (!isGenitive && !DATIVE_ARTICLE.test(article)) return words
  const all = words.split(' ')
  let at = 0
  while (CAPITAL.test(all[at + 1] ?? '') && ADJECTIVE.test(all[at] as string)) at++
  const head = all[at] as string
  if (!CAPITAL.test(head)) return words
  const noun = ofCase(head, isGenitive)
  const adjectives = all.slice(0, at).map(word => word.slice(0, -2) + (isNeuter(noun) ? 'es' : 'er'))
  return [...adjectives, noun, ...all.slice(at + 1)].join(' ')
}

/** „Auswärtigen“, „Deutschen“, „Weißen“, „Obersten“: what a capital adjective in a name looks like. */
const ADJECTIVE = /^[A-ZÀ-ÞĀ-ɏ].*(?:sch|lich|ig|al|iv|är|ell|ot|eiß|oß|arz|eu|oh|rst|eit|int)en$/

const GENITIVE_ARTICLE = /^(?:des|eines|dieses|jenes|seines|ihres|unseres)$/
const DATIVE_ARTICLE = /^(?:dem|im|vom|beim|zum|einem|diesem|jenem|seinem|ihrem|unserem)$/
const CAPITAL = /^[A-ZÀ-ÞĀ-ɏ]/

/** „Präsidenten“, „Journalisten“, „Biologen“: nouns with -en in every case but the first. */
const WEAK = /(?:[^m]ent|ant|ist|soph|nom|graf|arch|krat|pilot|soldat|poet|athlet)en$/i
/** „Vorsitzenden“, „Abgeordneten“: adjectives that became nouns. */
const DECLINED = /(?:end|ordnet|agt|igt|ständig|amt|iert|andt)en$/
/** „Experten“, „Kollegen“: the same with an -e. */
const WEAK_IN_E = /(?:expert|kolleg|zeug|insass|[aioä]log)en$/i

function ofCase(noun: string, isGenitive: boolean): string {
  if (WEAK_IN_E.test(noun)) return noun.slice(0, -1)
  if (DECLINED.test(noun)) return `${noun.slice(0, -2)}er`
  if (WEAK.test(noun)) return noun.slice(0, -2)
  return isGenitive ? withoutGenitive(noun) : noun
}

/** „Gebäudes“, „Gewerbes“: their -e is their own. */
const KEEPS_E = /(?:gebäude|gebirge|gewerbe|gelände|gefüge|getriebe|gemüse|kollege|ende|auge|erbe|interesse)s$/i

function withoutGenitive(noun: string): string {
  if (noun.endsWith('nisses')) return noun.slice(0, -3)
  if (/[a-zäöüß]es$/.test(noun) && !KEEPS_E.test(noun)) return noun.slice(0, -2)
  return /[a-zäöüß]s$/.test(noun) && !/[su]s$/.test(noun) ? noun.slice(0, -1) : noun
}

const NEUTER = neuterHeads.trim().split(/\s+/)

function isNeuter(noun: string): boolean {
  const lower = noun.toLowerCase()
  return NEUTER.some(head => lower.endsWith(head))
}
