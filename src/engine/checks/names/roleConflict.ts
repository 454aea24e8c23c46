import type { RoleWord } from '../../corpus/entities/roles.ts'
import type { Who } from '../../corpus/entities/who.ts'

/** Offices that one person holds at a time, or that one word stands for in another house. */
const COMPATIBLE: readonly (readonly [string, string])[] = [
  ['sportdirektor', 'geschäftsführer'],
  ['kapitän', 'torwart'],
  ['kapitän', 'stürmer'],
  ['präsident', 'geschäftsführer'],
  ['präsident', 'rektor'],
  ['präsident', 'general'],
  ['präsident', 'gouverneur'],
  ['intendant', 'geschäftsführer'],
  ['finanzvorstand', 'geschäftsführer'],
  ['kanzler', 'ministerpräsident'],
  ['senator', 'bürgermeister'],
  ['senator', 'minister'],
  ['kämmerer', 'dezernent'],
]

/** Offices that are told apart by their field alone: „Minister für Verkehr“ is none for health. */
const WITH_FIELD = new Set(['minister', 'kommissar', 'senator', 'anwalt', 'dezernent'])

/** Offices of a government, whose holders lead no authority beside. */
const GOVERNMENT = new Set(['minister', 'kanzler', 'ministerpräsident', 'staatssekretär', 'bürgermeister', 'landrat'])

/** Whoever holds one of them is in nobody's employ. */
const PUBLIC = new Set([...GOVERNMENT, 'dezernent', 'senator', 'kämmerer'])

/** What somebody leads who is employed for it. */
const EMPLOYED =
  /^(?:projekt|bau$|baustell|abteilung|filial|werk$|werk[sk]|station|schicht|team|project$|site|plant|branch|store)/

/** Bodies whose head is known as such: who leads one of them is not called after another. */
const BODIES =
  /^(?:opposition|fraktion|lande$|betriebsrat|aufsichtsrat|works|supervisory|caucus)|ausschu(?:s|ss|ß)?$|committe/

/** Authorities and houses that somebody leads for a living. */
const AUTHORITIES =
  /(?:amt|behord|inspektora|inspectorat|agentur|agency|offic|institu|zentrum|centre|center|klinik|krankenhaus|hospital|verba|verei|gewerkschaf|kammer|universita|universit|museum|stiftung|foundation|aufsicht|anstalt|gerich|court)/

/** Whether a person cannot be both: what the draft says of them, and what all sources say. Unsure is no. */
export function rolesConflict(draft: Who, sources: Who): boolean {
  if (isDeputy(draft) && !isDeputy(sources) && haveOneOffice(draft, sources)) return true
  if (rolesAgree(draft, sources)) return false
  if (isMemberOnly(sources) && draft.roles.some(role => MINISTERS.has(role.key))) return true
  const mine = draft.roles.filter(role => isTelling(role, draft))
  const theirs = sources.roles.filter(role => isTelling(role, sources))
  if (mine.length === 0 || theirs.length === 0) return false
  return mine.every(a => theirs.every(b => exclude(a, b, draft, sources)))
}

/** Whether what the draft says of a person is what a source takes back, and not what it says is right; `wrong` may be unknown. */
export function isTakenBack(draft: Who, wrong: Who | null, right: Who): boolean {
  if (wrong === null) return rolesConflict(draft, right) || rolesConflict(right, draft)
  const hasAll = (who: Who) => [...who.written].every(word => draft.written.has(word))
  if (hasAll(right)) return false
  if (hasAll(wrong)) return true
  return rolesAgree(draft, wrong) && !rolesAgree(draft, right)
}

/** Whether sources give somebody another branch of a house than the draft: „Ärztlicher Direktor“ for „Kaufmännischer Direktor“. */
export function branchesConflict(draft: string, sources: readonly string[]): boolean {
  const mine = branchOf(draft)
  const theirs = sources.map(branchOf).filter(branch => branch >= 0)
  return mine >= 0 && theirs.length > 0 && !theirs.includes(mine)
}

