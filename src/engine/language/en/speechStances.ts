/** English words by which somebody takes a stance without a verb of saying: lists, no logic. */

/**
 * Verbs that take a stance, as a rule only with other words behind them. A line is the verb's forms, then those words in any order;
 * a bar stands between alternatives and `#` for a figure.
 *
 * `put puts: at #` – „puts the bill at £30m“
 */
export const stances = `
want wants:
doubt doubts doubted: that
doubt doubts doubted: whether
put puts: at #
see sees saw: as
cut cuts lower lowers lowered trim trims trimmed halved doubled raise raises raised lift lifts lifted revised: its|their|his|her own|count|estimate|estimates|figure|forecast|forecasts|guess|outlook|prediction|projection|projections|tally|toll to # 
`

/** „will not vote for“, „would never accept“: what somebody refuses. */
export const refusals = 'accept approve back endorse sign support vote'

/** „on insurers' estimates“, „in the coroner's view“, „by the union's count“: whose figures or opinion it is. */
export const viewNouns =
  'account assessment calculation calculations count estimate estimates figures forecast forecasts opinion reckoning tally telling view words'

/** „… was the verdict of the coroner“. */
export const commentNouns =
  'answer assessment comment conclusion description judgement judgment message reply response verdict view warning'

/** „… was how she put it“. */
export const puttingVerbs = 'described expressed phrased put summarised summarized'

/** Frequent pasts that do not end in -ed: they tell a clause where no „that“ opens it („says rates never came up“). */
export const irregularPasts = `
ate became began bent bit bled blew bore bought broke brought built burst came caught chose cost crept cut dealt did drank drew drove fed fell felt fled flew forgot
fought found froze gave got grew had heard held hid hit hurt kept knew laid lay led left lent let lit lost made meant met paid put ran rang read rode rose said sang
sank sat saw sent set shook shot shut slept slid sold spent split spoke sprang spread stole stood struck stuck swam swept swore swung taught thought threw told took
tore understood went were withdrew woke won wore wrote
`
