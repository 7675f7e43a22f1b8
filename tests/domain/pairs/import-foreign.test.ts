import { expect, test } from 'vitest'
import { found, planOf, register, sheetOf } from './import-support'

const headings = [
  'Муниципалитет',
  'ФИО наставника',
  'Организация наставника',
  'ФИО наставляемого',
  'Период с',
  'Период по',
]
const pair = (municipality: string, name: string) => [
  municipality,
  `Иванова Анна ${name}`,
  'МБОУ СОШ № 1',
  `Петрова Ольга ${name}`,
  '01.10.2026',
  '31.08.2027',
]

const known = () => {
  const { municipalities, ...rest } = register(['Кедровский район', 'Луговской район'])
  return { ...rest, municipalities: municipalities.map((one) => ({ ...one, foreign: one.id === 'Луговской район' })) }
}

const plan = (...rows: string[][]) => planOf({ sheets: [sheetOf([headings, ...rows])] }, known())

test('pairs of a district that others keep are named, not loaded', () => {
  const made = plan(pair('Кедровский район', 'Ильинична'), pair('Луговской р-н', 'Львовна'))
  expect(found(made, 'kindAssumed', 'sameOrganization')).toEqual(['3 A foreignMunicipality'])
  expect(made.counts).toMatchObject({ new: 1, faulty: 1 })
})

test('also where the district stands above its pairs', () => {
  const made = plan(pair('Кедровский район', 'Ильинична'), ['Луговской район'], pair('', 'Львовна'))
  expect(found(made, 'kindAssumed', 'sameOrganization')).toEqual(['4 A foreignMunicipality'])
})

test('a table without districts is of the one that is kept', () => {
  const made = plan(pair('', 'Ильинична'))
  expect(found(made, 'kindAssumed', 'sameOrganization')).toEqual(['2 A municipalityOnly'])
})
