/** English words for people by what they are: lists, no logic. Plurals are made by rule. */
export const roles = `
accountant activist actor actress adjudicator administrator admiral adviser advisor advocate agent aide ambassador analyst anchor
archaeologist archbishop architect artist assistant astronaut astronomer athlete attorney author baker banker baron baroness baronet barrister biologist
bishop boss boy broker builder businessman businesswoman campaigner candidate captain cardinal caretaker carer cashier celebrity
chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer clerk clergyman climatologist coach co-author coauthor
co-chair co-founder cofounder co-owner colonel columnist comedian commander commentator commissioner composer comptroller conductor
constable consul consultant contractor controller convener coordinator co-ordinator coroner correspondent councillor councilman
councilwoman counsel counsellor critic curator cyclist dancer daughter dean defender delegate dentist deputy designer detective developer
diplomat director dissident doctor driver duchess duke economist editor educator emperor employee engineer entrepreneur envoy epidemiologist
executive expert farmer father fighter filmmaker firefighter fisherman footballer forecaster forester forward founder
friend geologist goalkeeper governor grocer guard guitarist head headmaster headmistress headteacher historian
husband immunologist imam inspector inventor investigator investor journalist judge justice keeper king knight lawmaker
lawyer leader lecturer legislator librarian lieutenant lobbyist magistrate major manager marshal mayor mayoress mechanic medic meteorologist midfielder
midwife minister moderator monarch mother musician negotiator neighbour neighbor neurologist neuroscientist nominee novelist nurse officer official ombudsman
opponent organiser organizer owner paediatrician painter paramedic parent participant partner pastor patient patriarch pensioner pharmacist philanthropist philosopher photographer
physician physicist pianist pilot planner player playwright poet policeman policewoman politician pollster pope postman premier presenter
president priest prime prince princess principal prisoner producer professor programmer promoter prosecutor provost psychiatrist psychologist publisher publicist
pupil queen rabbi ranger rapper receptionist rector refugee regulator reporter representative rescuer researcher resident retailer
reverend rider runner sailor scholar scientist secretary senator sergeant sheriff shopkeeper singer sister skipper sociologist soldier solicitor
son specialist spokesman spokesperson spokeswoman sportsman staffer statistician strategist striker student superintendent supervisor supporter surgeon survivor swimmer
taoiseach teacher technician tenant therapist trader trainee trainer treasurer trustee undersecretary vendor veteran vet victim vicar virologist volunteer
sen rep gov whistleblower widow widower wife winger winner witness woman man worker writer youngster zoologist boss brother ex-president editor-in-chief md ceo cfo coo cto mp msp tory chairwomen
`

export const femaleRoles = `
actress baroness businesswoman chairwoman councilwoman daughter duchess headmistress mayoress midwife mother policewoman princess queen sister
spokeswoman widow wife woman
`

export const titles =
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend sen senator rep gov president judge justice king queen prince princess pope sgt lt col gen capt cllr st saint'

export const roleAdjectives = `
former late ex then acting deputy vice assistant associate senior junior chief lead leading principal current outgoing incoming
veteran retired interim co prime foreign finance health home defence defense interior justice education transport trade environment
agriculture culture energy labour labor opposition shadow managing executive general honorary emeritus permanent national regional local
`

export const institutions = `
academy administration agency airline airport alliance ambulance army assembly association authority bank board brigade bureau cabinet campaign
centre center chamber charity church club coalition college commission committee company congress consortium consulate cooperative corporation council
court department directorate embassy exchange executive faculty federation firm force forum foundation fund government group guild
headquarters hospital house industry infirmary inspectorate institute institution intelligence jury kremlin laboratory league legislature library lobby magistracy ministry
mission museum navy network newspaper ngo office ombudsman operator opposition organisation organization palace panel parish parliament partnership party pentagon police
practice prosecution regulator school secretariat senate service society squad state station store supplier survey taskforce team trade trust tribunal unit
union university vatican watchdog retailer maker manufacturer developer supermarket utility university's paper study ledger
`

export const collectives = `
academics activists advocates aides analysts authorities authors backers bosses builders campaigners chiefs children clubs councillors colleagues commuters conservatives
critics customers delegates democrats demonstrators detectives diplomats directors doctors economists employees employers engineers environmentalists experts
families fans farmers firefighters forecasters governments historians insiders inspectors investigators investors islamists journalists judges labour lawmakers lawyers
leaders locals managers medics members men ministers mps neighbours neighbors nurses observers officers officials operators opponents organisers organizers paediatricians parents passengers
patients people physicians pilots police politicians prosecutors protesters rebels regulators relatives reporters representatives republicans rescuers researchers residents retailers scholars
scientists sources specialists staff students supporters survivors teachers tories unions veterans villagers voters women witnesses workers
`

export const demonymStems = `
afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian azerbaijani bangladeshi bavarian belarusian belgian bolivian
bosnian brazilian british bulgarian cambodian canadian catalan chechen chilean chinese colombian congolese croatian cuban cypriot czech danish
dutch ecuadorian egyptian english estonian ethiopian european filipino finnish flemish french georgian german ghanaian greek haitian
hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kosovan kurdish
kuwaiti latvian lebanese liberian libyan lithuanian malaysian maltese mexican moldovan mongolian moroccan nepalese nigerian norwegian
pakistani palestinian peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian
somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan
vietnamese welsh yemeni zambian zimbabwean
`

export const commonCapitals = `
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
sunday spring summer autumn winter christmas easter i i'm i've i'd i'll chapter figure table section page part volume vol no number update
photo image caption read related more advertisement newsletter sign subscribe key findings notes editors ends contact keywords
`
