import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHeading } from '~/domain/pairs/import/headings'
import { findTables } from '~/domain/pairs/import/layout'
import type { ImportPlan } from '~/domain/pairs/import/plan-model'
import { columnNoteOf } from '~/domain/pairs/import/sentences'
import { catalogue } from '~/i18n/catalogue'
import { columnLetters, columnNumber, type Sheet } from '~/lib/workbook/model'
import { readWorkbook } from '~/lib/workbook/read'
import { fixture, planOf, register, sheetOf } from './import-support'

describe('a heading', () => {
  it.each([
    ['№ п/п', 'number', null],
    ['№', 'number', null],
    ['Муниципалитет ', 'municipality', null],
    ['Район', 'municipality', null],
    ['Муниципальный округ/район', 'municipality', null],
    ['Муниципальная образовательная организация', 'organization', null],
    ['Школа', 'organization', null],
    ['ОО наставляемого', 'organization', 'mentee'],
    ['Место работы наставника', 'organization', 'mentor'],
    ['Ф.И.О. наставника', 'name', 'mentor'],
    ['ФИО наставника', 'name', 'mentor'],
    ['Ф. И. О. педагога-наставника (полностью)', 'name', 'mentor'],
    ['Фамилия, имя, отчество молодого педагога', 'name', 'mentee'],
    ['ФИО наставника молодого педагога', 'name', 'mentor'],
    ['Наставник', 'name', 'mentor'],
    ['Учитель-наставник', 'name', 'mentor'],
    ['Наставляемый (молодой специалист)', 'name', 'mentee'],
    ['Фамилия наставника', 'lastName', 'mentor'],
    ['Имя', 'firstName', null],
    ['Отчество', 'middleName', null],
    ['Должность наставляемого', 'post', 'mentee'],
    ['Квалификационная категория', 'category', null],
    ['Пед. стаж с (год)', 'since', null],
    ['Стаж педагогической работы наставника', 'since', 'mentor'],
    ['Педстаж', 'since', null],
    ['Преподаваемый предмет', 'subject', null],
    ['Форма наставничества', 'kind', null],
    ['Вид наставничества', 'kind', null],
    ['Приказ №', 'orderNumber', null],
    ['№ приказа', 'orderNumber', null],
    ['Дата приказа', 'orderDate', null],
    ['Реквизиты приказа (номер, дата)', 'order', null],
    ['Приказ о закреплении', 'order', null],
    ['Период с', 'periodFrom', null],
    ['Период пo', 'periodTo', null],
    ['Дата начала', 'periodFrom', null],
    ['Дата окончания наставничества', 'periodTo', null],
    ['Начало работы пары', 'periodFrom', null],
    ['Срок наставничества', 'period', null],
    ['Учебный год', 'period', null],
    ['Цель', 'goal', null],
    ['СНИЛС наставника', 'personal', 'mentor'],
    ['Дата рождения', 'personal', null],
    ['Контактный телефон', 'personal', null],
  ])('%j is %s of %s', (text, topic, member) => expect(readHeading(text)).toMatchObject({ topic, member }))

  it.each([
    'Примечание',
    'ФИО директора',
    'Количество часов',
    'Отчёт',
    'от',
    'Руководитель ММО',
    'Дата присвоения категории',
    'Стаж наставничества',
    '',
  ])('%j is about something else', (text) => expect(readHeading(text)).toBeNull())
})

const fieldsOf = (sheet: Sheet) => {
  const [table] = findTables({ sheets: [sheet] })
  return Object.fromEntries(table?.columns.map(({ column, field }) => [column, field]) ?? [])
}
const notesOf = (sheet: Sheet) =>
  findTables({ sheets: [sheet] })[0]?.notes.map(({ code, column }) => `${column} ${code}`)

