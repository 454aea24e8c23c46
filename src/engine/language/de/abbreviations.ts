/** Abbreviations whose full stop does not end a sentence, lower case, without the stop. */
export const abbreviations: readonly string[] =
  'abb abk abs abt adr allg altgr amtl anm aufl aug az bd bearb bspw btto buchst bw bzgl bzw ca chem chr ders dez dgl dipl dir do dr dt ebd ehem eigtl einschl entspr erg etc ev evtl exkl fa feb febr ff fig fr frhr frl gebr gegr geh gem ges gest gez ggf ggfs hbf hg hl hr hrn hrsg ing inh inkl insb jan jh jhd jr jul jun kap kath kfm kgl klg kth lfd lt ltd max mdl mrz mär mi mia min mind mio mo mr mrd mrs ms mwst möbl nachf nm nov nr nördl obb okt op orig pers pf phil pkt prof proz päd red reg rel rep resp rd sa sek sen sept sgl sog spez st staatl std stellv stk str südl tel tsd tägl uffz unbek univ urspr usw var verf verg vgl vj vol vorm westl wg wiss zit zt ztr zw zzgl österr östl'.split(
    ' ',
  )
