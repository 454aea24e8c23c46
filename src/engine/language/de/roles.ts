/** German words for people by what they are: lists, no logic. Compounds end in them („Bundesverteidigungsminister“). */

/** Offices and professions, masculine; feminine forms add `-in` with or without a changed vowel (`femaleRoles`). */
export const roles = `
abgeordneter abgeordnete abgeordneten abteilungsleiter admiral agent aktionär aktivist amtsarzt amtschef amtsinhaber amtskollege amtskollegen amtsvorgänger analyst analysten angeklagter angeklagte angeklagten angestellter angestellte anführer
angreifer ankläger anwalt anwohner arbeiter arbeitgeberpräsident architekt architekten arzt astronaut astronauten asylbewerber athlet athleten aufseher augenzeuge augenzeugen ausbilder außenverteidiger autor autoren
bankier bauer bauern beamter beamte beamten beauftragter beauftragte beauftragten befehlshaber berater bergmann besitzer betreiber betriebsrat bewohner bischof bischöfe botschafter boxer
brigadegeneral bundesanwalt bürger bürgermeister chef chefs coach chefredakteur chemiker dekan delegierter dezernent dezernenten delegierte designer detektiv dichter diplomat diplomaten direktor direktoren dirigent
dolmetscher dozent dozenten eigentümer einsatzleiter elektriker entwickler erfinder ermittler erzbischof experte experten
fahrer familienvater fan feldwebel feuerwehrmann filmemacher filialleiter fischer flügelspieler flüchtling förster forscher fotograf fotografen fraktionschef fraktionsvorsitzender führer funktionär fußballer fürst gastgeber gastwirt gefreiter
gegner geheimdienstchef geistlicher general generäle generalmajor generalsekretär geschäftsführer geschäftsmann geschäftsträger gesandter gesandte gesundheitsexperte gewerkschafter gouverneur graf großherzog gründer gutachter
handwerker häftling händler hauptmann hausarzt hauptkommissar herausgeber hersteller herzog historiker hotelier imam infektiologe informatiker ingenieur ingenieure inhaber insider inspekteur inspektor intendant intendanten investor investoren
jäger journalist journalisten jurist juristen justiziar kaiser kandidat kandidaten kanzler kapitän kardinal kardinäle kassierer kaufmann keeper killer kläger klimaforscher klubchef koch kollege kollegen kommandant kommandanten kommandeur kommissar kommissare komponist komponisten könig konsul konzernchef koordinator korrespondent korrespondenten kremlchef kreisrat kriminologe kritiker künstler
landesvater landrat landräte landwirt landwirte lehrer leiter leutnant lokführer lotse machthaber major makler maler manager mann marschall mediziner meister menschenrechtler meteorologe meteorologen mieter militär minister mitarbeiter mitglied mitbegründer moderator moderatoren mönch mörder musiker nachbar nachbarn nachfolger notar notarzt
oberarzt oberbefehlshaber oberbürgermeister oberleutnant oberst obmann offizier offiziere ökologe ökonom ökonomen opernsänger oppositionsführer oppositioneller organisator papst parteichef partner passant passanten patient patienten patriarch patron pfarrer pfleger philosoph philosophen physiker pilot piloten planer politiker politologe politologen polizist polizisten präses präsident präsidenten
premier premierminister priester prinz produzent professor professoren prokurist prorektor propst provinzgouverneur psychiater psychologe psychologen publizist rabbiner radprofi rat reeder redakteur redner referatsleiter referent regent regisseur regierungschef rektor rentner reporter retter richter ritter rivale rektoren
sachverständiger sachverständige sachverständigen sänger sanitäter sekretär senator senatoren schatzmeister schauspieler scheich schiedsrichter schiedsrichterin schriftführer schriftsteller schüler schulleiter schütze siegertyp sieger soldat soldaten soziologe spieler spezialist spezialisten spitzenkandidat sprecher staatsanwalt staatschef staatsoberhaupt
staatsmann staatspräsident staatssekretär stabschef stadtrat stadträte stabsarzt statistiker stellvertreter stratege student studenten stürmer sultan superintendent täter taucher techniker teilnehmer teamchef theologe therapeut tierarzt torhüter torjäger torwart torschütze trainer tüftler übersetzer umweltschützer unterhändler unternehmer urheber
vater veranstalter verantwortlicher verantwortliche verantwortlichen verfasser verleger vermieter verteidiger vertrauter vertraute vertreter verwalter veteran vikar virologe virologen vizekanzler volkswirt vordenker vorgänger vormund vorsitzender vorsitzende vorsitzenden vorsitzendem vorstand vorstände vorständin wächter wehrbeauftragter wehrbeauftragte weltmeister werkleiter widersacher winzer wirt wirtschaftsweiser wirtschaftsweise wissenschaftler wortführer zahnarzt zauberer zeuge zeugen zimmermann zoologe züchter außenminister kanzleramtschef ministerpräsident
herr herrn frau student lotse regierungsvertreter kapitänin dorfvorsteher ortsvorsteher gemeinderat amtsleiter amtsrichter wirtschaftsprüfer vorstandschef vorstandsvorsitzender vorstandsvorsitzende aufsichtsratschef epidemiologe ethiker geologe biologe archäologe kurator galerist verbandschef gewerkschaftschef nobelpreisträger preisträger träger friedensnobelpreisträger olympiasieger rekordhalter läufer springer werfer schwimmer turner biathlet rennfahrer profi nationalspieler mittelfeldspieler innenverteidiger abwehrspieler ersatztorwart kommentator influencer blogger rapper imker bäcker schreiner metzger gärtner hebamme krankenschwester pflegerin kauffrau fachfrau frontfrau amtsfrau geschäftsfrau staatsfrau obfrau kamerafrau hausfrau ministerialrat studienrat bundesrat verwaltungsrat regierungsrat
sohn tochter bruder schwester mutter witwe witwer ehemann ehefrau gattin gatte cousin onkel tante enkel enkelin kapitänleutnant sportdirektor sportvorstand sportchef vorständler sportlicher
kämmerer beigeordneter beigeordnete beigeordneten revisor ombudsmann ombudsfrau landeshauptmann landeshauptfrau wehrführer chirurg chirurgen apotheker hydrologe hydrologen seismologe klimatologe glaziologe ornithologe botaniker kardiologe kardiologen onkologe neurologe epidemiologen vulkanologe geophysiker statiker prüfer schlichter mediator vermittler bevollmächtigter bevollmächtigte bevollmächtigten
`

