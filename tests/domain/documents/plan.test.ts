import { expect, test } from 'vitest'
import {
  dueOf,
  nameOfHead,
  type PlannedNow,
  properTitle,
  templateOf,
  unconfirmedOf,
  withPhrases,
} from '~/domain/documents/plan'
import { matters } from './samples'

test.each([
  ['Круглый стол «Уроки рядом»', 'Круглый стол', 'Уроки рядом'],
  ['круглый стол  «Уроки рядом»', 'Круглый стол', 'Уроки рядом'],
  ['Форум молодых педагогов «Начало»', 'Форум', 'Форум молодых педагогов «Начало»'],
  ['Уроки рядом', 'Круглый стол', 'Уроки рядом'],
  ['Круглый стол «Уроки» и «Дети»', 'Круглый стол', 'Круглый стол «Уроки» и «Дети»'],
])('«%s», a %s, is called «%s»', (title, kind, proper) => {
  expect(properTitle(title, kind)).toBe(proper)
})

test.each([
  ['winner', 'winner'],
  ['diplomant', 'diplomant'],
  ['participant', 'contest_participant'],
  [null, 'contest_participant'],
  ['best_case', 'award'],
])('the award %s is printed by the template %s', (award, template) => {
  expect(templateOf(award)).toBe(template)
})

const planned = (standing: PlannedNow['standing'], over: Partial<PlannedNow> = {}): PlannedNow => ({
  subject: 'x',
  recipientId: 'anna',
  person: { last: 'Солнцева', first: 'Марина' },
  post: null,
  organization: null,
  entryId: null,
  pairId: null,
  matter: matters.winner,
  dative: null,
  standing,
  ...over,
})

test('what is in force is never due; what was revoked only when asked', () => {
  const [due, issued, revoked] = [
    planned({ is: 'due' }),
    planned({ is: 'issued', id: '1', number: '1' }),
    planned({ is: 'revoked', id: '2', number: '2', reason: '' }),
  ]
  expect(dueOf([due, issued, revoked], false)).toEqual([due])
  expect(dueOf([due, issued, revoked], true)).toEqual([due, revoked])
})

test('a gratitude waits for the confirmed dative, a diploma does not', () => {
  const thanks = planned({ is: 'due' }, { matter: matters.jury_gratitude })
  expect(unconfirmedOf([planned({ is: 'due' }), thanks])).toEqual([thanks])
  expect(unconfirmedOf([{ ...thanks, dative: 'Солнцевой Марине' }])).toEqual([])
})

test('typed phrases stand in for the suggested, an empty one does not', () => {
  const typed = withPhrases(matters.listener, { inPhrase: 'районном практикуме', ofPhrase: '' })
  expect(typed).toMatchObject({ event: { inPhrase: 'районном практикуме', ofPhrase: 'муниципального семинара' } })
  expect(withPhrases(matters.winner, { inPhrase: 'х', ofPhrase: 'х' })).toBe(matters.winner)
})

test('the head of an organisation is read by the parts of his name', () => {
  expect(nameOfHead(' Осадчий  Игорь Петрович ')).toEqual({ last: 'Осадчий', first: 'Игорь', middle: 'Петрович' })
  expect(nameOfHead('Цой Елена')).toEqual({ last: 'Цой', first: 'Елена', middle: null })
})
