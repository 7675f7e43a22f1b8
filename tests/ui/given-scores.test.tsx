import { expect, test } from 'vitest'
import type { Stage } from '~/domain/scoring/contest-file'
import { paths } from '~/lib/paths'
import { GivenScores } from '~/ui/sheets/given-scores'
import { all, render } from './markup'

const criteria = [{ id: 'c1', title: 'Замысел', max: 10 }]
const stage = {
  id: 's1',
  title: 'Заочный этап',
  tasks: [
    { id: 't1', title: 'Эссе', criteria },
    { id: 't2', title: 'Урок', criteria },
  ],
} as Stage

test('a sheet that is in shows what was sent for each task beside its scores', () => {
  const html = render(
    <GivenScores
      stage={stage}
      scores={{ 't1.c1': '9', 't2.c1': '7' }}
      comment=""
      entryId="e1"
      materials={{
        answers: [{ task: 's1.t1', text: 'О чтении вслух', link: '' }],
        files: [{ id: 'f1', task: 's1.t2', name: 'План.pdf', size: 2_000_000 }],
      }}
    />,
  )
  const [essay, lesson] = all(html, 'section').map(({ text }) => text)
  expect(essay).toContain('О чтении вслух')
  expect(essay).not.toContain('План.pdf')
  expect(lesson).toContain('План.pdf')
  expect(all(html, 'a').map(({ attributes }) => attributes.href)).toEqual([paths.entryFile('e1', 'f1')])
})
