import type { Noun, Verb } from './grammar.ts'

/** Nouns that head a compound or stand alone: word, gender, plural. The frequent ones come first. */
export const HEADS: readonly Noun[] = nouns(`
Plan m Pläne, Antrag m Anträge, Haushalt m Haushalte, Projekt n Projekte, Verfahren n Verfahren, Gesetz n Gesetze, Vertrag m Verträge,
Programm n Programme, Reform f Reformen, Entwurf m Entwürfe, Betrieb m Betriebe, Anlage f Anlagen, Prüfung f Prüfungen, Abgabe f Abgaben,
Bau m Bauten, Halle f Hallen, Schule f Schulen, Klinik f Kliniken, Brücke f Brücken, Strecke f Strecken, Station f Stationen,
Gebäude n Gebäude, Wohnung f Wohnungen, Fläche f Flächen, Fonds m Fonds, Kosten p Kosten, Preis m Preise, Gebühr f Gebühren,
Förderung f Förderungen, Studie f Studien, Bericht m Berichte, Umfrage f Umfragen, Stelle f Stellen, Auftrag m Aufträge, Lieferung f Lieferungen,
Ausfall m Ausfälle, Unfall m Unfälle, Einsatz m Einsätze, Schaden m Schäden, Warnung f Warnungen, Sperrung f Sperrungen, Regel f Regeln,
Frist f Fristen, Sitzung f Sitzungen, Abstimmung f Abstimmungen, Wahl f Wahlen, Partei f Parteien, Gruppe f Gruppen, Gesellschaft f Gesellschaften,
Versicherung f Versicherungen, Kasse f Kassen, Steuer f Steuern, Quote f Quoten, Menge f Mengen, Zahl f Zahlen, Grenze f Grenzen,
Markt m Märkte, Handel m Handelswege, Werk n Werke, Netz n Netze, Leitung f Leitungen, Speicher m Speicher, Kraftwerk n Kraftwerke,
Fahrzeug n Fahrzeuge, Bus m Busse, Zug m Züge, Schiff n Schiffe, Container m Container, Gerät n Geräte, Maschine f Maschinen,
System n Systeme, Software f Softwarepakete, Plattform f Plattformen, Datei f Dateien, Dienst m Dienste, Angebot n Angebote, Kurs m Kurse,
Ausbildung f Ausbildungen, Prämie f Prämien, Zuschuss m Zuschüsse, Kredit m Kredite, Anleihe f Anleihen, Aktie f Aktien, Gewinn m Gewinne,
Verlust m Verluste, Umsatz m Umsätze, Ergebnis n Ergebnisse, Ziel n Ziele, Vorgabe f Vorgaben, Standard m Standards, Klage f Klagen,
Urteil n Urteile, Prozess m Prozesse, Ermittlung f Ermittlungen, Durchsuchung f Durchsuchungen, Anzeige f Anzeigen, Strafe f Strafen, Verbot n Verbote,
Genehmigung f Genehmigungen, Lizenz f Lizenzen, Konzept n Konzepte, Modell n Modelle, Versuch m Versuche, Probe f Proben, Messung f Messungen,
Wert m Werte, Anteil m Anteile, Tagung f Tagungen, Konferenz f Konferenzen, Gipfel m Gipfel, Abkommen n Abkommen, Verhandlung f Verhandlungen,
Streik m Streiks, Protest m Proteste, Kundgebung f Kundgebungen, Initiative f Initiativen, Kampagne f Kampagnen, Ausstellung f Ausstellungen, Sammlung f Sammlungen,
Bühne f Bühnen, Aufführung f Aufführungen, Festival n Festivals, Turnier n Turniere, Spiel n Spiele, Mannschaft f Mannschaften, Verein m Vereine,
Stadion n Stadien, Park m Parks, Wald m Wälder, See m Seen, Deich m Deiche, Hafen m Häfen, Tunnel m Tunnel, Turm m Türme, Platz m Plätze,
Straße f Straßen, Siedlung f Siedlungen, Quartier n Quartiere, Viertel n Viertel, Unterkunft f Unterkünfte, Praxis f Praxen, Apotheke f Apotheken,
Filiale f Filialen, Fabrik f Fabriken, Lager n Lager, Labor n Labore, Probebetrieb m Probebetriebe, Ausbau m Ausbauten, Abbau m Abbauten, Umbau m Umbauten,
Sanierung f Sanierungen, Erweiterung f Erweiterungen, Verlagerung f Verlagerungen, Schließung f Schließungen, Öffnung f Öffnungen, Übernahme f Übernahmen, Beteiligung f Beteiligungen`)

