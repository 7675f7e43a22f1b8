import type { Contest, ContestFile, Sheet, Stage } from '~/domain/scoring/contest-file'

/** By entry, what J1, J2 … gave it in a stage; null where one has no sheet. */
export type Marks = Record<string, (number | string | null)[]>

/** A file of stages `s1`, `s2` … of one criterion `t.c` from 0 to 100 in hundredths, in which nobody is in conflict with anybody. */
export function smallContest(
  marks: Marks[],
  { stages = [], ...regulation }: Partial<Omit<Contest, 'stages'>> & { stages?: Partial<Stage>[] } = {},
  rest: Partial<ContestFile> = {},
): ContestFile {
  const sheets = marks.flatMap((ofStage, index) =>
    Object.entries(ofStage).flatMap(([entry, given]) =>
      given.flatMap((mark, juror): Sheet[] =>
        mark === null ? [] : [{ stage: `s${index + 1}`, juror: `J${juror + 1}`, entry, scores: { 't.c': mark } }],
      ),
    ),
  )
  const jurors = Math.max(...marks.flatMap((ofStage) => Object.values(ofStage).map((given) => given.length)))
  return {
    format: 'duet/contest@1',
    contest: {
      title: 'Конкурс',
      unit: 'pair',
      timeZone: 'Asia/Yakutsk',
      ranking: 'contest',
      awards: [],
      ...regulation,
      stages: marks.map((_, index) => ({
        id: `s${index + 1}`,
        title: 'Этап',
        aggregate: { by: 'mean' },
        tasks: [{ id: 't', title: 'Испытание', criteria: [{ id: 'c', title: 'Критерий', max: 100, step: '0.01' }] }],
        ...stages[index],
      })),
    },
    jurors: Array.from({ length: jurors }, (_, index) => ({ id: `J${index + 1}` })),
    entries: Object.keys(marks[0] ?? {}).map((id) => ({ id, organisations: [] })),
    sheets,
    ...rest,
  }
}