/** Whether sources have somebody on another level: „Landesvorsitzender“ for „Bundesvorsitzender“, „Oberstaatsanwalt“ for „Generalstaatsanwalt“. */
export function levelsConflict(draft: string, sources: readonly string[]): boolean {
  const mine = levelOf(draft)
  const theirs = sources.flatMap(role => levelOf(role) ?? [])
  return mine !== undefined && theirs.length > 0 && !theirs.includes(mine)
}

function levelOf(role: string): string | undefined {
  const [, body, prosecutor] = LEVEL.exec(role) ?? []
  return (body ?? prosecutor)?.toLowerCase()
}

const LEVEL =
  /(?<![A-Za-zÄÖÜäöüß])(?:(bundes|landes|kreis|bezirks|orts)(?:vorsitz|vorständ|vorstand|chef|sprecher|geschäftsführ|präsident|partei|verbands)|(general|ober)staatsanw)/i

function branchOf(role: string): number {
  if (CHIEF.test(role)) return ALL_BRANCHES
  const branch = (DIRECTOR.exec(role) ?? COMPOUND.exec(role) ?? OF_BRANCH.exec(role))?.[1]
  return branch === undefined ? NO_BRANCH : BRANCHES.findIndex(one => one.test(branch))
}

const NO_BRANCH = -1
/** The head of the whole house, who heads none of its branches. */
const CHIEF = /vorstandschef|vorstandsvorsitzend|konzernchef|chief executive|\bceo\b/i
/** What stands right before the director: that of a „Technisches Museum“ need not be technical. */
const DIRECTOR = /([a-zß-ž]+)\s(?:direktor|leiter|geschäftsführer|vorstand|director|officer|manager|chief)/i

/** „Personalgeschäftsführer“ is not the „Hauptgeschäftsführer“. */
const COMPOUND =
  /(?<![A-Za-zÄÖÜäöüß])(haupt|personal|finanz|technik|pflege|vertriebs|verwaltungs|produktions|qualitäts)(?:direktor|geschäftsführer|vorstand|vorständ|leiter|chef)/i

/** „Leiter der Qualitätssicherung“, «director of operations» */
const OF_BRANCH =
  /(?:leiter|leiterin|direktor|direktorin|director|head)\s(?:(?:der|des|für|of|for)\s)?(finanz|personal|produktion|qualität|finance|operations|production|quality)(?!r[aä]t)/i

/** The branches of a house that have a director each. */
const BRANCHES = [
  /^(?:ärztlich|medizinisch|medical|clinical)/i,
  /^(?:kaufmännisch|commercial)/i,
  /^(?:finance|financial|finanz)$/i,
  /^(?:technisch|technical|technik$)/i,
  /^(?:künstlerisch|artistic)/i,
  /^(?:musikalisch|musical)/i,
  /^(?:wissenschaftlich|scientific)/i,
  /^(?:pflegerisch|nursing|pflege$)/i,
  /^haupt$/i,
  /^personal$/i,
  /^vertriebs$/i,
  /^verwaltungs$/i,
  /^(?:operations|operating)$/i,
  /^(?:produktions?|production)$/i,
  /^(?:qualitäts?|quality)$/i,
]

/** What the head of a whole house has: no branch, told from each of them. */
const ALL_BRANCHES = BRANCHES.findIndex(one => one.test('haupt'))

/** Somebody of whom all sources say that they sit in a parliament or a council would be called a minister by one of them. */
function isMemberOnly({ roles }: Who): boolean {
  return roles.length > 0 && roles.every(({ key }) => key === 'politiker')
}

const MINISTERS = new Set(['minister', 'kanzler', 'ministerpräsident'])

/** „Vizechefin“, “deputy chair”: somebody's deputy, and not the head. */
function isDeputy({ words, roles }: Who): boolean {
  return [...words, ...roles.map(({ modifier }) => modifier)].some(word => DEPUTY.test(word))
}

const DEPUTY = /^(?:stellvertr|vize|vice|deputy|deputi)/

function haveOneOffice(a: Who, b: Who): boolean {
  return a.roles.some(mine => b.roles.some(theirs => mine.key === theirs.key))
}

/** Whether some office that the draft gives is one that the sources give. */
export function rolesAgree(draft: Who, sources: Who): boolean {
  return draft.roles.some(a => sources.roles.some(b => agree(a, b, draft, sources)))
}