/** People and things that are counted: word, gender, plural. */
export const COUNTED: readonly Noun[] = nouns(`
Mensch m Menschen, Beschäftigter m Beschäftigte, Wohnung f Wohnungen, Schüler m Schüler, Fall m Fälle, Haushalt m Haushalte, Betrieb m Betriebe,
Fahrzeug n Fahrzeuge, Antrag m Anträge, Einwohner m Einwohner, Gast m Gäste, Platz m Plätze, Stelle f Stellen, Zuschauer m Zuschauer, Patient m Patienten,
Soldat m Soldaten, Helfer m Helfer, Tier n Tiere, Baum m Bäume, Gebäude n Gebäude, Flug m Flüge, Auftrag m Aufträge, Anlage f Anlagen, Container m Container,
Studie f Studien, Mitglied n Mitglieder, Stimme f Stimmen, Unterschrift f Unterschriften, Verletzter m Verletzte, Kunde m Kunden, Filiale f Filialen,
Windrad n Windräder, Wagen m Wagen, Bus m Busse, Klasse f Klassen, Kind n Kinder, Lehrkraft f Lehrkräfte, Arzt m Ärzte, Bett n Betten, Gerät n Geräte`)

/** What stands before a head, with the joint that German puts between the two. The frequent ones come first. */
export const MODIFIERS: readonly string[] = list(`
Bundes Landes Wirtschafts Verkehrs Energie Bau Wasser Stadt Schul Gesundheits Sicherheits Finanz Klima Umwelt Sozial Arbeits Bildungs
Strom Gas Wohnungs Steuer Bahn Straßen Brücken Hafen Flughafen Krankenhaus Pflege Renten Familien Jugend Kinder Kultur Sport Forschungs
Hochschul Digital Daten Netz Industrie Handels Export Import Zoll Börsen Bank Kredit Zins Miet Grund Boden Wald Landwirtschafts Ernte
Wein Milch Getreide Fleisch Fischerei Tierschutz Naturschutz Hochwasser Deich Katastrophen Feuerwehr Polizei Justiz Gefängnis Gerichts
Verfassungs Wahl Partei Fraktions Regierungs Koalitions Oppositions Ausschuss Haushalts Investitions Förder Spar Personal Tarif Lohn
Gehalts Streik Gewerkschafts Unternehmens Konzern Werks Fabrik Maschinen Fahrzeug Auto Lastwagen Batterie Motoren Stahl Aluminium Kupfer
Chemie Pharma Impf Medikamenten Labor Test Virus Grippe Krebs Herz Notfall Rettungs Blut Organ Hebammen Ärzte Apotheken Kranken Unfall
Lebensmittel Trink Abwasser Müll Recycling Verpackungs Papier Glas Kunststoff Textil Mode Möbel Spiel Buch Zeitungs Rundfunk Film Kino
Theater Opern Museums Denkmal Kirchen Kloster Friedhofs Markt Weihnachts Oster Sommer Winter Herbst Frühjahrs Abend Nacht Tages Wochen
Monats Jahres Rekord Sonder Not Probe Pilot Muster Modell Groß Klein Haupt Neben Zwischen Vor Nach Gegen Mit Rück Ersatz Dauer Grenz
Küsten Insel Berg Tal Fluss See Moor Heide Garten Park Spielplatz Rad Fuß Tunnel Autobahn Güter Personen Nahverkehrs Fernverkehrs Tram
Fähr Schiffs Raumfahrt Satelliten Funk Mobilfunk Glasfaser Internet Software Server Rechen Roboter Chip Halbleiter Solar Wind Biogas
Wasserstoff Wärme Heizungs Dämm Dach Keller Fassaden Fenster Beton Holz Ziegel Kies Sand Erz Kohle Öl Benzin Diesel Kerosin Lager Speicher
Transport Versand Paket Post Brief Telefon Kunden Verbraucher Rechts Patent Urheber Marken Vertrags Haftungs Versicherungs Schadens Erb
Stiftungs Spenden Vereins Mitglieder Ehrenamts Freiwilligen Bürger Einwohner Gemeinde Kreis Bezirks Regional Europa Auslands Inlands
Asyl Flüchtlings Integrations Sprach Meister Lehr Ausbildungs Studien Prüfungs Noten Abitur Kita Hort Ganztags Mensa Ferien Reise Hotel
Gaststätten Messe Kongress Tagungs Presse Medien Werbe Umfrage Statistik Zensus Karten Archiv Bibliotheks Fund Grabungs Vogel Insekten
Bienen Wolf Wild Jagd Hunde Pferde Zucht Saat Dünger Pflanzen Obst Gemüse Kartoffel Zucker Salz Brot Bier Kaffee Tabak Alkohol Sucht
Gewalt Opfer Zeugen Ermittlungs Betrugs Korruptions Geldwäsche Cyber Spionage Grenzschutz Verteidigungs Rüstungs Munitions Luft Marine Heeres`)

