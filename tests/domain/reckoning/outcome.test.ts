import { expect, test } from 'vitest'
import { isAsWritten } from '~/domain/reckoning/comparison'
import { entryOutcome, outcomeOf } from '~/domain/reckoning/outcome'
import type { ContestFile } from '~/domain/scoring/contest-file'
import { computeResult, type Result } from '~/domain/scoring/result'
import { catalogue } from '~/i18n/catalogue'
import { readFixture } from '~tests/support/contest-fixtures'

const t = catalogue('ru')
const { file: duet } = readFixture('duet')

const named: ContestFile = {
  ...duet,
  jurors: duet.jurors.map((juror) => ({ ...juror, name: `Эксперт ${juror.id}` })),
  entries: duet.entries.map((entry) => ({ ...entry, title: `Пара ${entry.id}` })),
}

test('a file is tabled by the names in it, by places best first', () => {
  const { tables, problems, jury, entries } = outcomeOf(named, t)
  expect(problems).toEqual([])
  expect(tables.map(({ caption }) => caption)).toEqual([
    'Итоговая таблица',
    'Сводная ведомость этапа «Заочный этап»',
    'Сводная ведомость этапа «Очный этап»',
  ])
  expect(tables[0]!.rows[0]!.slice(0, 2)).toEqual(['1', expect.stringMatching(/^Пара P\d\nСОШ \d$/)])
  expect(tables[1]!.columns.map(({ title }) => title)).toContain('Эксперт J1')
  expect(jury[0]).toBe('Эксперт J1, председатель жюри, ИМЦ')
  expect(entries).toHaveLength(duet.entries.length)
})

test('a juror without a sheet in a stage has no column there', () => {
  const [first] = named.contest.stages
  const sheets = named.sheets.filter(({ stage, juror }) => !(stage === first!.id && juror === 'J2'))
  const { tables } = outcomeOf({ ...named, sheets }, t)
  const columns = tables.map((table) => table.columns.map(({ title }) => title).includes('Эксперт J2'))
  expect(columns).toEqual([false, false, true])
})

test('organisations are named from the register where it knows them, and ids of another register are not shown', () => {
  const [here, elsewhere] = ['4f7f9c1e-0b6e-4f0c-9d55-7c0a8f3e2b11', '9a1d2c3b-4e5f-4a6b-8c7d-0e1f2a3b4c5d']
  const entries = duet.entries.map((entry, place) => ({
    ...entry,
    organisations: [[here, elsewhere][place] ?? 'СОШ 9'],
  }))
  const shown = outcomeOf({ ...duet, entries }, t, {
    organizations: new Map([[here!, 'МБОУ СОШ № 1']]),
    protocol: null,
  }).entries
  expect(shown.slice(0, 3).map(({ organization }) => organization)).toEqual(['МБОУ СОШ № 1', null, 'СОШ 9'])
})

const said = {
  too_few_sheets: /^E\d+: в этапе «.+» листов \d, а по положению нужно не меньше \d\.$/,
  third_reader_needed: /^E\d+: в этапе «.+» две оценки сильно расходятся, нужна третья\.$/,
  vote_needed: /^E\d+(; E\d+)+: равенство должно было решить голосование жюри/,
}

test('what keeps a result from being final is said with names', () => {
  const { file: essay } = readFixture('essay')
  const undecided: ContestFile = { ...essay, contest: { ...essay.contest, tieBreaks: [{ by: 'vote' }] } }
  const met = [readFixture('small-02').file, undecided].flatMap((file) => {
    const { problems } = computeResult(file)
    for (const [place, sentence] of outcomeOf(file, t).problems.entries())
      expect(sentence).toMatch(said[problems[place]!.code])
    return problems.map(({ code }) => code)
  })
  expect(new Set(met)).toEqual(new Set(Object.keys(said)))
})

test('an entry is explained by its sheets under the names of those who gave them', () => {
  const record = entryOutcome(named, 1, t)
  expect(record!.entry).toEqual({ title: 'Пара P1', organization: 'СОШ 1' })
  expect(record!.explained!.stages[0]!.sheets.map(({ name }) => name)).toEqual(
    duet.jurors
      .filter(({ id }) => duet.sheets.some((sheet) => sheet.juror === id && sheet.entry === 'P1'))
      .map(({ id }) => `Эксперт ${id}`),
  )
  expect(entryOutcome(named, 99, t)).toBeNull()
})

test('an entry without a sheet has no explanation', () => {
  const sheets = named.sheets.filter(({ entry }) => entry !== 'P1')
  expect(entryOutcome({ ...named, sheets }, 1, t)!.explained).toBeNull()
})

const computed = computeResult(duet)
const written: Record<string, [result: unknown, same: boolean | null]> = {
  'as it was computed': [computed, true],
  'with the stopped in another order': [{ ...computed, stopped: computed.stopped.toReversed() }, true],
  'with another total': [changed(({ total }) => ({ total: { ...total, exact: '1' } })), false],
  'with another place': [changed(() => ({ place: 7 })), false],
  'with another award': [changed(() => ({ award: 'laureate' })), false],
  'with an entry less': [{ ...computed, ranking: computed.ranking.slice(1) }, false],
  'with a prize of the audience that nobody voted on': [
    { ...computed, audience: { award: 'audience_prize', counts: {}, winners: ['P1'] } },
    false,
  ],
  'with another place in a stage': [{ ...computed, stages: { ...computed.stages, s1: {} } }, false],
  'that is none': [{ ranking: 'первое' }, null],
}

function changed(change: (row: Result['ranking'][number]) => object) {
  const [first, ...rest] = computed.ranking
  return { ...computed, ranking: [{ ...first!, ...change(first!) }, ...rest] }
}

test.each(Object.entries(written))('a written result %s is told from the computed one', (_what, [result, same]) => {
  expect(isAsWritten(result, computed)).toBe(same)
})

test('nothing is said where nothing is written', () => {
  expect([isAsWritten(undefined, computed), outcomeOf(duet, t).isAsWritten]).toEqual([null, null])
})

test('an entry whose sheets end with a stage is explained up to it', () => {
  const sheets = named.sheets.filter(({ entry, stage }) => entry !== 'P1' || stage === 's1')
  const { explained } = entryOutcome({ ...named, sheets }, 1, t)!
  expect([explained!.stages.map(({ id }) => id), explained!.row, explained!.stopped]).toEqual([['s1'], null, null])
})

const odd: Record<string, Partial<ContestFile> & { contest?: ContestFile['contest'] }> = {
  'awards named as every object’s own': {
    contest: { ...duet.contest, awards: [{ award: 'constructor', take: 'all' }], audience: { award: 'toString' } },
    audienceVotes: [{ entry: 'P1', organisation: 'Школа' }],
  },
  'an entry named so, without a sheet': {
    entries: [...duet.entries, { id: 'constructor', organisations: [] }, { id: '__proto__', organisations: [] }],
  },
  'a zone that is none': { contest: { ...duet.contest, timeZone: 'Nowhere/Nope', tieBreaks: [{ by: 'submitted' }] } },
  'recusals for reasons named so': { recusals: [{ juror: 'J1', entry: 'P1', reason: 'toString' }] },
}

test.each(Object.entries(odd))('a file with %s is told in words of its own', (_what, change) => {
  const entries = (change.entries ?? duet.entries).map((entry) => ({ submittedAt: '2016-12-31T23:59:60Z', ...entry }))
  const outcome = outcomeOf({ ...duet, ...change, entries }, t)
  expect(JSON.stringify(outcome)).not.toMatch(/native code|undefined/)
})