describe('headings that do not say whose they are', () => {
  it('are told by the columns beside them', () => {
    const sheet = sheetOf([['ФИО наставника', 'Школа', 'Категория', 'ФИО наставляемого', 'Школа', 'Категория']])
    expect(fieldsOf(sheet)).toEqual({
      A: 'mentorName',
      B: 'mentorOrganization',
      C: 'mentorCategory',
      D: 'menteeName',
      E: 'menteeOrganization',
      F: 'menteeCategory',
    })
    expect(notesOf(sheet)).toEqual([])
  })

  it('are told by their order where they stand before the names', () => {
    const sheet = sheetOf([['Школа', 'ФИО наставника', 'Школа', 'ФИО наставляемого']])
    expect(fieldsOf(sheet)).toMatchObject({ A: 'mentorOrganization', C: 'menteeOrganization' })
    expect(notesOf(sheet)).toEqual(['A byOrder', 'C byOrder'])
  })

  it('are told by the years in them', () => {
    const sheet = sheetOf([
      ['ФИО наставляемого', 'Стаж с', 'ФИО наставника', 'Стаж с'],
      ['Ким Анна Львовна', 2001, 'Цой Анна Львовна', 2025],
    ])
    expect(fieldsOf(sheet)).toMatchObject({ B: 'mentorSince', D: 'menteeSince' })
    expect(notesOf(sheet)).toEqual(['B byCells', 'D byCells'])
  })

  it('are the other of two where one of them says it', () => {
    const sheet = sheetOf([['Педагог', 'Наставник', 'Должность наставника', 'Должность']])
    expect(fieldsOf(sheet)).toEqual({ A: 'menteeName', B: 'mentorName', C: 'mentorPost', D: 'menteePost' })
    expect(notesOf(sheet)).toEqual(['A otherOfTwo', 'D otherOfTwo'])
    const [, post] = findTables({ sheets: [sheet] })[0]?.notes ?? []
    expect(post && columnNoteOf(catalogue('ru'), post)).toMatch('отнесён к наставляемому')
  })

  it.each(['Дата', 'от'])('speak of the order beside it: %s', (date) => {
    expect(fieldsOf(sheetOf([['Наставник', 'Наставляемый', '№ приказа', date]]))).toMatchObject({
      C: 'orderNumber',
      D: 'orderDate',
    })
    expect(fieldsOf(sheetOf([['Наставник', 'Наставляемый', date, '№ приказа']]))).toMatchObject({ C: null })
  })

  it('name one organisation for both', () => {
    expect(fieldsOf(sheetOf([['Школа', 'Наставник', 'Наставляемый']]))).toMatchObject({ A: 'mentorOrganization' })
  })
})

describe('columns', () => {
  it('that tell the same once more, or that Duet must not keep, are named and not read', () => {
    const sheet = sheetOf([['Наставник', 'Общий стаж', 'Педагогический стаж', 'Наставляемый', 'СНИЛС', 'Примечание']])
    expect(fieldsOf(sheet)).toEqual({ A: 'mentorName', B: null, C: 'mentorSince', D: 'menteeName', E: null, F: null })
    expect(notesOf(sheet)).toEqual(['B secondColumn', 'E personalColumn'])
  })
})

