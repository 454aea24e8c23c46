/** English nouns that head a compound or stand alone; the plural takes an s. */
export const ENGLISH_HEADS: readonly string[] = list(`
plan budget project law contract programme reform draft plant review levy hall school clinic bridge route station building flat area fund
price fee grant study report poll job order delivery outage accident operation warning closure rule deadline meeting vote election group
insurer tax quota limit market network pipeline store vehicle bus train ship container device machine system platform service offer course
bonus loan bond share profit loss result target standard lawsuit ruling trial inquiry raid fine ban permit licence concept model test sample
reading conference summit agreement strike protest rally campaign exhibition festival tournament team club stadium park forest lake harbour
tunnel tower street estate quarter shelter pharmacy branch factory warehouse lab expansion upgrade takeover stake shortage surplus`)

export const ENGLISH_MODIFIERS: readonly string[] = list(`
city state school health energy water housing road rail bridge harbour airport hospital care pension family youth culture sport research
data network industry trade export import customs bank credit rent land forest farm harvest milk grain fishery wildlife flood coast fire
police court prison budget investment wage union company steel copper drug vaccine virus cancer rescue blood food waste recycling paper
glass plastic textile book newspaper film theatre museum church market winter summer night record pilot border island mountain river garden
bicycle freight ferry space satellite radio fibre software server robot chip solar wind gas hydrogen heat insulation roof timber sand coal
oil diesel storage transport parcel phone consumer patent insurance damage charity volunteer visa language training exam nursery holiday
hotel media survey census map archive library bird bee wolf hunting horse seed fertiliser fruit potato sugar salt bread coffee tobacco`)

export const ENGLISH_ADJECTIVES: readonly string[] = list(`
new large planned local public regional recent important joint extra fast disputed long-term national foreign private temporary former
modern cheap difficult clear economic social digital rural urban independent damaged outdated urgent voluntary successful technical
financial legal political medical scientific historic future annual monthly agreed abandoned closed delayed free accessible binding
critical massive light stable falling rising dangerous safe clean mobile electric artificial natural coastal northern southern`)

/** Base, past; a regular past is the participle too. */
export const ENGLISH_VERBS: readonly (readonly [string, string])[] =
  `plan planned, review reviewed, fund funded, demand demanded, approve approved,
present presented, reject rejected, criticise criticised, postpone postponed, extend extended, expand expanded, close closed, open opened,
buy bought, finance financed, lower lowered, raise raised, limit limited, ban banned, allow allowed, halt halted, support supported,
investigate investigated, publish published, prepare prepared, announce announced, introduce introduced, scrap scrapped, rebuild rebuilt,
defend defended, welcome welcomed, revise revised, sign signed, inspect inspected, replace replaced, order ordered, produce produced,
report reported, register registered, secure secured, block blocked, test tested, develop developed, lease leased, insure insured,
delay delayed, protect protected, record recorded, renew renewed, question questioned`
    .split(',')
    .map(row => row.trim().split(' ') as [string, string])

export const ENGLISH_COUNTED: readonly string[] = list(`
people workers flats pupils cases households firms vehicles applications residents guests places jobs spectators patients soldiers
volunteers animals trees buildings flights orders containers members votes signatures customers branches turbines coaches children
teachers doctors beds devices visitors passengers farmers`)

export const ENGLISH_MONTHS: readonly string[] = list(
  'January February March April May June July August September October November December',
)
export const ENGLISH_WEEKDAYS: readonly string[] = list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday')

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}
