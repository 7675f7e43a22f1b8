import { expect, test } from 'vitest'
import { typeOf } from '~/domain/entries/file-types'
import { deadlineOf, type Lack, lacksOf, sentTasks } from '~/domain/entries/model'
import { entrySteps, isLate } from '~/domain/entries/next-steps'
import { duetTerms, essayTerms } from '~tests/support/terms'

const { regulation, rules } = duetTerms()
const answer = (task: string, given = {}) => ({ task, text: '', link: '', pupils: null, ...given })
const whole = {
  title: 'Вместе',
  nomination: null,
  answers: [answer('s1.card', { text: 'Мы — команда' })],
  files: [{ task: 's1.case' }],
}

test('for live tasks nothing is sent', () => {
  expect(sentTasks(regulation, rules).map(({ key }) => key)).toEqual(['s1.card', 's1.case'])
})

test.each<[string, Partial<typeof whole>, Lack[]]>([
  ['nothing', {}, []],
  ['a name', { title: '' }, [{ field: 'title' }]],
  ['any answer to the card', { answers: [] }, [{ field: 'answer', task: 's1.card' }]],
  [
    'the file of the case, whatever was written',
    { files: [], answers: [...whole.answers, answer('s1.case', { text: 'Кейс' })] },
    [{ field: 'file', task: 's1.case' }],
  ],
  [
    'the mark about pupils (INV-49)',
    { answers: [answer('s1.card', { link: 'https://rutube.example/v' })] },
    [{ field: 'pupils', task: 's1.card' }],
  ],
  [
    'a link that is one',
    { answers: [answer('s1.card', { link: 'rutube', pupils: 'none' })] },
    [{ field: 'link_wrong', task: 's1.card' }],
  ],
  [
    'a shorter text',
    { answers: [answer('s1.card', { text: 'ё'.repeat(3001) })] },
    [{ field: 'too_long', task: 's1.card', most: 3000 }],
  ],
])('an entry lacks %s', (_what, change, lacks) => {
  expect(lacksOf({ ...whole, ...change }, regulation, rules)).toEqual(lacks)
})

test('a text of exactly the limit is whole, and letters count, not code units', () => {
  const text = '👩'.repeat(3000)
  expect(lacksOf({ ...whole, answers: [answer('s1.card', { text })] }, regulation, rules)).toEqual([])
})

test('where there are nominations, one of them is chosen', () => {
  const essay = essayTerms()
  const work = { ...whole, answers: [answer('s1.essay', { text: 'Эссе' })] }
  const lacks = (nomination: string | null) => lacksOf({ ...work, nomination }, essay.regulation, essay.rules)
  expect([lacks(null), lacks('N9'), lacks('N1')]).toEqual([[{ field: 'nomination' }], [{ field: 'nomination' }], []])
})

test('the latest of the contest’s closing and the extensions is the deadline', () => {
  const closes = new Date('2027-02-22T15:00:00Z')
  const later = { until: new Date('2027-02-24T15:00:00Z') }
  const earlier = { until: new Date('2027-02-20T15:00:00Z') }
  expect(deadlineOf(closes, [])).toEqual(closes)
  expect(deadlineOf(closes, [later, earlier])).toEqual(later.until)
})

test.each([
  ['pdf', 'кейс.PDF', ['document'], 'application/pdf'],
  ['docx', 'кейс.docx', ['document'], 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['cfb', 'кейс.doc', ['document'], 'application/msword'],
  ['pdf', 'кейс.docx', ['document'], undefined],
  ['cfb', 'кейс.xls', ['document'], undefined],
  ['png', 'фото.png', ['document'], undefined],
  ['png', 'фото.png', ['document', 'image'], 'image/png'],
  ['exe', 'кейс.pdf', ['document'], undefined],
  [undefined, 'кейс.pdf', ['document'], undefined],
  ['pdf', 'pdf', ['document'], undefined],
] as const)('a file found to be %s, called %s, for %j is taken as %s', (found, name, kinds, type) => {
  expect(typeOf(found, name, kinds)).toBe(type)
})

const deadline = new Date('2027-02-22T15:00:00Z')
const before = new Date('2027-02-22T14:59:59.999Z')

test.each([
  [
    'draft',
    {},
    [
      ['write', true],
      ['submit', true],
    ],
  ],
  ['draft', { isWhole: true }, [['submit', true]]],
  [
    'draft',
    { isEntrant: false },
    [
      ['write', true],
      ['members', false],
    ],
  ],
  ['draft', { isEntrant: false, isWhole: true }, [['members', false]]],
  ['draft', { isEntrant: false, isOrganizer: true }, [['members', false]]],
  ['awaiting_partner', {}, [['confirm', true]]],
  ['awaiting_partner', { isSubmitter: true }, [['waitPartner', false]]],
  ['returned', {}, [['mend', true]]],
  [
    'returned',
    { isWhole: true },
    [
      ['mend', true],
      ['submit', true],
    ],
  ],
  ['returned', { isEntrant: false, isOrganizer: true }, [['waitMended', false]]],
  ['submitted', {}, [['waitAdmission', false]]],
  ['submitted', { isEntrant: false, isOrganizer: true }, [['decide', true]]],
  ['admitted', {}, [['admitted', false]]],
  ['withdrawn', {}, []],
  ['disqualified', { contest: 'judging' }, []],
  ['disqualified', { contest: 'decided' }, [['result', true]]],
  ['draft', { contest: 'cancelled' }, []],
] as const)('of an entry that is %s, %j, the page says what comes next', (state, situation, steps) => {
  const usual = {
    isEntrant: true,
    isSubmitter: false,
    isOrganizer: false,
    isWhole: false,
    deadline,
    contest: 'announced' as const,
  }
  expect(entrySteps({ state, ...usual, ...situation }, before).map(({ step, mine }) => [step, mine])).toEqual(steps)
})

test('what was not sent by the closing instant is late; what was sent is not', () => {
  expect(isLate({ state: 'draft', deadline }, before)).toBe(false)
  expect(isLate({ state: 'awaiting_partner', deadline }, deadline)).toBe(true)
  expect(isLate({ state: 'submitted', deadline }, deadline)).toBe(false)
})