describe('the row of headings', () => {
  const body = [
    '1',
    'Озёрский район',
    'Ткач Ольга Ильинична',
    'учитель',
    'Ким Анна Львовна',
    'учитель',
    '01.10.2026',
    '31.08.2027',
  ]

  it('may be two rows, the upper one merged', () => {
    const upper = (text: string, column: string) => ({ text, mergedFrom: { row: 2, column } })
    const sheet = sheetOf([
      ['Сведения о наставниках и наставляемых', '', '', '', '', '', '', ''],
      [
        '№',
        'Район',
        'Наставник',
        upper('Наставник', 'C'),
        'Наставляемый',
        upper('Наставляемый', 'E'),
        'Период',
        upper('Период', 'G'),
      ],
      [upper('№', 'A'), upper('Район', 'B'), 'ФИО', 'Должность', 'ФИО', 'Должность', 'с', 'по'],
      body,
    ])
    const [table] = findTables({ sheets: [sheet] })
    expect(table?.headings).toEqual({ first: 2, last: 3 })
    expect(Object.values(fieldsOf(sheet))).toEqual([
      'number',
      'municipality',
      'mentorName',
      'mentorPost',
      'menteeName',
      'menteePost',
      'periodFrom',
      'periodTo',
    ])
    expect(table?.columns[3]?.heading).toBe('Наставник / Должность')
  })

  it('may be two rows without merged cells, with names in three columns', () => {
    const sheet = sheetOf([
      ['', 'Наставник', '', '', 'Наставляемый', '', '', 'Приказ', ''],
      ['Район', 'Фамилия', 'Имя', 'Отчество', 'Фамилия', 'Имя', 'Отчество', '№', 'дата'],
      ['Озёрский район', 'Ткач', 'Ольга', 'Ильинична', 'Ким', 'Анна', 'Львовна', '5-од', '01.09.2026'],
    ])
    expect(Object.values(fieldsOf(sheet))).toEqual([
      'municipality',
      'mentorLastName',
      'mentorFirstName',
      'mentorMiddleName',
      'menteeLastName',
      'menteeFirstName',
      'menteeMiddleName',
      'orderNumber',
      'orderDate',
    ])
  })

  it('is not taken for more than it is: the first pair stays a pair', () => {
    const sheet = sheetOf([
      ['ФИО наставника', 'ФИО наставляемого', 'Примечание'],
      ['Ткач Ольга Ильинична', 'Ким Анна Львовна', 'приказ школы'],
    ])
    expect(findTables({ sheets: [sheet] })[0]?.headings).toEqual({ first: 1, last: 1 })
  })

  it('is found far below a title', () => {
    const title = Array.from({ length: 30 }, (_, n) => [`Приложение к приказу, пункт ${n} о наставнике и наставляемом`])
    const [table] = findTables({
      sheets: [sheetOf([...title, ['Наставник', 'Наставляемый'], ['Ткач Ольга', 'Ким Анна']])],
    })
    expect(table?.headings).toEqual({ first: 31, last: 31 })
  })

  it('is wanted by a table that can be read; the likeliest is shown for a person to correct', () => {
    const sheet = sheetOf(
      [
        ['Кто учит', 'Кого учат', 'Школа', 'Должность'],
        ['Ткач Ольга Ильинична', 'Ким Анна Львовна', 'СОШ № 1', 'учитель'],
      ],
      'Пары',
    )
    expect(findTables({ sheets: [sheet] })).toMatchObject([{ readable: false, headings: { first: 1, last: 1 } }])
    const mapping = { mentorName: 'A', menteeName: 'B', mentorOrganization: 'C' }
    const [corrected] = findTables({ sheets: [sheet] }, { sheet: 'Пары', mapping })
    expect(corrected?.readable).toBe(true)
    expect(corrected?.columns.map(({ field }) => field)).toEqual([
      'mentorName',
      'menteeName',
      'mentorOrganization',
      null,
    ])
  })

  it('is looked for on every shown sheet', () => {
    const headings = ['Наставник', 'Наставляемый']
    const sheets = [
      sheetOf([['Инструкция по заполнению'], ['Заполните лист «Школы»']], 'Титул'),
      sheetOf([headings, ['Ткач Ольга Ильинична', 'Ким Анна Львовна']], 'Школы'),
      sheetOf([headings, ['Цой Ольга Ильинична', 'Ли Анна Львовна']], 'Сады'),
      { ...sheetOf([headings, ['Образец Ольга Ильинична', 'Образец Анна Львовна']], 'Пример'), hidden: true },
    ]
    expect(findTables({ sheets }).map(({ sheet }) => sheet)).toEqual(['Школы', 'Сады'])
    expect(findTables({ sheets }, { sheet: 'Сады', mapping: null }).map(({ sheet }) => sheet)).toEqual(['Сады'])
  })

  it('is looked for in so many cells of all sheets, whatever fills them, and in a long text not at all', () => {
    const filled = (rows: number) => Array.from({ length: rows }, () => Array.from({ length: 200 }, () => 'Стаж'))
    const below = (rows: number) =>
      sheetOf([...filled(rows), ['Наставник', 'Наставляемый'], ['Ткач О. И.', 'Ким А. Л.']])
    const found = (rows: number) => findTables({ sheets: Array.from({ length: 10 }, () => below(rows)) }).length
    expect([found(14), found(18)]).toEqual([10, 0])
    expect(findTables({ sheets: [sheetOf([[`Наставник ${'и наставляемый '.repeat(40)}`, 'Подпись']])] })).toEqual([])
  })

  it('is not seen in other tables', () => {
    expect(
      findTables({
        sheets: [
          sheetOf([
            ['Дата', 'Тема', 'Часы'],
            ['01.10.2026', 'Урок', 2],
          ]),
        ],
      }),
    ).toEqual([])
  })
})

describe('columns in any order', () => {
  /** The plan without what speaks of columns and of the order in which things were said. */
  const essence = ({ rows, people, pairs, organizations, counts }: ImportPlan) => ({
    rows: rows.map(({ findings, ...row }) => ({
      ...row,
      findings: findings.map(({ code, field, params }) => JSON.stringify([code, field, params])).toSorted(),
    })),
    people,
    pairs,
    organizations,
    counts,
  })

  it.each(['pairs-77', 'pairs-77-messy'] as const)(
    'give the same plan for %s',
    (name) => {
      const workbook = readWorkbook(fixture(name))
      const sheet = workbook.sheets[0]!
      sheet.rows.splice(
        0,
        sheet.rows.findIndex(({ cells }) => Object.keys(cells).length === 17 && cells.A?.text === '№ п/п'),
      )
      const expected = essence(planOf(workbook, register()))
      fc.assert(
        fc.property(
          fc.shuffledSubarray(
            Array.from({ length: 17 }, (_, n) => n + 1),
            { minLength: 17 },
          ),
          (order) => {
            const rows = sheet.rows.map((row) => ({
              ...row,
              cells: Object.fromEntries(
                Object.entries(row.cells).flatMap(([column, cell]) =>
                  cell.mergedFrom ? [] : [[columnLetters(order[columnNumber(column) - 1]!), cell]],
                ),
              ),
            }))
            expect(essence(planOf({ sheets: [{ ...sheet, rows }] }, register()))).toEqual(expected)
          },
        ),
        { numRuns: 12 },
      )
    },
    60_000,
  )
})
