import { describe, expect, it } from 'vitest'
import { conflictsIn } from '~/domain/scoring/conflicts'
import type { Contest, Entry, Juror } from '~/domain/scoring/contest-file'
import { computeResult } from '~/domain/scoring/result'
import { smallContest } from './small-contest'

const juror: Juror = { id: 'J1', person: 'p-9', organisation: 'СОШ № 2', municipality: 'Луговской' }
const entry: Entry = {
  id: 'A',
  members: ['p-1', 'p-9'],
  organisations: ['СОШ № 1', 'СОШ № 2'],
  municipalities: ['Заречный', 'Луговской'],
}
const stranger: Entry = { id: 'A', organisations: [] }

describe('a conflict', () => {
  it.each<[string, Contest['conflict'], Juror, Entry, string | undefined]>([
    ['own pair by person', undefined, juror, entry, 'own_entry'],
    ['own pair by id', undefined, { id: 'p-1' }, entry, 'own_entry'],
    ['own pair before everything but a recusal', { organisation: true, municipality: true }, juror, entry, 'own_entry'],
    ['organisation, no rule given', undefined, juror, { ...entry, members: [] }, 'same_organisation'],
    ['organisation, rule on', { organisation: true }, juror, { ...entry, members: [] }, 'same_organisation'],
    ['organisation, rule off', { organisation: false }, juror, { ...entry, members: [] }, undefined],
    ['organisation, rule given without it', {}, juror, { ...entry, members: [] }, undefined],
    [
      'organisation before municipality',
      { organisation: true, municipality: true },
      juror,
      { ...entry, members: [] },
      'same_organisation',
    ],
    ['municipality alone', { municipality: true }, juror, { ...entry, members: [] }, 'same_municipality'],
    ['municipality, no rule given', undefined, juror, { ...entry, members: [], organisations: [] }, undefined],
    ['municipality, rule off', { municipality: false }, juror, { ...entry, members: [], organisations: [] }, undefined],
    ['nothing in common', { organisation: true, municipality: true }, juror, stranger, undefined],
    ['nothing known of the juror', { organisation: true, municipality: true }, { id: 'J1' }, entry, undefined],
  ])('%s', (_, conflict, who, what, reason) => {
    const { contest } = smallContest([{ A: [1] }], { conflict })
    expect(conflictsIn(contest)(who, what)).toBe(reason)
  })

  it('is first of all a recusal, with the reason given there', () => {
    const { contest } = smallContest([{ A: [1] }])
    const findConflict = conflictsIn(contest, [
      { juror: 'J2', entry: 'A', reason: 'of another juror' },
      { juror: 'J1', entry: 'B', reason: 'from another entry' },
      { juror: 'J1', entry: 'A', reason: '' },
      { juror: 'J1', entry: 'A', reason: 'too late' },
    ])
    expect(findConflict(juror, entry)).toBe('')
    expect(findConflict(juror, { ...stranger, id: 'C' })).toBeUndefined()
  })

  it('leaves the sheet out, whether or not its entry was still in', () => {
    const file = smallContest(
      [
        { A: [9, 1], B: [5, 5] },
        { A: [9, 1], B: [5, 5] },
      ],
      { stages: [{ pass: { top: 1 } }] },
      {
        recusals: [
          { juror: 'J2', entry: 'A', reason: 'other' },
          { juror: 'J1', entry: 'B', reason: 'former_mentor' },
        ],
      },
    )
    const result = computeResult(file)
    expect(result.stages.s1).toMatchObject({ A: { exact: '9', sheets: 1 }, B: { exact: '5', sheets: 1 } })
    expect(result.excludedSheets).toEqual([
      { stage: 's1', juror: 'J2', entry: 'A', reason: 'other' },
      { stage: 's1', juror: 'J1', entry: 'B', reason: 'former_mentor' },
      { stage: 's2', juror: 'J2', entry: 'A', reason: 'other' },
      { stage: 's2', juror: 'J1', entry: 'B', reason: 'former_mentor' },
    ])
  })
})
