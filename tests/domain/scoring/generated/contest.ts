import type { Contest, ContestFile, Criterion, Entry, Juror, Scores, Sheet, Stage } from '~/domain/scoring/contest-file'
import type { Decimal } from '~/domain/scoring/rational'
import { computeResult } from '~/domain/scoring/result'
import type { Draw } from './draw'
import { generatedRegulation } from './regulation'

/** A contest file without a fault and with many ties; votes are held for some of the groups that need them. */
export function generatedContest(draw: Draw): ContestFile {
  const contest = generatedRegulation(draw)
  const jurors = draw.list(1, 6, (index) => generatedJuror(draw, index))
  const entries = draw.list(1, 9, (index) => generatedEntry(draw, index, contest))
  const file: ContestFile = {
    format: 'duet/contest@1',
    contest,
    jurors,
    entries,
    recusals: draw.list(0, 3, () => ({
      juror: draw.of(...jurors).id,
      entry: draw.of(...entries).id,
      reason: draw.of('former_mentor', 'other', ''),
    })),
    sheets: draw.shuffled(contest.stages.flatMap((stage) => generatedSheets(draw, stage, jurors, entries))),
    audienceVotes: draw.list(0, 8, () => ({
      entry: draw.of(...entries).id,
      organisation: draw.of('О1', 'О2', 'О3', 'О4'),
      count: draw.of(undefined, 1, 3),
    })),
  }
  return asWritten(holdVotes(draw, holdVotes(draw, file)))
}

/** As the file would be read: what is undefined is left out. */
const asWritten = (file: ContestFile): ContestFile => JSON.parse(JSON.stringify(file))

const generatedJuror = (draw: Draw, index: number): Juror => ({
  id: `J${index + 1}`,
  person: draw.of(undefined, `P${draw.int(1, 16)}a`),
  role: index === 0 ? draw.of('chair', 'chair', 'member') : draw.of(undefined, 'member', 'member', 'secretary'),
  organisation: draw.of(undefined, 'О1', 'О2', 'О3', 'О7', 'О8'),
  municipality: draw.of(undefined, 'М1', 'М2', 'М5'),
})

const generatedEntry = (draw: Draw, index: number, { ranking, nominations = [] }: Contest): Entry => ({
  id: `E${index + 1}`,
  nomination: ranking === 'nomination' || draw.chance(50) ? draw.of(...nominations).id : undefined,
  members: draw.of(undefined, [], [`P${index + 1}a`, `P${index + 1}b`], [`P${index + 1}a`, 'J2']),
  organisations: draw.list(0, 2, () => draw.of('О1', 'О2', 'О3', 'О4', 'О5', 'О6')),
  municipalities: draw.of(undefined, [], ['М1'], ['М3', 'М2'], ['М4']),
  submittedAt: draw.of(
    '2027-02-21T14:59:59Z',
    '2027-02-21T14:59:59.000Z',
    '2027-02-21T14:59:59.5Z',
    '2027-02-21T15:00:00Z',
    '2027-02-09T23:00:00Z',
  ),
})

/** Most jurors score most entries; some entries get from each juror what the one before got, or the same the other way round. */
function generatedSheets(draw: Draw, stage: Stage, jurors: Juror[], entries: Entry[]): Sheet[] {
  const judging = jurors.filter((juror) => juror.role !== 'secretary')
  let scores = judging.map(() => generatedScores(draw, stage))
  return entries.flatMap((entry) => {
    if (draw.chance(45)) scores = judging.map(() => generatedScores(draw, stage))
    else if (draw.chance(50)) scores = turnedRound(scores, stage)
    return draw.some(90, judging).map((juror) => ({
      stage: stage.id,
      juror: juror.id,
      entry: entry.id,
      scores: scores[judging.indexOf(juror)] ?? {},
    }))
  })
}

/** Where all criteria are alike, each juror's scores from the last criterion to the first. */
function turnedRound(scores: Scores[], { tasks }: Stage): Scores[] {
  const scales = new Set(tasks.flatMap((task) => task.criteria.map(({ id: _, ...scale }) => JSON.stringify(scale))))
  if (scales.size > 1) return scores
  return scores.map((own) => {
    const backwards = Object.values(own).reverse()
    return Object.fromEntries(Object.keys(own).map((key, index) => [key, backwards[index] ?? 0]))
  })
}

const generatedScores = (draw: Draw, { tasks }: Stage): Scores =>
  Object.fromEntries(
    tasks.flatMap((task) =>
      task.criteria.map((criterion) => [`${task.id}.${criterion.id}`, generatedScore(draw, criterion)]),
    ),
  )

/** Any step from the least to the most. Plain numbers do for these few decimals. */
function generatedScore(draw: Draw, { max, min = 0, step = 1 }: Criterion): Decimal {
  const [least, most] = [Math.ceil(Number(min) / Number(step)), Math.floor(Number(max) / Number(step))]
  const score = draw.int(least, most) * Number(step)
  return draw.of<Decimal>(score, String(score))
}

/** Holds a vote in most of the groups that wait for one; what these leave tied may come to wait for the next. */
function holdVotes(draw: Draw, file: ContestFile): ContestFile {
  const waiting = computeResult(file).problems.flatMap((problem) =>
    problem.code === 'vote_needed' ? [problem.entries] : [],
  )
  const held = draw.some(80, waiting).map((between) => ({
    between: draw.shuffled(between),
    ballots: Object.fromEntries(
      draw
        .some(80, file.jurors)
        .filter((juror) => juror.role !== 'secretary')
        .map((juror) => [juror.id, draw.of(...between, ...between, null, file.entries[0]?.id ?? null)]),
    ),
  }))
  return { ...file, votes: [...(file.votes ?? []), ...held] }
}