export const femaleRoles = `
anwältin ärztin kämmerin bäuerin bischöfin köchin rätin landrätin stadträtin wirtin ökonomin beamtin äbtissin fürstin gräfin königin herzogin kaiserin prinzessin
`

/** Titles that stand before a name and are no office of their own. */
export const titles =
  'dr prof professor professorin doktor herr herrn frau graf gräfin freiherr freifrau sir lady lord papst könig königin kaiser kaiserin prinz prinzessin scheich imam pater schwester bruder dame mag ing dipl hc med jur phil rer nat'

/** Adjectives that belong to an office: „ehemaliger“, „designierte“ (stems). */
export const roleAdjectives = `
ehemalig früher damalig designiert amtierend stellvertretend geschäftsführend neu alt langjährig leitend scheidend künftig
amtiert verstorben parlamentarisch innenpolitisch außenpolitisch wirtschaftspolitisch gesundheitspolitisch umweltpolitisch
finanzpolitisch haushaltspolitisch verkehrspolitisch bildungspolitisch sozialpolitisch rechtspolitisch medienpolitisch
verteidigungspolitisch sportlich kaufmännisch wissenschaftlich technisch ärztlich zuständig ober erst zweit
`

/** Institutions; compounds end in them („Außenministerium“, „Bauernverband“). */
export const institutions = `
abteilung agentur akademie aktiengesellschaft allianz amt amtes ämter anstalt anwaltschaft armee ausschuss ausschusses aufsicht bahn bank behörde behörden betrieb betriebs betriebe botschaft büro büros bund bundes
bundesbank bundestag bundestags bundesrat bundeswehr bündnis bündnisses börse brigade chefetage club clubs denkfabrik delegation dienst dienste diensts dienstes diözese direktion direktorium eintracht europol exekutive
fakultät feuerwehr filiale firma firmen fonds föderation forum fraktion fraktionen führung gemeinde gericht gerichts gerichtes gerichtshof gerichtshofs genossenschaft gesellschaft gesellschaften gewerkschaft gewerkschaften gremium gruppe gremiums
hauptquartier hersteller hochschule industrie initiative innung institut instituts institutes institution interpol jury justiz kabinett kabinetts kanzlei kanzleramt kammer kirche kirchen klinik kliniken klinikum klub klubs koalition kommission komitee konsortium konsulat konzern konzerne konzerns krankenkasse krankenhaus
kripo kreml kremls kuratorium kurie labor landkreis landtag landtags leitung liga luftwaffe magistrat marine mafia militär militärs ministerium ministeriums ministerien mission museum museums nationalmannschaft nato netzwerk notenbank opposition orden organisation organisationen
parlament parlaments partei parteien pentagon polizei präsidialamt präsidium präsidiums pressestelle rat rates rathaus rathauses rechnungshof redaktion reederei regierung regierungen regime regimes reich runde sekretariat senat senats sender senders stadt stadtverwaltung staatsanwaltschaft stab stabes staat staates station
stelle stiftung streitkräfte streitkräften syndikat synode team teams tribunal truppe truppen uni union universität unternehmen unternehmens vatikan vatikans verband verbands verbandes verbände verbänden verein vereins vereine vereinigung versammlung verteidigung vertretung verwaltung vorstand vorstands wache wehr werk werke werks weltbank wacht wirtschaft
kongress kongresses städtetag landkreistag gemeindetag bischofskonferenz kultusministerkonferenz werft werften
zentrale zentrum zentrums zentralbank zoll zunft hilfswerk geheimdienst geheimdienste geheimdienstes geheimdiensts spionageabwehr abwehr kurie hof weltgesundheitsorganisation rotes kreuz nachrichtenagentur zeitung energieversorger versorger bauer autobauer airline fluggesellschaft betreiber anbieter discounter händler chipkonzern hilfsorganisation elternrat mannschaft elf verlag portal magazin radiosender
`

