import { expect, test } from 'vitest'
import { trialFile } from '~/domain/contests/trial'
import type { Contest } from '~/domain/scoring/contest-file'
import { checkContestFile } from '~/domain/scoring/file/read'
import { computeResult } from '~/domain/scoring/result'
import { oddPreset } from '~tests/support/odd-regulation'
import { duetTerms, essayTerms, termsOf } from '~tests/support/terms'

const places = (): Contest => {
  const { regulation } = duetTerms()
  const stages = regulation.stages.map((stage) => ({
    ...stage,
    aggregate: { by: 'places' as const },
    pass: { top: 4 },
  }))
  return { ...regulation, stages, awards: [{ award: 'winner', take: { count: 1 } }] }
}

test.each<[string, Contest]>([
  ['«Педагогический дуэт»', duetTerms().regulation],
  ['the essays', essayTerms().regulation],
  ['one that uses every rule', termsOf(oddPreset).regulation],
  ['places', places()],
])('a trial of %s is a faultless file that can be computed, always the same', (_name, contest) => {
  const file = trialFile(contest)
  expect(checkContestFile(file).faults).toBeUndefined()
  expect(computeResult(file).problems.filter(({ code }) => code === 'too_few_sheets')).toEqual([])
  expect(trialFile(contest)).toEqual(file)
})

test('a trial shows a cut, a tie that needs a vote and every award', () => {
  const result = computeResult(trialFile(duetTerms().regulation))
  expect(result.stopped.map(({ entry }) => entry)).toEqual(['6', '7'])
  expect(result.problems).toEqual([{ code: 'vote_needed', entries: ['2', '3'] }])
  expect(result.ranking.map(({ place, award }) => [place, award])).toEqual([
    [1, 'winner'],
    [2, 'prize'],
    [2, 'prize'],
    [4, 'laureate'],
    [5, 'participant'],
  ])
})
