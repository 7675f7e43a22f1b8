import { expect, test } from 'vitest'
import { isOnPaper, surnameKey } from '~/domain/documents/verification'

const paper = {
  recipientSurname: 'Петрова-Водкина',
  printedName: 'Петровой-Водкиной Дарье Кузьминичне',
  code: 'ZR4D-7Q8Y',
}

test.each([
  ['Петрова-Водкина'],
  ['  петрова – водкина '],
  ['ПЕТРОВА ВОДКИНА'],
  ['Пeтpoвa-Вoдкинa'], // Latin e, p, o, a
  ['Петровой-Водкиной'],
  ['zr4d7q8y'],
  ['ZR4D-7Q8Y'],
])('«%s» is on the paper', (typed) => {
  expect(isOnPaper(typed, paper)).toBe(true)
})

test.each([['Петрова'], ['Водкина'], ['Дарье'], ['Петровой-Водкиной Дарье'], ['ZR4D'], [''], ['-'], ['%']])(
  '«%s» is not enough',
  (typed) => {
    expect(isOnPaper(typed, paper)).toBe(false)
  },
)

test('ё is е, in a surname and in what is typed', () => {
  expect(surnameKey('Семёнова')).toBe(surnameKey('СЕМЕНОВА'))
})

test('a name without a code on the paper is not found by nothing', () => {
  expect(isOnPaper('  ', { ...paper, code: '' })).toBe(false)
})

test('a surname of two words is compared whole', () => {
  const two = { recipientSurname: 'Кара Мурза', printedName: 'Кара Мурза Алина Олеговна', code: 'AAAA-AAAA' }
  expect(isOnPaper('Кара Мурза', two)).toBe(true)
  expect(isOnPaper('Кара', two)).toBe(false)
})