/** Collective and other people words that can speak: „Experten“, „Anwohner“, „Kritiker“, „die Gewerkschaften“. */
export const collectives = `
abgeordnete aktivisten ältere angehörige anleger beschäftigte besucher fahrgäste kinder kunden männer mieter nutzer opfer reisende verbraucher anhänger anwohner ärzte athen aufständische augenzeugen autoren beamte behörden beobachter beobachtern betroffene bewohner branche branchenkenner branchenkreise bundesregierung bürger demonstranten
diplomaten eltern einwohner ermittler experten fachleute fans forscher frauen gegner geheimdienste gewerkschaften gläubige helfer historiker insider islamisten journalisten juristen kreise kritiker leser
leute lehrer medien mediziner menschen menschenrechtler militärs mitarbeiter mitglieder nachbarn oppositionelle ökonomen patienten politiker polizisten rebellen retter rettungskräfte richter schüler soldaten sozialdemokraten
statistiker studenten taliban teilnehmer umweltschützer unternehmen verbände verbraucherschützer vertreter veranstalter verantwortliche verwandte wähler wissenschaftler zeitungen zeugen zuschauer grüne grünen liberale liberalen linke linken konservative konservativen union opposition
`

/** Endings of demonym adjectives and of words made of towns („Berliner“, „südkoreanisch“). */
export const demonymStems = `
ägyptisch afghanisch albanisch algerisch amerikanisch arabisch argentinisch armenisch aserbaidschanisch äthiopisch australisch bayerisch belarussisch belgisch bolivianisch bosnisch brandenburgisch brasilianisch britisch
bulgarisch chilenisch chinesisch dänisch deutsch ecuadorianisch englisch estnisch europäisch finnisch flämisch französisch georgisch ghanaisch griechisch hessisch indisch indonesisch irakisch iranisch irisch isländisch
israelisch italienisch japanisch jemenitisch jordanisch jüdisch kanadisch kasachisch katalanisch kenianisch kirgisisch kolumbianisch kongolesisch koreanisch kroatisch kubanisch kurdisch lettisch libanesisch libysch litauisch luxemburgisch malaysisch
marokkanisch mazedonisch mexikanisch moldauisch mongolisch montenegrinisch nepalesisch neuseeländisch niederländisch niedersächsisch nigerianisch nordirisch nordkoreanisch norwegisch österreichisch pakistanisch palästinensisch peruanisch philippinisch
polnisch portugiesisch preußisch rumänisch russisch sächsisch saudisch schottisch schwedisch schweizerisch senegalesisch serbisch simbabwisch singapurisch slowakisch slowenisch somalisch sowjetisch spanisch sudanesisch südafrikanisch südkoreanisch syrisch
taiwanesisch taiwanisch tansanisch thailändisch tibetisch tschechisch tschetschenisch tunesisch türkisch turkmenisch ugandisch ukrainisch ungarisch uruguayisch usbekisch venezolanisch vietnamesisch walisisch weißrussisch westfälisch zyprisch nordrhein-westfälisch hanseatisch thüringisch
`

