const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words in a description that tell nobody from anybody. */
export const smallWords = list(`
der die das den dem des ein eine einer eines einem einen und oder von vom zu zum zur im in am an auf aus bei beim für mit nach über
unter als auch sein seine seiner ihr ihre ihrer ihres dessen deren dieser diese dieses jener jene er sie es man wir ich ihm ihn ihnen
neue neuer neuen alte alter ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger amtierende amtierender künftige
künftiger zuständige zuständiger langjährige langjähriger eigene eigenen zudem selbst jahre jährige jähriger jährigen laut
the a an of and or for at in on from to by with its his her their he she they it we who which that whose former current new then
outgoing acting late old own also said says is was be as
sagte sagt sagten erklärte erklärt betonte meinte meint so wie teilte berichtete berichtet hieß heißt told has had added
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag monday tuesday wednesday thursday friday saturday sunday abend morgen
montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend
erklärung schreiben mitteilung meldung pressemitteilung brief stellungnahme interview rede zeitung statement notice letter release paper speech
ansicht ansichten meinung worten worte
`)

export const titles = list('herr herrn frau dr prof professor professorin dipl ing mr mrs ms miss sir dame lord lady')

/** Speakers that are nobody in particular, so that no statement is ever somebody else's. */
export const genericSpeakers = list(`
angaben angabe bericht berichte berichten medien medienbericht medienberichte medienberichten agentur agenturen nachrichtenagentur
beobachter beobachtern kritiker kritikern experte experten expertinnen fachleute fachleuten insider insidern kreise kreisen quelle quellen
augenzeugen zeugen anwohner behörden behörde ermittler ermittlern forscher forschern forschende wissenschaftler
wissenschaftlern befürworter gegner viele manche einige andere leute menschen bürger informationen umfrage umfragen studie studien
schätzung schätzungen statistik teilnehmer beteiligte betroffene alle niemand beide
reports report media sources source officials observers critics experts analysts insiders witnesses residents authorities investigators
researchers scientists people many some others everyone estimates survey polls agency agencies news accounts
`)
