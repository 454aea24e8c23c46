import { memo } from '../../memo.ts'
/**
 * Offices and functions by what they are. A line is one function: its words, German and English, masculine and feminine.
 * A word also opens compounds at their end: „Vereinspräsident“ is a „präsident“, „Außenministerin“ a „minister“.
 */
const OFFICES = `
präsident präsidentin president staatschef staatschefin staatsoberhaupt staatspräsident
vizepräsident vizepräsidentin vice-president
kanzler kanzlerin bundeskanzler bundeskanzlerin chancellor
ministerpräsident ministerpräsidentin regierungschef regierungschefin premierminister premierministerin premier prime-minister
minister ministerin ressortchef ressortchefin landesrat landesrätin secretary
staatssekretär staatssekretärin
bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin stadtoberhaupt rathauschef rathauschefin ob mayor lord-mayor
landrat landrätin
senator senatorin sen
botschafter botschafterin ambassador
sprecher sprecherin spokesman spokeswoman spokesperson pressesprecher pressesprecherin
trainer trainerin coach cheftrainer cheftrainerin chefcoach
sportdirektor sportdirektorin sportvorstand sportchef sportchefin
kapitän kapitänin captain
torwart torhüter torhüterin goalkeeper keeper
stürmer stürmerin angreifer angreiferin striker torjäger
kommissar kommissarin commissioner
richter richterin judge
staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin anklagevertreter anklagevertreterin ankläger anklägerin prosecutor
anwalt anwältin rechtsanwalt rechtsanwältin lawyer attorney verteidiger verteidigerin
gouverneur gouverneurin governor gov
kämmerer kämmerin treasurer schatzmeister schatzmeisterin
dezernent dezernentin
comptroller auditor
bischof bischöfin bishop
papst pope
general admiral
inspector
superintendent
headteacher headmaster headmistress
city-manager
state-rep assemblyman assemblywoman
attorney-general
sheriff
coroner
sergeant
constable
chief-officer
intendant intendantin
rektor rektorin rector
dekan dekanin dean
chefredakteur chefredakteurin editor-in-chief
geschäftsführer geschäftsführerin vorstandschef vorstandschefin vorstandsvorsitzender vorstandsvorsitzende konzernchef konzernchefin firmenchef firmenchefin ceo chief-executive managing-director geschäftsleiter geschäftsleiterin
finanzvorstand finanzvorständin finanzchef finanzchefin finanzdirektor finanzdirektorin finance-director cfo
aufsichtsratschef aufsichtsratschefin aufsichtsratsvorsitzender aufsichtsratsvorsitzende verwaltungsratschef verwaltungsratschefin verwaltungsratsvorsitzender verwaltungsratsvorsitzende
generalsekretär generalsekretärin secretary-general
betriebsrat betriebsrätin betriebsratschef betriebsratschefin betriebsratsvorsitzender betriebsratsvorsitzende
`

/** People at the head of something: of what, stands before or behind the word. */
const LEADERS = `
chef chefin leiter leiterin leitung vorsitzender vorsitzende vorsitzenden vorsitz vorstand obmann obfrau chair chairman chairwoman chairperson head leader boss director direktor direktorin führer führerin machthaber spitze
`

/** Trades: somebody has one, whatever the office. */
const PROFESSIONS = `
meteorologe meteorologin meteorologist wetterforscher
geologe geologin geologist
virologe virologin virologist
epidemiologe epidemiologin epidemiologist
soziologe soziologin sociologist
psychologe psychologin psychologist psychiater
biologe biologin biologist
ökologe ökologin ecologist
archäologe archäologin archaeologist
theologe theologin theologian
kardiologe kardiologin cardiologist
seismologe seismologin seismologist
hydrologe hydrologin hydrologist
kriminologe kriminologin criminologist
politologe politologin politikwissenschaftler politikwissenschaftlerin politikforscher
ökonom ökonomin economist volkswirt volkswirtin wirtschaftswissenschaftler wirtschaftswissenschaftlerin
physiker physikerin physicist
chemiker chemikerin chemist
mathematiker mathematikerin mathematician
statistiker statistikerin statistician
historiker historikerin historian
jurist juristin rechtswissenschaftler rechtswissenschaftlerin
ingenieur ingenieurin engineer
architekt architektin architect
informatiker informatikerin
apotheker apothekerin pharmacist
pfarrer pfarrerin pastor pastorin priest vicar
`

/** Functions that say little of the place that somebody holds: they go with any other. */
const OPEN = `
landeschef landeschefin
politiker politikerin abgeordneter abgeordnete mp lawmaker parlamentarier parlamentarierin ratsfrau ratsherr ratsmitglied councillor councilman councilwoman
experte expertin expert sachverständiger sachverständige gutachter gutachterin fachmann fachfrau kenner kennerin analyst analystin
forscher forscherin wissenschaftler wissenschaftlerin researcher scientist professor professorin prof dozent dozentin lecturer
autor autorin author studienautor studienautorin lead-author co-author
studienleiter studienleiterin
vertreter vertreterin official representative beamter beamtin regierungsvertreter funktionär funktionärin
mitglied member mitarbeiter mitarbeiterin angestellter angestellte
bewohner bewohnerin anwohner anwohnerin resident
gründer gründerin founder co-founder mitgründer
arzt ärztin doctor physician mediziner medizinerin chefarzt chefärztin
lehrer lehrerin teacher
unternehmer unternehmerin manager managerin
kandidat kandidatin candidate spitzenkandidat spitzenkandidatin bewerber bewerberin
spieler spielerin player
aktivist aktivistin activist campaigner
zeuge zeugin witness
kollege kollegin colleague
journalist journalistin reporter reporterin
bauer bäuerin landwirt landwirtin farmer
kläger klägerin plaintiff
angeklagter angeklagte defendant
`

