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
count counts counted: #
spoke spoken: of #
see sees saw: as
cut cuts lower lowers lowered trim trims trimmed halved doubled raise raises raised lift lifts lifted revised: its|their|his|her own|count|estimate|estimates|figure|forecast|forecasts|guess|outlook|prediction|projection|projections|tally|toll to #
`

/** „will not vote for“, „would never accept“: what somebody refuses. */
export const refusals = 'accept approve back endorse sign support vote'

/** „in the coroner's view“: whose opinion it is. */
export const viewNouns = 'assessment estimation opinion reckoning view words'

/** „on insurers' estimates“, „by the union's count“: whose figures they are. */
export const countNouns =
  'calculation calculations count estimate estimates figures forecast forecasts reckoning tally telling'

/** „… was the verdict of the coroner“. */
export const commentNouns =
  'answer assessment comment conclusion description judgement judgment message reply response verdict view warning'

/** „… was how she put it“. */
export const puttingVerbs = 'described expressed phrased put summarised summarized'

/** Frequent pasts that do not end in -ed: they tell a clause where no „that“ opens it („says rates never came up“). */
export const irregularPasts = `
ate became began bent bled blew bore bought broke brought built came caught chose crept dealt did drank drew drove fed fell felt fled flew forgot
fought found froze gave got grew had heard held hid kept knew laid lay led lent lost made meant met paid ran rang rode rose sang sank sat saw sent
shook slept slid sold spent spoke sprang stole stood struck stuck swept swore swung taught threw told took tore understood went were withdrew woke won
wore wrote
`