/** What an adjective is made with: „klimafreundlich“, „baubedingt“. */
export const ADJECTIVE_ENDS: readonly string[] = list(
  'freundlich fähig bedingt politisch nah feindlich abhängig tauglich gebunden wirksam rechtlich reich arm eigen spezifisch relevant',
)

/** Adjectives without their ending. The frequent ones come first. */
export const ADJECTIVES: readonly string[] = list(`
neu groß geplant weiter städtisch öffentlich regional jüngst wichtig gemeinsam zusätzlich schnell umstritten langfristig staatlich
europäisch deutsch international privat vorläufig angekündigt ehemalig modern günstig schwierig deutlich wirtschaftlich sozial digital
kommunal ländlich örtlich zuständig betroffen unabhängig beschädigt veraltet dringend freiwillig erfolgreich umfangreich technisch
finanziell rechtlich politisch medizinisch wissenschaftlich historisch künftig bisherig jährlich monatlich vereinbart gefordert
gestrichen geschlossen erweitert verspätet kostenlos barrierefrei klimafreundlich bundesweit landesweit gesetzlich verbindlich einheitlich
kritisch heftig massiv leicht stabil sinkend steigend gefährlich sicher sauber mobil elektrisch künstlich natürlich seltsam
ausländisch nordisch südlich westlich östlich ostdeutsch bayerisch hessisch sächsisch niederländisch polnisch dänisch französisch
zweifelhaft transparent komplett halbfertig undicht baufällig denkmalgeschützt preisgebunden befristet unbefristet börsennotiert
familiengeführt ehrenamtlich hauptamtlich gemeinnützig kurzfristig mittelfristig dauerhaft einmalig vollständig`)

