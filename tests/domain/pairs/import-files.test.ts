import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { Refused } from '~/domain/decision'
import type { ImportPlan } from '~/domain/pairs/import/plan-model'
import { previewImport } from '~/domain/pairs/import/preview'
import { catalogue } from '~/i18n/catalogue'
import { readWorkbook } from '~/lib/workbook/read'
import { zip } from '../../lib/workbook-file'
import { apply, fixture, found, register } from './import-support'

type Value = string | number | Date | null

const cell = (value: Value, span: { rowSpan?: number; columnSpan?: number } = {}) => {
  if (value === null) return null
  if (value instanceof Date) return { value, type: Date, format: 'dd.mm.yyyy', ...span } as const
  return typeof value === 'number'
    ? ({ value, type: Number, ...span } as const)
    : ({ value, type: String, ...span } as const)
}
const cells = (rows: Value[][]): SheetData => rows.map((row) => row.map((value) => cell(value)))

const bytesOf = (rows: Value[][]): Promise<Buffer> => writeXlsxFile(cells(rows), { sheet: 'Лист1' }).toBuffer()

/** What a plan would make, whatever the rows it was read from. */
const outcome = ({ organizations, people, pairs }: ImportPlan) => ({
  organizations,
  people,
  pairs: pairs.map(({ row: _row, sheet: _sheet, ...pair }) => pair),
})

/** Some pairs of the clean register, as rows of texts, with their headings. */
const [headings = [], ...clean] = readWorkbook(fixture('pairs-77'))
  .sheets[0]!.rows.filter(({ number }) => number <= 13)
  .map(({ cells }) => Object.values(cells).map(({ text }) => text))

const planOf = async (rows: Value[][]) => previewImport(await bytesOf(rows), register()).plan!

const spaces = (text: string, at: number) => text.replace(/ /, [' ', '  ', '\u00a0', ' \u00a0', '\u202f'][at % 5]!)
const padded = (text: string, at: number) => [text, ` ${text}`, `${text} `, `\u00a0${text}`, `${text}\n`][at % 5]!
const latin = (text: string, at: number) =>
  at % 3 ? text : text.replace(/(?<=\p{Script=Cyrillic})[оеас]/u, (letter) => 'oeac'['оеас'.indexOf(letter)]!)
const noisy = (text: string, at: number) => padded(latin(spaces(text, at), at), at + 1)

/** A day as a text of several kinds, or as a day of the spreadsheet. */
const dayAs = (text: string, at: number): Value => {
  const [day = '', month = '', year = ''] = text.split('.')
  const names = [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ]
  const ways = [
    text,
    `${text} г.`,
    `${year}-${month}-${day}`,
    `${Number(day)} ${names[Number(month) - 1]} ${year} г.`,
    `${day}.${month}.${year.slice(2)}`,
  ]
  return at % 6 === 5 ? new Date(`${year}-${month}-${day}T00:00:00Z`) : ways[at % 6]!
}
const yearAs = (text: string, at: number): Value => [Number(text), text, `${text} г.`, `с ${text} года`][at % 4]!

const cellAs = (column: number, text: string, at: number): Value => {
  if (column === 0) return Number(text)
  if (column === 6 || column === 10) return yearAs(text, at)
  if (column >= 14) return dayAs(text, at)
  return column === 13 ? padded(text, at) : noisy(text, at)
}

/** Rows that people put between pairs. */
const between: Value[][] = [
  [],
  ['Итого: 12 пар'],
  [null, null, null, 'ВСЕГО:', null, null, null, 12],
  [...headings],
  headings.map((_, place) => place + 1),
  [null, null, '* по состоянию на 1 октября'],
]

