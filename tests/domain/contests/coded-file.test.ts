import { expect, test } from 'vitest'
import { codedFile } from '~/domain/contests/coded-file'
import type { ContestFile } from '~/domain/scoring/contest-file'
import { checkContestFile } from '~/domain/scoring/file/read'
import { computeResult, type Result } from '~/domain/scoring/result'
import { readFixture } from '~tests/support/contest-fixtures'

const fixtures = ['duet', 'essay', 'small-01', 'small-02', 'small-03', 'small-04', 'small-05', 'small-06']

/** Places, totals and awards in the file's order, without saying whose. */
const outcome = ({ status, ranking, stopped, excludedSheets, audience }: Result) => ({
  status,
  rows: ranking.map(({ scope, place, total, award }) => [scope, place, total.exact, award]),
  stopped: stopped.map(({ stage, award }) => [stage, award]),
  excluded: excludedSheets.map(({ stage, reason }) => [stage, reason]),
  winners: audience?.winners.length,
})

test.each(fixtures)('the coded file of %s is a contest file and comes to the same', (name) => {
  const { file } = readFixture(name)
  const coded = codedFile(file)
  expect(checkContestFile(coded).faults).toBeUndefined()
  expect(outcome(computeResult(coded))).toEqual(outcome(computeResult(file)))
})

test('no name, title, comment or id of the contest is left in the coded file', () => {
  const { file } = readFixture('duet')
  const planted: ContestFile = {
    ...file,
    jurors: file.jurors.map((juror) => ({
      ...juror,
      person: `тайна-${juror.id}`,
      name: 'Тайна',
      municipality: 'Тайна',
    })),
    entries: file.entries.map((entry) => ({
      ...entry,
      title: 'Тайна',
      blindCode: 'Тайна',
      members: [`тайна-${entry.id}`],
      municipalities: ['Тайна'],
      submittedAt: '2027-02-22T14:59:59Z',
    })),
    sheets: file.sheets.map((sheet) => ({ ...sheet, comment: 'Тайна' })),
    result: { secret: 'Тайна' },
  }
  const text = JSON.stringify(codedFile(planted))
  expect(text).not.toMatch(/тайна|СОШ|ИМЦ|Ромашка|2027-02-22/i)
})