/** Verbs with an object: infinitive, present, past, participle. A particle stands apart after the finite forms. */
const PLAIN_VERBS: readonly Verb[] = verbs(`
planen plant plante geplant, prüfen prüft prüfte geprüft, fördern fördert förderte gefördert, bauen baut baute gebaut, fordern fordert forderte gefordert,
beschließen beschließt beschloss beschlossen, vorstellen stellt|vor stellte|vor vorgestellt, ablehnen lehnt|ab lehnte|ab abgelehnt, kritisieren kritisiert kritisierte kritisiert,
verschieben verschiebt verschob verschoben, verlängern verlängert verlängerte verlängert, kürzen kürzt kürzte gekürzt, erweitern erweitert erweiterte erweitert,
schließen schließt schloss geschlossen, eröffnen eröffnet eröffnete eröffnet, übernehmen übernimmt übernahm übernommen, verkaufen verkauft verkaufte verkauft,
kaufen kauft kaufte gekauft, bezahlen bezahlt bezahlte bezahlt, senken senkt senkte gesenkt, erhöhen erhöht erhöhte erhöht, begrenzen begrenzt begrenzte begrenzt,
verbieten verbietet verbot verboten, erlauben erlaubt erlaubte erlaubt, genehmigen genehmigt genehmigte genehmigt, stoppen stoppt stoppte gestoppt,
unterstützen unterstützt unterstützte unterstützt, finanzieren finanziert finanzierte finanziert, untersuchen untersucht untersuchte untersucht, veröffentlichen veröffentlicht veröffentlichte veröffentlicht,
vorbereiten bereitet|vor bereitete|vor vorbereitet, ankündigen kündigt|an kündigte|an angekündigt, einführen führt|ein führte|ein eingeführt, abschaffen schafft|ab schaffte|ab abgeschafft,
ausbauen baut|aus baute|aus ausgebaut, umbauen baut|um baute|um umgebaut, verteidigen verteidigt verteidigte verteidigt, begrüßen begrüßt begrüßte begrüßt,
bemängeln bemängelt bemängelte bemängelt, überarbeiten überarbeitet überarbeitete überarbeitet, verhandeln verhandelt verhandelte verhandelt, unterzeichnen unterzeichnet unterzeichnete unterzeichnet,
kontrollieren kontrolliert kontrollierte kontrolliert, sanieren saniert sanierte saniert, ersetzen ersetzt ersetzte ersetzt, liefern liefert lieferte geliefert,
bestellen bestellt bestellte bestellt, produzieren produziert produzierte produziert, melden meldet meldete gemeldet, registrieren registriert registrierte registriert,
sichern sichert sicherte gesichert, räumen räumt räumte geräumt, sperren sperrt sperrte gesperrt, beantragen beantragt beantragte beantragt,
bewilligen bewilligt bewilligte bewilligt, streichen streicht strich gestrichen, verwerfen verwirft verwarf verworfen, bevorzugen bevorzugt bevorzugte bevorzugt,
erneuern erneuert erneuerte erneuert, testen testet testete getestet, entwickeln entwickelt entwickelte entwickelt, betreiben betreibt betrieb betrieben,
verlegen verlegt verlegte verlegt, vermieten vermietet vermietete vermietet, versichern versichert versicherte versichert, bewerten bewertet bewertete bewertet,
beschleunigen beschleunigt beschleunigte beschleunigt, verzögern verzögert verzögerte verzögert, gefährden gefährdet gefährdete gefährdet, schützen schützt schützte geschützt`)

/** Verbs that take a prefix or a particle, with the two forms that change: „zurücklegen“, „bestellen“. */
const BASES: readonly Verb[] =
  verbs(`stellen stellt stellte gestellt, legen legt legte gelegt, setzen setzt setzte gesetzt, richten richtet richtete gerichtet,
rechnen rechnet rechnete gerechnet, führen führt führte geführt, halten hält hielt gehalten, nehmen nimmt nahm genommen, arbeiten arbeitet arbeitete gearbeitet,
schreiben schreibt schrieb geschrieben, weisen weist wies gewiesen, tragen trägt trug getragen, lassen lässt ließ gelassen, werten wertet wertete gewertet,
schalten schaltet schaltete geschaltet, lösen löst löste gelöst, drehen dreht drehte gedreht, ziehen zieht zog gezogen, fassen fasst fasste gefasst,
laden lädt lud geladen, geben gibt gab gegeben, drucken druckt druckte gedruckt, zeichnen zeichnet zeichnete gezeichnet, treiben treibt trieb getrieben`)
const PARTICLES = list('ab an auf aus ein nach um vor zurück zusammen weiter hoch durch bei heraus')
const PREFIXES = list('be ver er ent')

