/**
 * English verbs of saying and thinking. A line is a verb and what it takes; an irregular verb lists past and participle.
 *
 * - `say`: a clause or a quotation („said that …“)
 * - `tell`: a listener comes first („told reporters that …“)
 * - `object`: a noun is what was said („demanded an inquiry“)
 * - `about`: so is a noun with a preposition („called for a ban“, „warned of delays“)
 * - `quote`: with a quotation alone
 * - `deny`: the statement is denied
 */
export const verbsOfSaying = `
accept: say
accuse: object about
acknowledge: say object
add: say
admit: say object
advise: say object
advocate: object
affirm: say object
agree: say
allege: say object
allow: quote
announce: say object
answer: say
apologise: about
apologize: about
appeal: about
argue: say
ask: say
assert: say object
assume: say
assure: tell
attest: say
back: object
believe: say
bemoan: object
blame: object
blast: quote
boast: say
brand: quote
call: about quote
caution: say
challenge: object
charge: say
claim: say object
clarify: say
comment: say
complain: say about
concede: say
conclude: say
condemn: object
confess: say
confirm: say object
confide: say
contend: say
contradict: object deny
counter: say
criticise: object
criticize: object
cry: quote
decide: say
declare: say object
decry: object
defend: object
demand: say object
denounce: object
deny: say object deny
describe: object quote
disagree: quote
disclose: say object
discover: say
dismiss: object deny
dispute: say object deny
dub: quote
elaborate: quote
emphasise: say object
emphasize: say object
envisage: say
estimate: say object
exclaim: quote
expect: say object
explain: say object
express: object
fear: say object
find found found: say
forecast forecast forecast: say object
foresee foresaw foreseen: say
guarantee: say
guess: say
hail: object
highlight: say object
hint: say about
hope: say about
imply: say
indicate: say object
inform: tell
insist: say about
interject: quote
joke: quote
lament: say object
laugh: quote
learn: say
maintain: say
mention: say object
mourn: quote
muse: quote
note: say object
object: say about
observe: say
opine: say
oppose: object
plead: say
pledge: say object
point: about
post: quote
praise: object
predict: say object
press: quote
proclaim: say
project: say
promise: say object
propose: say object
protest: say
question: object
quip: quote
quote: quote
read: quote
reaffirm: say object
reason: say
recall: say
reckon: say
recommend: say object
recount: say
refute: object deny
reiterate: say object
reject: object deny
relate: say
remark: say
remind: tell
reply: say
report: say object
request: say object
respond: say
retort: say
reveal: say object
rule: about
say said said: say
scoff: quote
scream: quote
show: say
shout: quote
sigh: quote
signal: say object
slam: object
speak spoke spoken: about quote
specify: say
speculate: say
state: say object
stipulate: say
stress: say object
suggest: say object
suspect: say
swear swore sworn: say
testify: say
think thought thought: say
threaten: say about
tell told told: tell
tout: object
tweet: say
underline: say object
underscore: say object
understand understood understood: say
urge: tell object about
voice: object
vow: say
warn: say tell about
welcome: object
whisper: quote
wonder: say
worry: say about
write wrote written: say
yell: quote
`

/** Nouns of saying: „in a statement“, „the claim that …“, „rejected allegations“. */
export const nounsOfSaying = `
accusation admission advice allegation announcement answer appeal argument assertion assessment assumption belief briefing claim comment
complaint conclusion concern confession criticism declaration demand denial description email estimate evidence fear finding forecast
hope idea information interview judgment judgement letter memo message news notice notion opinion post prediction promise proposal
recommendation remark reply report request response revelation rumour rumor speech statement study suggestion survey suspicion testimony
threat tweet verdict view warning words word analysis poll figures data research account accounts
`

export const media = `
agency afp ap associated bbc bloomberg broadcaster channel cnn daily facebook gazette guardian herald instagram interview journal ledger magazine
news newspaper outlet paper podcast post press radio reporters journalists reuters sky station telegraph television times tribune tv twitter website x
`

/** „according to“, „per“: the source follows. */
export const sourcePrepositions = 'according per'

export const hearsayAdverbs = 'allegedly reportedly purportedly supposedly apparently'

/** Participles of „is said to“, „are believed to“: somebody's claim, not said whose. */
export const hearsayParticiples =
  'said believed thought reported alleged rumoured rumored understood expected estimated claimed considered known feared'

export const determiners = {
  subject:
    'the a an this that these those my your his her its our their all both each every some any no several many few most one two three four five six seven eight nine ten dozens hundreds thousands another other others',
  other: '',
} as const

export const genitives = ''

export const prepositions = `
about above across after against ahead along amid among around as at before behind below beneath beside besides between beyond by
concerning despite down during except following for from in inside into like near of off on onto out outside over past per
regarding since through throughout till to toward towards under underneath unlike until up upon via with within without
`

export const attachingPrepositions = 'of for from at in with'

export const pronouns = {
  he: 'he him himself',
  she: 'she her herself',
  they: 'they them themselves',
  other: 'i we you it one somebody someone nobody everyone everybody both many some others most who whoever',
} as const

export const conjunctions = 'and or but nor yet so'

export const subordinators = `
that whether if because since although though while whereas when whenever where wherever after before until unless once as how why what
which who whom whose than lest
`

export const complementizers = 'that whether if how why what who where when which to'

export const relatives = 'who whom whose which that'

export const adverbs = `
again ago ahead all almost already also always anyway apparently away back bluntly briefly candidly clearly consistently curtly constantly cautiously certainly currently deliberately
earlier either else elsewhere enough especially even eventually ever explicitly falsely far finally first firmly flatly formally
frankly frequently further furthermore generally here hereby hitherto honestly however immediately indeed initially instead
jointly just lately later largely last latterly least likewise long mainly maybe meanwhile merely moreover more most mostly much
nearly never nevertheless next nonetheless not now nowhere occasionally officially often once only openly originally otherwise perhaps
plainly possibly presently previously privately probably promptly publicly quickly quietly quite rather rarely readily really recently
repeatedly reportedly respectively scarcely second secondly seldom separately seriously shortly similarly simply simultaneously since so sometimes soon
specifically still strongly subsequently suddenly supposedly surely then thereafter therefore thereby though thus today together tomorrow tonight too
twice ultimately usually very wearily well wrongly yesterday yet
`

export const auxiliaries = `
am is are was were be been being has have had having do does did can could may might must shall should will would isn't aren't wasn't weren't
hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't shouldn't mustn't cannot
`

export const titleNouns = `
album book campaign called exhibition entitled film headline known motto movie named novel opera play programme program project series
show slogan song term title titled word phrase brand dubbed nicknamed column label
`

export const termMarkers = 'called dubbed nicknamed known entitled titled named labelled labeled termed'

/** What negates a verb of saying („did not say“, „never said“, „refused to say“): then nothing is said. */
export const negations =
  "not never n't didn't doesn't don't hasn't haven't hadn't won't wouldn't declined refused declines refuses failed"
