import { describe, expect, test } from 'vitest'
import { FoldedTable } from '~/ui/kit/folded-table'
import { type Column, Table } from '~/ui/kit/table'
import { all, render } from './markup'

interface Row {
  id: string
  name: string
  score: string
}

const columns: Column<Row>[] = [
  { key: 'place', header: 'Место', numeric: true, cell: ({ id }) => id },
  {
    key: 'name',
    header: 'Пара',
    rowHeader: true,
    cell: ({ name }) => name,
    sort: { href: '?sort=name', direction: 'descending' },
  },
  { key: 'score', header: 'Балл', numeric: true, cell: ({ score }) => score, sort: { href: '?sort=score' } },
  { key: 'open', header: 'Действия', actions: true, cell: ({ id }) => <a href={`/pairs/${id}`}>Открыть</a> },
]
const rows = [
  { id: '1', name: 'Соколова и Петров', score: '82,33' },
  { id: '2', name: 'Ким и Лось', score: '79,50' },
]
const table = (list: Row[]) =>
  render(
    <Table caption="Итоги" columns={columns} rows={list} rowKey={({ id }) => id} isMarked={({ id }) => id === '2'} />,
  )

describe('a table', () => {
  const html = table(rows)

  test('names its columns and its rows', () => {
    const headings = all(html, 'th').map(({ attributes, text }) => [attributes.scope, text])
    expect(headings).toEqual([
      ['col', 'Место'],
      ['col', 'Пара , по убыванию'],
      ['col', 'Балл'],
      ['col', 'Действия'],
      ['row', 'Соколова и Петров'],
      ['row', 'Ким и Лось'],
    ])
    expect(all(html, 'caption')[0]?.text).toBe('Итоги')
  })

  test('keeps no room for the buttons of a row that has none', () => {
    const bare = columns.map((one) => (one.actions ? { ...one, cell: () => false } : one))
    const last = all(render(<Table caption="Итоги" columns={bare} rows={rows} rowKey={({ id }) => id} />), 'td').at(-1)
    expect(last?.attributes.class?.split(' ')).toContain('hidden')
  })

  test('says by which column it is sorted, and how to sort otherwise', () => {
    const headings = all(html, 'th')
    expect(headings.map(({ attributes }) => attributes['aria-sort'])).toEqual([
      undefined,
      'descending',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(all(html, 'a').map(({ attributes }) => attributes.href)).toContain('?sort=score')
  })

  test('keeps the name of the column with each cell, for a card on a phone', () => {
    expect(
      all(html, 'td').flatMap(({ attributes, text }) =>
        attributes['data-label'] ? [[attributes['data-label'], text]] : [],
      ),
    ).toEqual([
      ['Место', '1'],
      ['Балл', '82,33'],
      ['Место', '2'],
      ['Балл', '79,50'],
    ])
  })

  test('without rows says so instead of drawing headings', () => {
    expect(all(table([]), 'table')).toEqual([])
    expect(table([])).toContain('Здесь пока ничего нет')
  })
})

test('a long table folds all after its first rows and loses none of them', () => {
  const many = Array.from({ length: 31 }, (_, index) => ({ id: String(index), name: `Пара ${index}`, score: '1' }))
  const html = render(<FoldedTable caption="Итоги" columns={columns} rows={many} rowKey={({ id }) => id} />)
  const folded = html.slice(html.indexOf('<details'))
  expect([all(html, 'tbody').length, all(html, 'summary')[0]?.text]).toEqual([2, 'ещё 1'])
  expect([html.includes('Пара 29'), folded.includes('Пара 29'), folded.includes('Пара 30')]).toEqual([
    true,
    false,
    true,
  ])
})