/** Verbs with an object; the frequent ones come first. */
export const VERBS: readonly Verb[] = [
  ...PLAIN_VERBS,
  ...PARTICLES.flatMap(particle =>
    BASES.map(verb => ({
      ...verb,
      infinitive: particle + verb.infinitive,
      participle: particle + verb.participle,
      particle,
    })),
  ),
  ...PREFIXES.flatMap(prefix =>
    BASES.map(({ infinitive, present, past, participle }) => ({
      infinitive: prefix + infinitive,
      present: prefix + present,
      past: prefix + past,
      participle: prefix + participle.replace(/^ge/, ''),
      particle: '',
    })),
  ),
]

export const WEEKDAYS: readonly string[] = list('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag')
export const MONTHS: readonly string[] = list(
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
)

/** Offices that come before a name: for a man, for a woman. */
export const OFFICES: readonly (readonly [string, string])[] = pairs(`
Minister/Ministerin Sprecher/Sprecherin Bürgermeister/Bürgermeisterin Geschäftsführer/Geschäftsführerin Präsident/Präsidentin Direktor/Direktorin
Professor/Professorin Staatssekretär/Staatssekretärin Landrat/Landrätin Vorstandschef/Vorstandschefin Abgeordneter/Abgeordnete Amtsleiter/Amtsleiterin
Umweltminister/Umweltministerin Verkehrsminister/Verkehrsministerin Finanzminister/Finanzministerin Oberbürgermeister/Oberbürgermeisterin Kämmerer/Kämmerin
Fraktionschef/Fraktionschefin Gewerkschafter/Gewerkschafterin Historiker/Historikerin Anwalt/Anwältin Richter/Richterin Trainer/Trainerin
Klinikleiter/Klinikleiterin Polizeisprecher/Polizeisprecherin Schulleiter/Schulleiterin Forscher/Forscherin Ökonom/Ökonomin Meteorologe/Meteorologin`)

/** What a body is called, with its gender; a field or a place follows. */
export const BODIES: readonly Noun[] = nouns(`
Landesamt n Landesämter, Ministerium n Ministerien, Verband m Verbände, Institut n Institute, Behörde f Behörden, Verwaltung f Verwaltungen, Gewerkschaft f Gewerkschaften,
Stiftung f Stiftungen, Agentur f Agenturen, Kommission f Kommissionen, Gesellschaft f Gesellschaften, Kammer f Kammern, Universität f Universitäten, Zentrum n Zentren,
Bündnis n Bündnisse, Verein m Vereine, Rat m Räte, Ausschuss m Ausschüsse, Genossenschaft f Genossenschaften, Aufsicht f Aufsichten`)

/** Fields that a body is for: „Landesamt für Wasserbau“. */
export const FIELDS: readonly string[] = list(`
Umwelt Verkehr Gesundheit Bildung Wasserbau Statistik Verbraucherschutz Energie Landwirtschaft Wohnen Arbeit Forschung Denkmalpflege
Naturschutz Wirtschaft Finanzen Datenschutz Luftfahrt Meteorologie Sport Kultur Integration Pflege Geologie Materialprüfung Tierschutz`)

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}

function rows(text: string): readonly (readonly string[])[] {
  return text.split(',').map(row => list(row))
}

function nouns(text: string): readonly Noun[] {
  return rows(text).map(([word = '', gender, plural = '']) => ({ word, gender: gender as Noun['gender'], plural }))
}

function verbs(text: string): readonly Verb[] {
  return rows(text).map(([infinitive = '', present = '', past = '', participle = '']) => {
    const [presentForm = '', particle = ''] = present.split('|')
    const [pastForm = ''] = past.split('|')
    return { infinitive, present: presentForm, past: pastForm, participle, particle }
  })
}

function pairs(text: string): readonly (readonly [string, string])[] {
  return list(text).map(pair => pair.split('/') as [string, string])
}
