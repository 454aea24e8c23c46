/**
 * Whether a speaker is a paper or a count: „der Bericht“, „die Zwischenbilanz“, «the January count», «the auditor's memorandum». What it has
 * found others say as well, and as a fact.
 */
export function isRecord(speaker: string): boolean {
  return RECORD.test(speaker)
}

const RECORD =
  /(?:^|[^a-zß-ž])(?:[a-zß-ž]*(?:gutachten|bericht|studie|bilanz|zählung|erhebung|statistik|auswertung|ergebnisse|zahlen|papier)|urteil|anklage|reports?|study|studies|review|count|census|survey|results|figures|statistics|memo|memorandum)$/i