export type RoleKind = 'office' | 'leader' | 'profession' | 'open'

export interface RoleWord {
  /** The first word of its line. */
  readonly key: string
  readonly kind: RoleKind
  /** What stands before it in a compound: „außen“ of „Außenminister“. */
  readonly modifier: string
}

interface Entry {
  readonly key: string
  readonly kind: RoleKind
}

const byWord = new Map<string, Entry>()
for (const [kind, table] of [
  ['office', OFFICES],
  ['leader', LEADERS],
  ['profession', PROFESSIONS],
  ['open', OPEN],
] as const)
  for (const line of table.trim().split('\n')) {
    const words = line.split(' ')
    // All heads are one: „Chef“, „Leiterin“, „Vorsitzender“.
    for (const word of words) if (!byWord.has(word)) byWord.set(word, { key: words[0] as string, kind })
  }

const LONGEST = Math.max(...[...byWord.keys()].map(word => word.length))
const SHORTEST_HEAD = 4
const ENDING = /(?:innen|en|e|n|s|'s|’s)$/

/**
 * The function that a word in lower case names, also as the last part of a compound or in another case:
 * „verteidigungsministers“ → minister with the modifier „verteidigung“. The longest known ending wins.
 */
export const roleWordOf = memo((lower: string): RoleWord | undefined => {
  const forms = formsOf(lower)
  for (const form of forms) {
    const whole = byWord.get(form)
    if (whole) return { key: whole.key, kind: whole.kind, modifier: SIDES.get(form) ?? '' }
  }
  for (const form of forms) {
    const compound = compoundOf(form)
    if (compound) return compound
  }
  return undefined
})

/** The word, and without an ending of declension: „vorsitzenden“ → „vorsitzende“, „präsidentinnen“ → „präsidentin“. */
function formsOf(lower: string): readonly string[] {
  const bare = lower.replace(ENDING, '')
  if (bare === lower) return [lower]
  const forms = [lower, lower.endsWith('en') ? lower.slice(0, -1) : bare, bare]
  return lower.endsWith('innen') ? [...forms, lower.slice(0, -3)] : forms
}

function compoundOf(word: string): RoleWord | undefined {
  for (let cut = Math.max(2, word.length - LONGEST); cut <= word.length - SHORTEST_HEAD; cut++) {
    const entry = byWord.get(word.slice(cut))
    if (entry) return { key: entry.key, kind: entry.kind, modifier: word.slice(0, cut).replace(/(?<=..)s?-?$/, '') }
  }
  return undefined
}

/** Lawyers whose word itself says for which side they speak. */
const SIDES = new Map([
  ['verteidiger', 'verteidigung'],
  ['verteidigerin', 'verteidigung'],
])

/** One of these is in each of them. */
const IN_TWO_WORDS =
  /executive|officer|minister|vice|secretary|author|editor|director|mayor|founder|chief|manager|attorney|rep|head|principal/

/** English functions of two words, joined before a phrase is taken to pieces. */
export function joinRoleWords(lower: string): string {
  if (!IN_TWO_WORDS.test(lower)) return lower
  return lower
    .replace(/\b(chief executive)(?: officer)?\b/g, 'chief-executive')
    .replace(/\bchief financial officer\b/g, 'cfo')
    .replace(/\b(?:finance|financial) director\b/g, 'finance-director')
    .replace(/\bchief ([A-Za-zÀ-ɏ]+) officer\b/g, 'chief-officer $1')
    .replace(/\bfinance chief\b/g, 'cfo')
    .replace(/\bcity manager\b/g, 'city-manager')
    .replace(/\b(?:district|county|state's|prosecuting|u\.?s\.?) attorney\b(?! general)/g, 'prosecutor')
    .replace(/\battorney general\b/g, 'attorney-general')
    .replace(/^rep\b(?! (?:of|for|from)\b)|\b(?:state|u\.?s\.?) rep(?:resentative)?\b/g, 'state-rep')
    .replace(/\b(?:head teacher\b|principal(?= (?:of|at)\b|$))/g, 'headteacher')
    .replace(/\bprime minister\b/g, 'prime-minister')
    .replace(/\bvice[ -]president\b/g, 'vice-president')
    .replace(/\b(?:general secretary|secretary general)\b/g, 'secretary-general')
    .replace(/\b(?:lead|senior|first) author\b/g, 'lead-author')
    .replace(/\bco-?author\b/g, 'co-author')
    .replace(/\beditor[ -]in[ -]chief\b/g, 'editor-in-chief')
    .replace(/\bmanaging director\b/g, 'managing-director')
    .replace(/\bsecretary[ -]general\b/g, 'secretary-general')
    .replace(/\blord mayor\b/g, 'lord-mayor')
    .replace(/\bco-?founder\b/g, 'co-founder')
}

/** The keys of the offices in a role as written: „Verkehrs- und Bauminister“. */
export function officesIn(role: string): readonly string[] {
  return joinRoleWords(role.toLowerCase())
    .split(/[^A-Za-zÀ-ɏ-]+/)
    .flatMap(word => [word, ...(word.includes('-') ? word.split('-') : [])])
    .flatMap(word => roleWordOf(word)?.key ?? [])
}
