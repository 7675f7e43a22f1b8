import { checkContestFile } from '~/domain/scoring/file/read'

/** A small file in which every field of the format stands and nothing is wrong. A new one each time, to be spoiled. */
export const faultlessFile = () => ({
  format: 'duet/contest@1',
  contest: {
    title: 'Конкурс',
    unit: 'pair',
    timeZone: 'Asia/Yakutsk',
    ranking: 'nomination',
    conflict: { organisation: true, municipality: false },
    nominations: [
      {
        id: 'N',
        title: 'Школа',
        category: 'school',
        minEntries: 1,
        ifVoid: { awards: [{ award: 'laureate', take: 'all', minTotal: 1 }] },
      },
      { id: 'M', title: 'Детский сад' },
    ],
    stages: [
      {
        id: 's1',
        title: 'Заочный этап',
        aggregate: { by: 'trimmed_mean', from: 3, drop: 1 },
        minSheets: 1,
        pass: { min: '0.5', top: 3, ties: 'include' },
        tasks: [
          {
            id: 't',
            title: 'Кейс',
            weight: '0.5',
            criteria: [
              { id: 'c', title: 'Замысел', hint: '', max: 5, min: 0, step: '0.5', weight: 2 },
              { id: 'd', title: 'Результат', max: '10' },
            ],
          },
          { id: 'u', title: 'Визитка', criteria: [{ id: 'c', title: 'Речь', max: 3, min: '0.5' }] },
        ],
      },
      {
        id: 's2',
        title: 'Очный этап',
        aggregate: { by: 'closest_two', gap: '2' },
        tasks: [{ id: 't', title: 'Урок', criteria: [{ id: 'c', title: 'Содержание', max: 5 }] }],
      },
    ],
    total: { of: 'weighted', weights: { s1: '0.4', s2: 0.6 } },
    tieBreaks: [
      { by: 'stage', stage: 's2' },
      { by: 'task', stage: 's1', task: 'u' },
      { by: 'criterion', stage: 's1', task: 't', criterion: 'd' },
      { by: 'submitted' },
      { by: 'vote' },
      { by: 'share' },
    ],
    awards: [
      { award: 'winner', take: { count: 1 } },
      { award: 'prize', take: { percent: '25', round: 'half_up', atLeast: 0 }, minPercent: '50', ties: 'cut' },
      { award: 'participant', label: 'Участник', take: 'all', stopped: true },
    ],
    audience: { award: 'audience_prize', excludeOwnOrganisation: true },
  },
  jurors: [
    {
      id: 'J1',
      person: 'p-1',
      name: 'Фёдорова А. А.',
      role: 'chair',
      organisation: 'ИМЦ',
      municipality: 'Верхнереченский',
    },
    { id: 'J2', role: 'member' },
    { id: 'J3' },
    { id: 'S', role: 'secretary' },
  ],
  entries: [
    {
      id: 'A',
      title: 'Пара',
      nomination: 'N',
      blindCode: 'К-001',
      members: ['p-2', 'p-3'],
      organisations: ['СОШ № 1', 'СОШ № 2'],
      municipalities: ['Луговской'],
      submittedAt: '2027-02-22T14:59:59.999Z',
    },
    { id: 'B', nomination: 'N', organisations: [], submittedAt: '2027-02-22T14:59:59Z' },
    { id: 'C', nomination: 'M', organisations: [], submittedAt: '2027-02-01T00:00:00Z' },
  ],
  recusals: [{ juror: 'J2', entry: 'C', reason: 'former_mentor' }],
  sheets: [
    { stage: 's1', juror: 'J1', entry: 'A', comment: '', scores: { 't.c': '2.5', 't.d': 10, 'u.c': 3 } },
    { stage: 's1', juror: 'J1', entry: 'B', scores: { 't.c': 0, 't.d': 0, 'u.c': 1 } },
    { stage: 's1', juror: 'J2', entry: 'C', scores: { 't.c': 5, 't.d': '7.0', 'u.c': 2 } },
    { stage: 's2', juror: 'J1', entry: 'A', scores: { 't.c': 5 } },
  ],
  votes: [{ between: ['A', 'B'], ballots: { J1: 'A', J2: null } }],
  audienceVotes: [{ entry: 'A', organisation: 'СОШ № 3', count: 2 }],
  result: { anything: null },
})

/** Where a JSON pointer leads, and what it is to be there; undefined takes it away. */
export type Change = [at: string, value: unknown]

export function spoiled(...changes: Change[]): unknown {
  const file: unknown = faultlessFile()
  for (const [at, value] of changes) {
    const names = at
      .slice(1)
      .split('/')
      .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    const last = names.pop() ?? ''
    const parent = names.reduce((node, name) => node[name] as Record<string, unknown>, file as Record<string, unknown>)
    if (value === undefined) delete parent[last]
    else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true })
  }
  return file
}

/** `code at about`, sorted. */
export const faultsOf = (value: unknown): string[] =>
  (checkContestFile(value).faults ?? []).map(({ code, at, about }) => `${code} ${at} ${about}`.trim()).sort()

/** What is changed in a faultless file, and all the faults that are found then. */
export type Case = [changes: Change[], faults: string[]]

/** A case of a single change. */
export const change = (at: string, value: unknown, ...faults: string[]): Case => [[[at, value]], faults]
