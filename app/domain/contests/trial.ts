import type { Contest, ContestFile, Criterion, Entry, Juror, Scores, Sheet, Stage } from '../scoring/contest-file'

/*
 * «Пробный подсчёт»: invented entries and sheets, so that an organiser sees what his rules make of them before anybody enters. The
 * same regulation always gives the same trial.
 */

/** How good each invented entry is; the second and third are equal, to show how ties are settled. */
const levels = [0.96, 0.88, 0.88, 0.8, 0.72, 0.55, 0.3]

/** Whatever a regulation asks for, no jury is larger. */
const mostJurors = 50

/** A contest file of invented sheets for a regulation without faults. */
export function trialFile(contest: Contest): ContestFile {
  const jurors = trialJurors(contest)
  const entries = trialEntries(contest)
  const sheets = contest.stages.flatMap((stage) =>
    entries.flatMap((entry, index) => jurors.map((juror, seat) => trialSheet(stage, entry, juror, index, seat))),
  )
  return { format: 'duet/contest@1', contest, jurors, entries, sheets }
}

function trialJurors({ stages }: Contest): Juror[] {
  const needed = Math.min(mostJurors, Math.max(3, ...stages.map(({ minSheets = 1 }) => minSheets)))
  return Array.from({ length: needed }, (_, seat) => ({ id: `J${seat + 1}`, role: seat === 0 ? 'chair' : 'member' }))
}

function trialEntries({ nominations = [], ranking }: Contest): Entry[] {
  const scopes = ranking === 'nomination' ? nominations.map(({ id }) => id) : [nominations[0]?.id]
  return scopes.flatMap((nomination, scope) =>
    levels.map((_, index) => {
      const number = scope * levels.length + index + 1
      return {
        id: String(number),
        ...(nomination !== undefined && { nomination }),
        organisations: [],
        submittedAt: new Date(Date.UTC(2027, 1, 1, number)).toISOString(),
      }
    }),
  )
}

function trialSheet(stage: Stage, entry: Entry, juror: Juror, index: number, seat: number): Sheet {
  const level = levels[index % levels.length] ?? 0
  const scores: Scores = {}
  for (const { id: task, criteria } of stage.tasks) {
    for (const [place, criterion] of criteria.entries()) {
      // Jurors differ a little from each other, and each from criterion to criterion.
      const share = level - 0.03 * ((seat + place) % 3)
      scores[`${task}.${criterion.id}`] = onStep(criterion, share)
    }
  }
  return { stage: stage.id, juror: juror.id, entry: entry.id, scores }
}

/** The score nearest to that share of the way from the least to the most, a whole number of steps from 0. */
function onStep({ min = 0, max, step = 1 }: Criterion, share: number): string {
  const digits = Math.max(...[min, max, step].map((number) => String(number).split('.')[1]?.length ?? 0))
  const unit = 10 ** digits
  const [least, most, grid] = [min, max, step].map((number) => Math.round(Number(number) * unit)) as [
    number,
    number,
    number,
  ]
  const wanted = least + Math.max(0, share) * (most - least)
  const steps = Math.min(Math.floor(most / grid), Math.max(Math.ceil(least / grid), Math.round(wanted / grid)))
  return ((steps * grid) / unit).toFixed(digits)
}
