/** German words for people, of whatever they are. */
export const people = 'Menschen Leute Personen Köpfe'

/** What people are called after what they do or are there for. */
export const crowds = `Besucher Besucherinnen Zuschauer Zuschauerinnen Teilnehmer Teilnehmerinnen Demonstranten Demonstrierende Gäste Bewohner
Einwohner Anwohner Bürger Mitglieder Fans Anhänger Kunden Fahrgäste Passagiere Reisende Patienten Beschäftigte Mitarbeiter Zuhörer Betroffene
Verletzte Tote Opfer Wähler Schaulustige Helfer Freiwillige`
