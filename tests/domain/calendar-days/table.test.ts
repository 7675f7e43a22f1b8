import { expect, test } from 'vitest'
import { daysOf } from '~/domain/calendar-days/model'
import { readDays } from '~/domain/calendar-days/table'

test('lines of a table are days, with a heading, empty lines and any of three separators', () => {
  const table = `Дата;День;Примечание

01.01.2027; выходной; Новогодние каникулы
2027-02-20\tРабочий\t
22.02.2027,праздничный,День, добрый
30.4.2027;Сокращённый;`
  expect(readDays(table)).toEqual({
    days: [
      { day: '2027-01-01', kind: 'off', note: 'Новогодние каникулы' },
      { day: '2027-02-20', kind: 'working', note: '' },
      { day: '2027-02-22', kind: 'off', note: 'День, добрый' },
      { day: '2027-04-30', kind: 'short', note: '' },
    ],
    faults: [],
  })
})

test('every wrong line is named, and then there are no days', () => {
  expect(readDays('01.01.2027;выходной\n31.02.2027;выходной\n02.01.2027;вторник\n01.01.2027;рабочий')).toEqual({
    days: [],
    faults: [
      { line: 2, why: 'no_date' },
      { line: 3, why: 'no_kind' },
      { line: 4, why: 'twice' },
    ],
  })
})

test('a period is each of its days', () => {
  expect(daysOf('2027-02-27', '2027-03-02')).toEqual(['2027-02-27', '2027-02-28', '2027-03-01', '2027-03-02'])
  expect(daysOf('2027-03-02', '2027-03-02')).toEqual(['2027-03-02'])
})
