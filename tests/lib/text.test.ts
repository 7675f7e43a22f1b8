import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareText, nestQuotes, quoted, searchKey, sortedBy, tidy, tie, tieSpaces } from '~/lib/text'

describe('tidy', () => {
  it.each([
    ['  Рубан\u00a0\u00a0Заира  Львовна ', 'Рубан Заира Львовна'],
    ['Соловье\u0308ва', 'Соловьёва'],
    ['Андреи\u0306', 'Андрей'],
    ['один\r\nдва\tтри', 'один два три'],
    ['\ufeffперенос\u00adимое\u200b', 'переносимое'],
    ['\u00a0 ', ''],
  ])('%j becomes %j', (raw, clean) => expect(tidy(raw)).toBe(clean))

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tidy(tidy(text)) === tidy(text)))
  })
})

describe('searchKey', () => {
  it.each([
    ['Семёнова', 'Семенова'],
    ['МБОУ СОШ №4  с.Озёрное', 'МБОУ СОШ № 4 с. Озерное'],
    ['МБДОУ детский сад «Ромашка»', 'мбдоу детский сад "Ромашка"'],
    ['г.о. Светлогорье', 'г. о. Светлогорье'],
    ['Петрова–Водкина', 'Петрова-Водкина'],
    ['СОШ № 4 — с. Луговое', 'СОШ № 4, с. Луговое'],
  ])('is one for %j and %j', (one, other) => expect(searchKey(one)).toBe(searchKey(other)))

  it.each([
    ['СОШ № 4', 'СОШ № 14'],
    ['Петрова-Водкина', 'Петрова Водкина'],
    ['Ким', 'Кима'],
  ])('tells %j from %j', (one, other) => expect(searchKey(one)).not.toBe(searchKey(other)))

  it('holds words only, in one line', () => {
    expect(searchKey(' «Ёлка» (с. Ключи) - № 7! ')).toBe('елка с ключи 7')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => searchKey(searchKey(text)) === searchKey(text)))
  })
})

describe('tie', () => {
  it.each([
    ['МБОУ СОШ № 5 с. Луговое', 'МБОУ СОШ №\u00a05 с.\u00a0Луговое'],
    ['приказ №57-од', 'приказ №\u00a057-од'],
    ['Иванова М. П.', 'Иванова М.\u00a0П.'],
    ['г. о. Светлогорье', 'г.\u00a0о.\u00a0Светлогорье'],
    ['Конец. Начало', 'Конец. Начало'],
    ['26 октября 2026 г. в 10:01', '26 октября 2026 г. в 10:01'],
    ['2026\u00a0г. в 10:01', '2026\u00a0г. в 10:01'],
    ['МБОУ СОШ № 4 г. Светлогорье', 'МБОУ СОШ №\u00a04 г.\u00a0Светлогорье'],
  ])('%j becomes %j', (loose, tied) => expect(tie(loose)).toBe(tied))
})

describe('tieSpaces', () => {
  it.each([
    ['МБОУ СОШ № 5 с. Луговое', 'МБОУ СОШ №\u00a05 с.\u00a0Луговое'],
    ['№57-од, И.О.Иванов, I.Ivanov@example.ru', '№57-од, И.О.Иванов, I.Ivanov@example.ru'],
    ['26 октября 2026 г. в 10:01', '26 октября 2026 г. в 10:01'],
  ])('%j becomes %j', (loose, tied) => expect(tieSpaces(loose)).toBe(tied))
})

it('puts a title with quotes of its own into quotes', () => {
  expect(quoted('Визитная карточка «Мы — команда»')).toBe('«Визитная карточка „Мы — команда“»')
  expect(quoted('Очный этап')).toBe('«Очный этап»')
})

describe('nestQuotes', () => {
  it.each([
    ['сад «Теремок»', 'сад «Теремок»'],
    ['«сад «Теремок» с. Ключи» → «сад «Ёлка»»', '«сад „Теремок“ с. Ключи» → «сад „Ёлка“»'],
    ['Теремок» и «Ёлка»', 'Теремок» и «Ёлка»'],
  ])('%j becomes %j', (flat, nested) => expect(nestQuotes(flat)).toBe(nested))
})

describe('Russian order', () => {
  it('puts ё beside е and numbers by size', () => {
    const names = ['Ель', 'Жук', 'Ёж', 'Елагин', 'Школа № 10', 'Школа № 2']
    expect(names.toSorted(compareText)).toEqual(['Ёж', 'Елагин', 'Ель', 'Жук', 'Школа № 2', 'Школа № 10'])
    expect(sortedBy([{ name: 'б' }, { name: 'а' }], ({ name }) => name)).toEqual([{ name: 'а' }, { name: 'б' }])
  })
})