/**
 * Whether the draft puts somebody at the head of another house than the sources do, or lets them speak for it: «Vorstand der
 * Nordwerke» for the head of a union. Both houses have to be known by their names or as authorities; „der Konzern“ may be either.
 */
export function housesConflict(draft: Who, sources: Who, isHouse: (word: string) => boolean): boolean {
  if (!HOUSE_OFFICES.some(isOne => draft.roles.some(isOne) && sources.roles.some(isOne))) return false
  const [mine, theirs] = [housesOf(draft), housesOf(sources)]
  if (mine.some(x => theirs.some(y => isPart(x, y)))) return leadOtherCommittees(mine, theirs)
  const isKnown = (word: string) => !KIND_OF_HOUSE.test(word) && (isHouse(word) || AUTHORITIES.test(word))
  return mine.some(isKnown) && mine.every(isKnown) && theirs.some(isKnown) && theirs.every(isKnown)
}

/** Offices that one holds in a house: its heads, and those who speak for it. */
const HOUSE_OFFICES: readonly ((role: RoleWord) => boolean)[] = [
  ({ kind, key }) => kind === 'leader' || key === 'geschäftsführer',
  ({ key }) => key === 'sprecher',
]

/** «Chair of the health committee» and «chair of the environment committee» */
function leadOtherCommittees(mine: readonly string[], theirs: readonly string[]): boolean {
  if (![mine, theirs].every(words => words.some(word => COMMITTEE.test(word)))) return false
  const [a, b] = [mine, theirs].map(words => words.filter(word => !COMMITTEE.test(word))) as [string[], string[]]
  return a.length > 0 && b.length > 0 && !a.some(x => b.some(y => isPart(x, y)))
}

const COMMITTEE = /^(?:ausschu(?:s|ss|ß)?|committe)$/

/** What somebody is at the head of: „Museumsverband“ of „Museumsverbandschef“. */
function housesOf({ words, roles }: Who): readonly string[] {
  return [
    ...words,
    ...roles.flatMap(role => (role.modifier !== '' && HOUSE_OFFICES.some(isOne => isOne(role)) ? [role.modifier] : [])),
  ]
}

/** The kind alone: „Amtsleiterin“ may lead any, and «the council» be one that is called by its letters elsewhere. */
const KIND_OF_HOUSE =
  /^(?:[A-Za-zÀ-ɏ]{0,4}amt|behord|gericht?|court|polizei|police|agentur|agency|office|institu|klinik|hospital|verba|verei|kammer|museum|stiftung|universit[A-Za-zÀ-ɏ]*|zentrum|center|centre|council|board|trust|compan|union|club|group|authorit|gesellschaf|konzern|unternehm|firma)[A-Za-zÀ-ɏ]{0,2}$/

/** Offices, trades, and heads of something that is named. */
function isTelling(role: RoleWord, who: Who): boolean {
  return (
    role.kind === 'office' || role.kind === 'profession' || (role.kind === 'leader' && fieldsOf(role, who).length > 0)
  )
}

function agree(a: RoleWord, b: RoleWord, draft: Who, sources: Who): boolean {
  const [mine, theirs] = [fieldsOf(a, draft), fieldsOf(b, sources)]
  const isShared = mine.some(x => theirs.some(y => isPart(x, y)))
  if (a.kind === 'leader' && b.kind === 'leader' && areOtherBodies(a.modifier, b.modifier)) return false
  if (a.kind === 'leader' && b.kind === 'leader') return isShared || mine.length === 0 || theirs.length === 0
  if (a.key !== b.key) return a.kind !== b.kind && a.kind === 'profession' && isNamedAfter(a.key, theirs)
  if (WITH_FIELD.has(a.key) && isField(a.modifier) && modifiersOf(b.key, sources).some(isField))
    return (
      theirs.some(y => isPart(a.modifier, y)) || modifiersOf(b.key, sources).some(m => mine.some(x => isPart(x, m)))
    )
  if (isShared || mine.length === 0 || theirs.length === 0) return true
  if (WITH_FIELD.has(a.key)) return false
  return (
    a.modifier === '' ||
    modifiersOf(a.key, sources).length === 0 ||
    modifiersOf(a.key, sources).some(m => isPart(m, a.modifier))
  )
}