describe('a workbook as people keep it', () => {
  const noise = fc.record({
    cells: fc.array(fc.nat(60), {
      minLength: clean.length * headings.length,
      maxLength: clean.length * headings.length,
    }),
    titles: fc.array(
      fc.constantFrom<Value[]>(['Приложение № 1'], ['к приказу от 01.09.2026 № 5'], [], ['База наставников']),
      { maxLength: 6 },
    ),
    between: fc.array(fc.tuple(fc.nat(clean.length - 1), fc.constantFrom(...between)), { maxLength: 5 }),
    extra: fc.boolean(),
  })

  it('is read as the clean one is, whatever the noise in it', async () => {
    const expected = outcome(await planOf([headings, ...clean]))
    await fc.assert(
      fc.asyncProperty(noise, async (messy) => {
        const pairs = clean.map((row, n) =>
          row.map((text, column) => cellAs(column, text, messy.cells[n * headings.length + column]!)),
        )
        const withExtra = (row: Value[], value: Value) =>
          messy.extra ? [...row.slice(0, 4), value, ...row.slice(4)] : row
        const rows = [
          ...messy.titles,
          withExtra(headings, 'Примечание'),
          ...pairs.flatMap((row, n) => [
            ...messy.between.flatMap(([at, line]) =>
              at === n ? [line.length > 3 ? withExtra(line, null) : line] : [],
            ),
            withExtra(row, 'да'),
          ]),
          ['Директор ИМЦ', null, null, 'Сидоров И. И.'],
        ]
        const plan = await planOf(rows)
        expect(found(plan).filter((line) => /initials|no[A-Z]|un[a-z]+[A-Z]/.test(line))).toEqual([])
        expect(plan.counts).toMatchObject({ new: clean.length, faulty: 0, doubled: 0 })
        expect(outcome(plan)).toEqual(expected)
        const again = previewImport(await bytesOf(rows), apply(plan, register())).plan!
        expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: clean.length, faulty: 0 })
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('may have its pairs on several sheets', async () => {
    const school = clean.slice(0, 4)
    const two = await writeXlsxFile([
      { sheet: 'Титул', data: cells([['База наставников']]) },
      { sheet: 'Первые', data: cells([headings, ...school]) },
      { sheet: 'Вторые', data: cells([[], headings, ...clean.slice(3)]) },
    ]).toBuffer()
    const { sheets, tables, plan } = previewImport(two, register())
    expect(sheets).toEqual(['Титул', 'Первые', 'Вторые'])
    expect(tables.map(({ sheet, headings: { first } }) => [sheet, first])).toEqual([
      ['Первые', 1],
      ['Вторые', 2],
    ])
    expect(plan?.counts).toMatchObject({ new: clean.length, doubled: 1 })
    const doubled = plan?.rows.find(({ status }) => status === 'doubled')
    expect(doubled).toMatchObject({ sheet: 'Вторые', row: 3 })
    expect(doubled?.findings.at(-1)?.params).toEqual({ sheet: 'Первые', row: 5 })
    expect(previewImport(two, register(), { sheet: 'Вторые', mapping: null }).plan?.counts.new).toBe(clean.length - 3)
  })

  it('may have a mentor’s cell merged over his mentees, and names in three columns', async () => {
    const twoRows = { rowSpan: 2 }
    const bytes = await writeXlsxFile(
      [
        [
          cell('Наставник', { columnSpan: 4 }),
          null,
          null,
          null,
          cell('Наставляемый', { columnSpan: 3 }),
          null,
          null,
          cell('Предмет', twoRows),
        ],
        ...cells([['Фамилия', 'Имя', 'Отчество', 'Школа', 'Фамилия', 'Имя', 'Отчество', null]]),
        [
          ...['Ткач', 'Ольга', 'Ильинична', 'СОШ № 1'].map((value) => cell(value, twoRows)),
          ...['Ким', 'Анна', 'Львовна'].map((value) => cell(value)),
        ],
        ...cells([[null, null, null, null, 'Цой', 'Лев', 'Львович', 'физика']]),
      ],
      { sheet: '2026-2027 уч. год' },
    ).toBuffer()
    const { plan, tables } = previewImport(bytes, register(['Озёрский район']))
    expect(tables[0]?.headings).toEqual({ first: 1, last: 2 })
    expect(plan?.rows.map(({ mentor, mentee }) => [mentor, mentee])).toEqual([
      ['Ткач Ольга Ильинична', 'Ким Анна Львовна'],
      ['Ткач Ольга Ильинична', 'Цой Лев Львович'],
    ])
    expect(plan?.pairs.map(({ subject, periodFrom, periodTo }) => [subject, periodFrom, periodTo])).toEqual([
      ['', '2026-09-01', '2027-08-31'],
      ['физика', '2026-09-01', '2027-08-31'],
    ])
    expect(found(plan!).filter((line) => line.endsWith('merged'))).toEqual([
      '4 A merged',
      '4 B merged',
      '4 C merged',
      '4 D merged',
    ])
  })
})

describe('a file that is no table of pairs', () => {
  const t = catalogue('ru')
  const refusal = (bytes: Uint8Array): string => {
    try {
      previewImport(bytes, register())
      return 'read'
    } catch (thrown) {
      if (thrown instanceof Refused) return thrown.because(t)
      throw thrown
    }
  }

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['20 megabytes', () => new Uint8Array(20 * 1024 * 1024), t.imports.unreadable.tooLarge],
    [
      'a .docx under another name',
      () => zip({ '_rels/.rels': '<r/>', 'word/document.xml': '<w/>' }),
      t.imports.unreadable.wordDocument,
    ],
    ['an empty sheet', () => bytesOf([[null]]), t.imports.unreadable.noCells],
    [
      'another table',
      () =>
        bytesOf([
          ['Дата', 'Тема урока', 'Часы'],
          ['01.10.2026', 'Дроби', 2],
        ]),
      t.imports.unreadable.noTable,
    ],
    ['headings alone', () => bytesOf([headings]), t.imports.unreadable.noRows],
  ])('%s gets a sentence', async (_, bytes, sentence) => expect(refusal(await bytes())).toBe(sentence))

  it('asks for its columns where it does not say who the two are', async () => {
    const bytes = await bytesOf([
      ['Кто', 'Кого', 'Школа', 'Начало', 'Конец'],
      ['Ткач Ольга Ильинична', 'Ким Анна Львовна', 'СОШ № 1', '01.10.2026', '31.05.2027'],
    ])
    const known = register(['Озёрский район'])
    expect(previewImport(bytes, known)).toMatchObject({
      plan: null,
      tables: [{ readable: false, headings: { first: 1, last: 1 } }],
    })
    const mapping = { mentorName: 'A', menteeName: 'B', mentorOrganization: 'C', periodFrom: 'D', periodTo: 'E' }
    expect(previewImport(bytes, known, { sheet: '', mapping }).plan?.counts).toMatchObject({ new: 1, newPeople: 2 })
  })
})
