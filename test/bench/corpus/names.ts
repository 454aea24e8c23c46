import { BODIES, FIELDS, OFFICES } from './german/words.ts'
import { type Noun } from './german/grammar.ts'
import { chance, pick, pickFrequent, type Random, randomOf, zipf } from './random.ts'

/** A person of the news: the same rank is the same person in the whole corpus. */
export interface Person {
  readonly first: string
  readonly last: string
  readonly isWoman: boolean
  readonly office: string
  /** The same in English. */
  readonly englishOffice: string
}

/** „das Landesamt für Wasserbau Altenheim“ */
export interface Body {
  readonly noun: Noun
  readonly after: string
  readonly english: string
}

/** How many there are of each; the frequent ones come up as often as the rare ones together. */
export const PERSONS = 60_000
export const PLACES = 20_000
export const ORGANISATIONS = 30_000

const KIND = { person: 11, place: 12, organisation: 13 } as const

const WOMEN =
  words(`Anna Maria Claudia Sabine Petra Monika Birgit Karin Katja Julia Lena Laura Sophie Nina Miriam Eva Ruth Helga Ingrid Renate
Ulrike Heike Silke Antje Franziska Johanna Theresa Carla Paula Marlene Greta Frieda Hanna Amira Leyla Elif Olga Irina Agnieszka Kasia Elena
Sofia Chiara Giulia Camille Claire Emma Charlotte Alice Grace Priya Mei Yuki Fatima Zainab Ines Vera Tanja Britta Dörte`)
const MEN =
  words(`Thomas Michael Andreas Peter Stefan Christian Martin Markus Daniel Klaus Jürgen Wolfgang Frank Bernd Uwe Jan Tobias Florian
Sebastian Lukas Jonas Felix Max Paul Moritz Anton Emil Karl Friedrich Heinrich Otto Georg Johannes Matthias Ralf Dirk Torsten Sven Lars Nils
Mehmet Ali Hassan Omar Ivan Dmitri Piotr Marek Luca Marco Pierre Antoine James William Oliver Raj Wei Kenji Kofi Samuel Elias Volker Hanno`)
const OFFICES_IN_ENGLISH =
  words(`minister spokesman mayor director president director professor secretary commissioner chairman lawmaker
manager minister minister minister mayor treasurer leader unionist historian lawyer judge coach director spokesman principal researcher
economist meteorologist`)

const STARTS =
  words(`Al An Ar Bal Bar Ber Bor Brand Brau Bren Bru Bur Dal Del Den Dor Dreh Eb Eich El En Er Fal Fel Fend Fin Flo Frie Gar Ger Gos
Grab Greb Grun Gun Hag Hal Ham Har Hel Hen Her Hil Hol Hor Hub Im Jan Jes Kal Kan Kar Kel Kes Kir Klau Kol Kor Kran Kreu Kul Lan Lar Lau Len
Lind Loh Lor Lud Mal Man Mar Mel Mer Mil Mol Mor Nau Neu Nor Ob Ol Or Pan Pel Per Pol Rad Ran Reh Rei Ren Ret Rog Ros Rud Sal San Schar Schel
Schil Schol Schor Schwar Sel Sen Sil Sol Stan Stei Stor Stru Tal Tan Tel Thal Tor Tres Ul Ur Val Ved Vol Wal Wan War Weg Wel Wen Wer Wil Wit Wol Zan Zel Zim`)
const MIDDLES = words(
  'a be be bel chen de del den der do e el en er fen gel gen hel hen ken ko la le len li ma men ne nen o pel ren ri se sen ta te ten ter win zen',
)
const SURNAME_ENDS = words(
  'mann er ke ing berg bach meier hoff ler ner feld kamp stein wald hagen rich ow ski sen sson ert old hardt mayr huber brink',
)
const PLACE_ENDS = words(
  'heim stadt burg hausen dorf feld bach berg ingen leben rode walde furt brück münde hafen kirchen stedt beck au horst see',
)
const PLACE_STARTS = words('Alt Neu Ober Unter Groß Klein Bad Nieder Hohen Nord Süd Wester Oster')
/** Towns and countries that every paper names. */
const KNOWN_PLACES =
  words(`Berlin Hamburg München Köln Frankfurt Leipzig Dresden Hannover Bremen Brüssel Paris London Wien Zürich Warschau Prag Rom
Madrid Kopenhagen Bayern Hessen Sachsen Thüringen Brandenburg Niedersachsen Polen Frankreich Italien Spanien Dänemark Österreich Norwegen Kanada`)

export function person(rank: number): Person {
  const random = randomOf(KIND.person, rank)
  const isWoman = chance(random, 0.45)
  const [man, woman] = pick(random, OFFICES)
  const office = isWoman ? woman : man
  return {
    first: pickFrequent(random, isWoman ? WOMEN : MEN),
    last: syllables(random, SURNAME_ENDS),
    isWoman,
    office,
    englishOffice: OFFICES_IN_ENGLISH[OFFICES.findIndex(pair => pair[0] === man)] ?? 'minister',
  }
}

export function place(rank: number): string {
  const known = KNOWN_PLACES[rank]
  if (known) return known
  const random = randomOf(KIND.place, rank)
  const name = syllables(random, PLACE_ENDS)
  if (!chance(random, 0.2)) return name
  const before = pick(random, PLACE_STARTS)
  return before === 'Bad' ? `Bad ${name}` : before + name.toLowerCase()
}

export function organisation(rank: number): Body {
  const random = randomOf(KIND.organisation, rank)
  const noun = pickFrequent(random, BODIES)
  const field = pick(random, FIELDS)
  const home = place(zipf(random, PLACES))
  const after = chance(random, 0.5) ? `für ${field}` : chance(random, 0.6) ? `für ${field} ${home}` : home
  const company = syllables(random, SURNAME_ENDS)
  return {
    noun,
    after,
    english: `the ${company} ${pick(random, ['Institute', 'Agency', 'Council', 'Group', 'Trust', 'Union'])}`,
  }
}

function syllables(random: Random, ends: readonly string[]): string {
  const middle = chance(random, 0.45) ? pick(random, MIDDLES) : ''
  return pick(random, STARTS) + middle + pick(random, ends)
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
