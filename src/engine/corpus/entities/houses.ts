/**
 * Offices with the words for the houses that their holders speak for: a judge and „das Gericht“, a mayor and „die Stadt“.
 * The key is the one of `roles.ts`; the words are beginnings of stems, German, then English.
 */
const HOUSES: Readonly<Record<string, readonly string[]>> = {
  anwalt: ['verteidig', 'nebenklag', 'defence', 'defens'],
  arzt: ['klinik', 'krankenhaus', 'hospital', 'clinic'],
  betriebsrat: ['belegschaft', 'betriebsrat'],
  bischof: ['bistum', 'kirch', 'diozes', 'church', 'dioces'],
  bürgermeister: ['stadt', 'gemeind', 'rathaus', 'city', 'town', 'council'],
  chef: [
    'behord',
    'amt',
    'verband',
    'institut',
    'stiftung',
    'fraktio',
    'partei',
    'agency',
    'office',
    'institut',
    'foundation',
    'party',
  ],
  geschäftsführer: ['konzern', 'unternehm', 'firma', 'betrieb', 'company', 'firm', 'group', 'trust', 'operator'],
  kanzler: ['bundesregierung', 'regierung', 'government'],
  landrat: ['kreis', 'landkreis', 'kreisverwaltung'],
  minister: ['ministerium', 'regierung', 'ministry', 'department', 'government'],
  ministerpräsident: ['regierung', 'landesregierung', 'staatskanzlei', 'government'],
  präsident: ['verein', 'klub', 'club', 'verband', 'universita', 'universit', 'regierung', 'league', 'associatio'],
  rektor: ['universita', 'hochschul', 'universit', 'college'],
  richter: ['gericht', 'kamm', 'senat', 'court', 'tribun', 'bench'],
  sportdirektor: ['verein', 'klub', 'club'],
  staatsanwalt: ['staatsanwaltschaft', 'anklag', 'prosecut'],
  trainer: ['verein', 'klub', 'club', 'mannschaft', 'team', 'elf'],
}

/** Whether somebody of this office may speak for a house that is called by these words. */
export function speaksFor(roleKey: string, words: ReadonlySet<string>): boolean {
  const houses = HOUSES[roleKey]
  if (!houses) return false
  for (const word of words) if (houses.some(house => word.startsWith(house) || house.startsWith(word))) return true
  return false
}

/** Kinds of bodies of which many bear the word in their name, and many do not. */
const KINDS = new Set(
  `gewerkschaft verband verein unternehmen konzern firma betreiber betreiberin hersteller partei bank klub
   union company firm operator manufacturer party bank club`.split(/\s+/),
)

/** «Die Gewerkschaft» and „IG Metall“: the kind of a body, and words that are a name of one rather than a noun. */
export function isKindOfBody(kind: ReadonlySet<string>, name: ReadonlySet<string>): boolean {
  return (
    kind.size === 1 &&
    name.size > 1 &&
    [...kind].every(word => KINDS.has(word)) &&
    ![...name].some(word => KINDS.has(word))
  )
}
