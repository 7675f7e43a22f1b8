const day = 86_400_000

/** When a finished contest was what, in days before the demo begins. */
const daysBefore = {
  announced: 80,
  intakeOpens: 75,
  working: 65,
  intakeCloses: 60,
  admitted: 58,
  juryInvited: 57,
  judging: 52,
  firstProtocol: 45,
  meeting: 30,
  secondProtocol: 30,
  decided: 29,
  appeal: 28,
  appealConsidered: 27,
  published: 14,
} as const

export type Moment = keyof typeof daysBefore

/** The instants and days of a finished contest, counted back from `now`: at noon by its clocks, or minutes later. */
export function timelineOf(now: Date) {
  const noon = Math.floor(now.getTime() / day) * day + 3 * 3_600_000
  const at = (moment: Moment, laterMinutes = 0) => new Date(noon - daysBefore[moment] * day + laterMinutes * 60_000)
  return { at, on: (moment: Moment) => at(moment).toISOString().slice(0, 10) }
}

export type Timeline = ReturnType<typeof timelineOf>