/** „Landes“ and „Fraktion“, of one party: two bodies with a head each. */
function areOtherBodies(a: string, b: string): boolean {
  return BODIES.test(a) && BODIES.test(b) && !isPart(a, b)
}

/** „Außen“ tells ministers apart, „Bundes“ does not. */
function isField(modifier: string): boolean {
  return modifier !== '' && !/^(?:bunde|lande|staat|fach|kabinett|ressort|amt|vize)s?$/.test(modifier)
}

/** What stands before one and the same office: „Innen“ of one source may be missing in the next. */
function modifiersOf(key: string, who: Who): readonly string[] {
  return who.roles.flatMap(role => (role.key === key && role.modifier ? [role.modifier] : []))
}

/** A „statistician“ is a professor of „statistics“. */
function isNamedAfter(trade: string, fields: readonly string[]): boolean {
  return fields.some(field => field.slice(0, 6) === trade.slice(0, 6))
}

function exclude(a: RoleWord, b: RoleWord, draft: Who, sources: Who): boolean {
  if ((a.kind === 'profession') !== (b.kind === 'profession')) return false
  if (a.kind === 'leader' && b.kind === 'leader') return leadsBody(a, draft) && leadsBody(b, sources)
  if (a.kind === 'leader') return isNoHolderOf(b, a, draft)
  if (b.kind === 'leader') return isNoHolderOf(a, b, sources)
  return a.key === b.key || !isCompatible(a.key, b.key) || isOfOtherField(a) || isOfOtherField(b)
}

/** Who leads a body, or as a member of the government an authority, or is employed to lead something, holds no such office. */
function isNoHolderOf(office: RoleWord, lead: RoleWord, who: Who): boolean {
  // «Councilwoman Ida Muster, who chairs the housing committee»
  if (office.key === 'politiker') return false
  if (leadsBody(lead, who)) return true
  return (
    (GOVERNMENT.has(office.key) && leadsAuthority(lead, who)) ||
    (PUBLIC.has(office.key) && EMPLOYED.test(lead.modifier))
  )
}

/**
 * „Baudezernent“: a treasurer may have a department, and none but that of finances. The president of an association does not manage it: that is the
 * „Hauptgeschäftsführer“.
 */
function isOfOtherField({ key, modifier }: RoleWord): boolean {
  if (key === 'geschäftsführer' && modifier === 'haupt') return true
  return key === 'dezernent' && modifier !== '' && !/^(?:finanz|haushalt|stadt|kreis)/.test(modifier)
}

function leadsBody(role: RoleWord, who: Who): boolean {
  return fieldsOf(role, who).some(field => BODIES.test(field))
}

function leadsAuthority(role: RoleWord, who: Who): boolean {
  return fieldsOf(role, who).some(field => AUTHORITIES.test(field))
}

/** The parts that tell an office from others of its name; one with no part of its own takes those of the same office elsewhere. */
function fieldsOf(role: RoleWord, who: Who): readonly string[] {
  if (!WITH_FIELD.has(role.key)) return role.modifier ? [role.modifier, ...who.words] : [...who.words]
  const own = isField(role.modifier) ? [role.modifier] : modifiersOf(role.key, who).filter(isField)
  return [...own, ...who.words]
}

export function isPart(a: string, b: string): boolean {
  if (a === b || ONE_FIELD.some(field => field.test(a) && field.test(b))) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length >= 4 && (long.startsWith(short) || long.endsWith(short) || short.slice(0, 6) === long.slice(0, 6))
}

/** One field of government under several names: „Agrarminister“, „Minister für Landwirtschaft“. */
const ONE_FIELD = [
  /^(?:agrar|landwirtschaf|farm|agricultur)/,
  /^(?:kultus?$|bildung|schul|unterricht|educat|school)/,
  /^(?:justiz|recht|justic)/,
  /^(?:verkehr|transport|mobilit)/,
  /^(?:finanz|schatz|financ|treasur)/,
  /^(?:innen|inner|interior|home)/,
  /^(?:außen|auswärt|foreign)/,
  /^(?:bau|wohn|housing)/,
]

function isCompatible(a: string, b: string): boolean {
  return COMPATIBLE.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
}
