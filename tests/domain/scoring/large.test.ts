import { expect, it } from 'vitest'
import { readContestFile } from '~/domain/scoring/file/read'
import { computeResult } from '~/domain/scoring/result'
import { smallContest } from './small-contest'

it('a contest of 150 entries, 15 jurors and 3 stages takes well under a second of the processor', () => {
  const marks = [0, 1, 2].map((stage) =>
    Object.fromEntries(
      Array.from({ length: 150 }, (_, entry) => [
        `E${entry}`,
        Array.from({ length: 15 }, (_, juror) => ((entry * 7 + juror * 3 + stage) % 41) / 4),
      ]),
    ),
  )
  const criteria = Array.from({ length: 10 }, (_, index) => ({
    id: `c${index}`,
    title: '',
    max: 10,
    step: '0.25',
    weight: '0.3',
  }))
  const stages = marks.map(() => ({ aggregate: { by: 'places' } as const, tasks: [{ id: 't', title: '', criteria }] }))
  const file = smallContest(marks, { stages, tieBreaks: [{ by: 'task', stage: 's1', task: 't' }] })
  for (const sheet of file.sheets) {
    const score = sheet.scores['t.c'] ?? 0
    sheet.scores = Object.fromEntries(criteria.map(({ id }) => [`t.${id}`, score]))
  }
  const bytes = new TextEncoder().encode(JSON.stringify(file))

  const before = process.cpuUsage()
  const reading = readContestFile(bytes)
  const result = reading.file && computeResult(reading.file)
  const { user } = process.cpuUsage(before)
  expect(result?.ranking).toHaveLength(150)
  expect(user / 1_000_000).toBeLessThan(1)
})
