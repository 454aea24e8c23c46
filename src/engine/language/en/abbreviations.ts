/** Abbreviations whose full stop does not end a sentence, lower case, without the stop. */
export const abbreviations: readonly string[] =
  'adm apr approx assn aug ave bldg blvd brig bros calif capt cf cmdr co col comdr conn corp cpl dec dept dist dr ed eds esp est etc feb fig fla ft gen gov hon inc insp jan jr jul jun lt ltd maj mar mfg mich minn mr mrs ms mt nov nr oct okla penn ph prof pres rep reps rev rs sen sens sept sgt sr st ste supt tel tenn tex univ va vol vs wis'.split(
    ' ',
  )
