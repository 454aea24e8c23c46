import type { FigureWords } from '../../reading/figures/words.ts'
import { calendar } from './figuresCalendar.ts'
import { units } from './figuresUnits.ts'

/** German words that make figures. */
export const figureWords: FigureWords = {
  endings: 'e en er es em',
  numbers: {
    cardinals: {
      0: 'null',
      1: 'eins',
      2: 'zwei zwo',
      3: 'drei dreier dreien',
      4: 'vier vieren',
      5: 'fünf fuenf',
      6: 'sechs',
      7: 'sieben',
      8: 'acht',
      9: 'neun',
      10: 'zehn',
      11: 'elf',
      12: 'zwölf zwoelf',
    },
    articles: 'ein eine einen einem einer eines',
    scales: {
      12: 'Dutzend',
      100: 'hundert',
      1e3: 'tausend Tsd tsd',
      1e6: 'Million|en Mio mio Mill',
      1e9: 'Milliarde|n Mrd mrd Md',
      1e12: 'Billion|en Bio',
      1e15: 'Billiarde|n',
      1e18: 'Trillion|en',
    },
    crowds: {
      12: 'Dutzende|n',
      100: 'Hunderte|n|r',
      1e3: 'Tausende|n|r',
      1e4: 'Zehntausende|n|r',
      1e5: 'Hunderttausende|n|r',
      1e6: 'Millionen',
      1e9: 'Milliarden',
    },
    ordinals: {
      0: 'nullt~',
      1: 'erst~',
      3: 'dritt~',
      7: 'siebt~',
      8: 'acht~',
      1e6: 'millionst~',
      1e9: 'milliardst~',
      1e12: 'billionst~',
    },
    halves: 'halb|e|en|er|es|em',
    shares: { 0.5: 'Hälfte|n' },
    fractions: { 0.25: 'Viertel|n|s', 0.5: 'Halbe|n', [1 / 3]: 'Drittel|n|s' },
    mixed: {
      0.5: 'einhalb',
      1.5: 'anderthalb anderthalbe anderthalbfache eineinhalb',
      0.75: 'dreiviertel dreiviertel~',
    },
    factors: {
      0.5: 'halbiert|e|en halbieren halbierte',
      2: 'doppelt|e|en|er|es|em Doppelte|n|s zweifach|e|en verdoppelt|e|en verdoppeln zweifache',
      3: 'dreifach|e|en Dreifache|n|s verdreifacht|e|en verdreifachen',
      4: 'vierfach|e|en Vierfache|n|s vervierfacht|e|en vervierfachen',
      5: 'verfünffacht|e|en verfünffachen',
      6: 'versechsfacht|e|en',
      10: 'verzehnfacht|e|en verzehnfachen',
      100: 'verhundertfacht|e|en',
    },
    times: { 2: 'zweimal' },
    suffixes: {
      year: 'jährig~ jährig Jährig~ jahrig~',
      month: 'monatig~ monatig',
      week: 'wöchig~ wöchig',
      day: 'tägig~ tägig',
      hour: 'stündig~ stündig',
      minute: 'minütig~ minütig',
      second: 'sekündig~ sekündig',
      percent: 'prozentig~ prozentig',
      factor: 'fach fach~ Fache|n|s',
      times: 'mal malig~ Mal',
      people: 'köpfig~ köpfig',
      decade: 'er ern',
      plain: 'teilig~ teilig stöckig~ stöckig seitig~ seitig spurig~ spurig geschossig~ geschossig sitzig~',
    },
  },
  hedges: [
    {
      bound: 'about',
      before:
        'rund, etwa, ungefähr, circa, ca, zirka, schätzungsweise, annähernd, um die, an die, etwas um, so etwa, in etwa, rund um die, grob, geschätzt, geschätzte, geschätzten, gegen, plusminus, Größenordnung von',
      after: 'etwa, ungefähr, oder so, schätzungsweise',
    },
    {
      bound: 'below',
      near: true,
      before: 'knapp, knappe, knappen, knappes, fast, beinahe, nahezu, beinah, annähernd, nicht ganz, kaum',
      after: '',
    },
    {
      bound: 'above',
      near: true,
      before: 'gut, gute, guten, gutes, etwas mehr als, etwas über, knapp über, leicht über, kurz über',
      after: '',
    },
    {
      bound: 'below',
      near: true,
      before: 'etwas weniger als, etwas unter, knapp unter, leicht unter, kurz unter',
      after: '',
    },
    {
      bound: 'above',
      before:
        'mehr als, über, deutlich mehr als, weit mehr als, weit über, deutlich über, weitaus mehr als, größer als, höher als, länger als, älter als, oberhalb von, jenseits von, jenseits der, mehr denn',
      after: 'und mehr',
    },
    {
      bound: 'below',
      before:
        'weniger als, unter, deutlich weniger als, weit weniger als, weit unter, deutlich unter, kleiner als, niedriger als, geringer als, jünger als, kürzer als, unterhalb von',
      after: '',
    },
    {
      bound: 'atLeast',
      before:
        'mindestens, wenigstens, zumindest, nicht weniger als, nicht unter, ab, minimal, mehr oder gleich, allein mindestens',
      after: 'oder mehr, aufwärts, und darüber, und älter, oder älter, oder höher',
    },
    {
      bound: 'atMost',
      before:
        'bis zu, höchstens, maximal, nicht mehr als, nicht über, allenfalls, bis auf, längstens, spätestens, bestenfalls, bis hin zu, maximum, max',
      after: 'oder weniger, oder jünger',
    },
  ],
  units,
  calendar,
  glue: {
    and: 'und sowie',
    to: 'bis',
    between: 'zwischen',
    point: 'komma',
    plus: 'plus',
    minus: 'minus',
    of: 'von',
    per: 'pro je per',
    or: 'oder beziehungsweise bzw',
    each: 'jeder jede jedes jeden jedem',
    in: 'im in',
    old: 'alt alte alten alter altes',
    aged: 'alter',
    past: 'nach',
    before: 'vor',
    as: 'als wie',
    from: 'von',
    since: 'seit ab',
    thereof: 'davon darunter hiervon',
    yearly:
      'jahr jahre jahres jahren seit in bis von ab vor anfang mitte ende saison sommer winter herbst frühjahr frühling spielzeit jahrgang',
    counting: 'die den der das dem diese alle insgesamt noch weitere jeweils je fast nur auf um mit',
    ahead: 'wird werden findet finden startet beginnt geplant plant planen',
    again: 'auf es von sogar insgesamt bis',
    sharing: 'auf gegen zu statt und oder bis nach sondern bzw beziehungsweise',
    whole: 'der des aller von ihrer seiner dieser unserer deutscher',
    spatial: 'über unter ab',
    overVerb:
      'verfügt verfügen verfügte verfügten verfüge verfügten berichtet berichten diskutiert diskutieren diskutierten entscheidet entscheiden entschied entschieden verhandelt verhandeln verhandelten abgestimmt abstimmen informiert informieren',
    onesBefore: 'die der erste seine ihre dieser',
    onesAfter: 'der des von',
    vague:
      'mehrere mehreren mehrerer einige einigen einiger wenige wenigen weniger viele vielen vieler etliche etlichen',
    lasting: 'vor seit nach in binnen innerhalb',
    instead: 'statt anstatt',
    further: 'weitere weiteren weiterer andere anderen anderer',
    comparing: 'mehr weniger höhere niedrigere',
  },
  nouns: {
    stops:
      'der die das den dem des und oder aber sowie als wie auch in im an am auf aus bei beim mit nach von vom vor zu zum zur für gegen ohne um unter über durch zwischen seit bis während wegen ab je pro er sie es wir ihr ich man sich ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei seien habe soll sollen sollte sollten kann können konnte konnten muss müssen will wollen nicht noch nur schon bereits mehr weniger so dann damit davon darunter dabei dazu daran darauf nun heute gestern hier dort wo wenn dass weil ob hätte hätten wäre wären würde würden dürfte dürften darf dürfen mag mögen möchte möchten denn doch sondern etwa rund gut ein eine einen einem einer eines kein keine keinen keiner sein seine seinen seiner seinem seines ihre ihren ihrer ihrem ihres unser unsere dieser diese dieses diesen diesem jeder jede jedes jener jene weiter wieder immer später früher lange zuvor danach höher niedriger tiefer besser schlechter laut zufolge hinter neben sogar zudem außerdem insgesamt allein gewesen geben gibt gab oder eher daher vorher nachher bisher seither vorüber hinunter darüber gegenüber unterdessen',
    counters:
      'Zahl Zahlen Anzahl Menge Summe Gesamtzahl Mitgliederzahl Höhe Betrag Reihe Gruppe Gesamtsumme Zahl Schar Stückzahl',
    labels:
      'Bundesautobahn Landstraße Kreisstraße Artikels Absatzes Paragrafen Kapitels Artikel Absatz Paragraf Paragraph Seite Seiten Platz Rang Nummer Nr Kapitel Stufe Gruppe Klasse Band Teil Halle Zimmer Raum Tor Gleis Linie Bundesstraße Autobahn Startplatz Startnummer Runde Spieltag Etappe Folge Staffel Kategorie Ziffer Punkt Lauf Abschnitt Block Stock Level',
    names:
      'Agenda Expo Horizon Horizont Stuttgart Vision Strategie Boeing Airbus Windows Formel Apollo Sputnik Galaxy iPhone Hartz Union Radio Code Volt Bündnis Jäger Jägers A B K L S U Covid Schalke Mainz Hannover TSV SV SC FC VfB VfL FSV',
    streets: 'straße strasse str weg platz allee gasse ring ufer damm chaussee promenade steig kai',
    lasting:
      'Bestehen Bestehens Jubiläum Jubiläums Geschichte Bündnis Pause Amt Verbot Sperre Garantie Karriere Tradition Mandat Streit Anleihe Anleihen Rechtsstreit Tiefstand Hoch Tief Rekord Laufzeit Erfahrung Kalender Abstand Turnus Rhythmus Boykott Sieg Serie',
    gauges: 'Stärke Tempo Note Windstärke Magnitude Index Inzidenz Warnstufe',
    persons:
      'Mann Frau Junge Jungen Mädchen Kind Kinder Kindes Tochter Sohn Sohnes Schüler Schülerin Student Studentin Fahrer Fahrerin Patient Patientin Enkel Enkelin Bruder Schwester Vater Mutter Täter Opfer Verdächtige Verdächtiger Angeklagte Angeklagter Angeklagten Deutsche Deutscher Rentner Rentnerin',
  },
}
