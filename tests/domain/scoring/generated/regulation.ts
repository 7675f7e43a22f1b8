import type {
  Award,
  Contest,
  Nomination,
  Pass,
  Stage,
  Take,
  Task,
  TieBreak,
  Total,
} from '~/domain/scoring/contest-file'
import type { Decimal } from '~/domain/scoring/rational'
import type { Draw } from './draw'

/** A regulation without a fault, in any combination of the format's rules. */
export function generatedRegulation(draw: Draw): Contest {
  const countsPlaces = draw.chance(20)
  const stages = draw.list(1, 3, (index) => generatedStage(draw, `s${index + 1}`, countsPlaces))
  if (draw.chance(60)) makeAlike(stages)
  const awards = () => draw.list(0, 4, (index) => generatedAward(draw, `award-${index + 1}`, countsPlaces))
  return {
    title: 'Конкурс',
    unit: draw.of('person', 'pair', 'team', 'organisation'),
    timeZone: 'Asia/Yakutsk',
    ranking: draw.of('contest', 'nomination'),
    conflict: draw.of(
      undefined,
      {},
      { organisation: true },
      { organisation: false },
      { municipality: true },
      { organisation: true, municipality: true },
    ),
    nominations: draw.list(
      1,
      3,
      (index): Nomination => ({
        id: `N${index + 1}`,
        title: 'Номинация',
        minEntries: draw.of<number | undefined>(undefined, 0, 1, 2, 3, 4),
        ifVoid: draw.of(undefined, { awards: awards() }),
      }),
    ),
    stages,
    total: generatedTotal(draw, stages),
    tieBreaks: draw.chance(90) ? draw.list(0, 4, () => generatedTieBreak(draw, stages)) : undefined,
    awards: awards(),
    audience: draw.of(undefined, { award: 'audience', excludeOwnOrganisation: draw.of(undefined, true, false) }),
  }
}

function generatedStage(draw: Draw, id: string, countsPlaces: boolean): Stage {
  const from = draw.int(3, 4)
  return {
    id,
    title: 'Этап',
    aggregate: countsPlaces
      ? { by: 'places' }
      : draw.of(
          { by: 'mean' },
          { by: 'sum' },
          { by: 'median' },
          { by: 'trimmed_mean', from, drop: 1 },
          { by: 'closest_two', gap: draw.of<Decimal>(0, 1, '1.5', 3) },
        ),
    minSheets: draw.of<number | undefined>(undefined, 1, 2, 3),
    pass: draw.chance(35) ? generatedPass(draw, countsPlaces) : undefined,
    tasks: draw.list(1, 2, (index) => generatedTask(draw, `t${index + 1}`)),
  }
}

/** The same small scale everywhere, so that equal totals come about in different ways. */
function makeAlike(stages: Stage[]): void {
  for (const task of stages.flatMap((stage) => stage.tasks)) {
    delete task.weight
    task.criteria = task.criteria.map(({ id, title }) => ({ id, title, max: 2 }))
  }
}

const generatedPass = (draw: Draw, countsPlaces: boolean): Pass => ({
  min: countsPlaces
    ? draw.of<Decimal | undefined>(undefined, 2, '2.5')
    : draw.of<Decimal | undefined>(undefined, 1, '2.5'),
  top: draw.of<number | undefined>(undefined, 1, 2, 3, 5),
  ties: draw.of(undefined, 'include', 'exclude'),
})

const weights = [undefined, undefined, 1, 2, '0.5', 0.3, '1.25']

const generatedTask = (draw: Draw, id: string): Task => ({
  id,
  title: 'Испытание',
  weight: draw.of(...weights),
  criteria: draw.list(1, 2, (index) => ({
    id: `c${index + 1}`,
    title: 'Критерий',
    max: draw.of<Decimal>(2, 2, 3, '2.5'),
    min: draw.of<Decimal | undefined>(undefined, undefined, 0, 1, '0.3'),
    step: draw.of<Decimal | undefined>(undefined, undefined, 1, '0.5', 0.25),
    weight: draw.of(...weights),
  })),
})

function generatedTotal(draw: Draw, stages: Stage[]): Total | undefined {
  const parts = [['1.0'], ['0.4', 0.6], [0.2, '0.3', '0.50']][stages.length - 1] ?? []
  const weights = Object.fromEntries(stages.map(({ id }, index) => [id, parts[index] ?? 0]))
  return draw.of<Total | undefined>(undefined, { of: 'sum' }, { of: 'last' }, { of: 'weighted', weights })
}

function generatedTieBreak(draw: Draw, stages: Stage[]): TieBreak {
  const stage = draw.of(...stages)
  const task = draw.of(...stage.tasks)
  const criterion = draw.of(...task.criteria)
  return draw.of<TieBreak>(
    { by: 'stage', stage: stage.id },
    { by: 'task', stage: stage.id, task: task.id },
    { by: 'criterion', stage: stage.id, task: task.id, criterion: criterion.id },
    { by: 'submitted' },
    { by: 'vote' },
    { by: 'vote' },
    { by: 'share' },
  )
}

function generatedAward(draw: Draw, award: string, countsPlaces: boolean): Award {
  const take = draw.of<Take>(
    'all',
    { count: draw.int(1, 3) },
    {
      percent: draw.of<Decimal>('10', 25, '33.3', 50, '-5', 120),
      round: draw.of(undefined, 'down', 'up', 'half_up'),
      atLeast: draw.of<number | undefined>(undefined, 0, 1, 2),
    },
  )
  return {
    award,
    take,
    ties: draw.of(undefined, 'include', 'cut'),
    stopped: draw.of(undefined, true, false),
    ...(!countsPlaces && { minTotal: draw.of<Decimal | undefined>(undefined, undefined, 2, '3.5') }),
    ...(!countsPlaces && { minPercent: draw.of<Decimal | undefined>(undefined, undefined, '40', 55.5, 75) }),
  }
}