/** Nouns after a capital word, or before one, that make no name of it: months, days, units, and the like. */
export const commonCapitals = `
tag tagen tages tage amt amts stillschweigen beginn anfang
januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag
sonnabend sonntag anfang mitte ende prozent euro dollar pfund franken yen rubel millionen milliarden million milliarde billionen tausend
tausende hunderte dutzend meter kilometer zentimeter millimeter quadratmeter quadratkilometer hektar liter tonnen tonne kilogramm gramm kilo grad
uhr stunden minuten sekunden tage tagen wochen monate monaten jahr jahre jahren jahres mal euros cent punkte punkten plätze platz rang stück
seite kapitel abschnitt absatz artikel paragraf nummer teil stufe klasse typ gruppe runde spieltag etappe spiel tor tore foto fotos quelle
ostern pfingsten weihnachten silvester neujahr abend morgen nacht mittag vormittag nachmittag herbst winter sommer frühling frühjahr gestern
heute herren damen männer frauen kinder menschen leute personen opfer tote toten verletzte verletzten stimmen einwohner einwohnern mitglieder
teilnehmer zuschauer besucher bild bilder video grafik karte tabelle update kommentar analyse interview hintergrund überblick newsletter
`

/** Institutions by what they are, before their own name: „der Energieversorger Lunova“ is the name „Lunova“. */
export const descriptors = `
agentur airline anbieter arbeitgeberverband energieversorger autobauer bahnbetreiber bauer betreiber blatt bündnis denkfabrik dienst dienstleister discounter fachblatt fachmagazin fangruppe firma fluggesellschaft
fluglinie gewerkschaft gruppe handelskette händler hersteller hilfsorganisation initiative kette klub konzern magazin milliz miliz nachrichtenagentur netzwerk organisation partei plattform portal radiosender
reederei sender sportartikelhersteller stadt start-up startup stiftung suchmaschine tageszeitung terrorgruppe umweltorganisation unternehmen verband verein verlag versicherer versorger verleger werft wochenzeitung zeitschrift zeitung
zulieferer riese gigant tochter mutter
`

/** Institutions with „das“, by what they end in; the others that „des“ and „dem“ stand before have „der“. */
export const neuterHeads = `
amt fernsehen ministerium präsidium gremium direktorium konsortium kuratorium museum zentrum labor gericht institut parlament kabinett komitee büro werk netzwerk unternehmen
bündnis haus militär team portal magazin blatt kollegium sekretariat konsulat regime reich tribunal syndikat kreuz forum archiv observatorium krankenhaus rathaus
`
