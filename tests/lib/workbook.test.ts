import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { byColumn, columnLetters, columnNumber, type Sheet } from '~/lib/workbook/model'
import { readWorkbook, workbookSizeLimit } from '~/lib/workbook/read'
import { serialDate } from '~/lib/workbook/serial-date'
import { UnreadableWorkbook } from '~/lib/workbook/unreadable'
import { type WorkbookFile, workbookFile, workbookParts, zip } from './workbook-file'

const first = (file: WorkbookFile): Sheet => readWorkbook(workbookFile(file)).sheets[0]!
const cells = (data: string, file: Partial<WorkbookFile> = {}) =>
  first({ sheets: [{ name: 'Лист1', data }], ...file }).rows.map(({ number, cells }) => [number, cells])

describe('columns', () => {
  it.each([
    ['A', 1],
    ['Z', 26],
    ['AA', 27],
    ['AZ', 52],
    ['XFD', 16384],
  ])('%s is %i', (letters, number) => {
    expect(columnNumber(letters)).toBe(number)
    expect(columnLetters(number)).toBe(letters)
  })

  it('stand in the order of the spreadsheet', () => {
    expect(['AA', 'B', 'A', 'Z'].toSorted(byColumn)).toEqual(['A', 'B', 'Z', 'AA'])
  })
})

describe('days as Excel counts them', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [46283, '2026-09-18'],
    [46283.75, '2026-09-18'],
  ])('%d is %s', (serial, date) => expect(serialDate(serial)).toBe(date))

  it('may begin in 1904', () => expect(serialDate(46283 - 1462, true)).toBe('2026-09-18'))
  it('have no negative ones', () => expect(serialDate(-1)).toBeNull())
})

describe('cells', () => {
  it('are read in every way they are written', () => {
    const data = `<row r="2">
      <c r="A2" t="s"><v>0</v></c><c r="B2"><v>2008</v></c><c r="C2" s="1"><v>46283</v></c>
      <c r="D2" t="inlineStr"><is><r><t>внутри </t></r><r><t>строки</t></r><rPh><t>нет</t></rPh></is></c>
      <c r="E2" t="str"><f>A1&amp;B1</f><v>из формулы</v></c><c r="F2" t="b"><v>1</v></c>
      <c r="G2" t="d"><v>2026-10-01T00:00:00</v></c><c r="AB2" t="s"><v>1</v></c></row>`
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>'
    const strings = [
      '<t xml:space="preserve"> Ткач  &amp; Ко &#1071;</t>',
      '<r><rPr><b/></rPr><t>жирное</t></r><r><t>_x000D_</t></r>',
    ]
    expect(cells(data, { styles, strings })).toEqual([
      [
        2,
        {
          A: { text: ' Ткач  & Ко Я' },
          B: { text: '2008', number: 2008 },
          C: { text: '2026-09-18', number: 46283, date: '2026-09-18' },
          D: { text: 'внутри строки' },
          E: { text: 'из формулы' },
          F: { text: 'TRUE' },
          G: { text: '2026-10-01', date: '2026-10-01' },
          AB: { text: 'жирное\r' },
        },
      ],
    ])
  })

  it('that are broken are told from empty ones', () => {
    const data = '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>A1</f></c><c r="C1" s="0"/></row>'
    expect(cells(data)).toEqual([[1, { A: { text: '#DIV/0!', broken: true }, B: { text: '', broken: true } }]])
  })

  it('keep the numbers of their rows over gaps, and count where there are none', () => {
    const value = '<c t="inlineStr"><is><t>x</t></is></c>'
    expect(cells(`<row r="1"/><row r="5">${value}${value}</row><row>${value}</row>`)).toEqual([
      [5, { A: { text: 'x' }, B: { text: 'x' } }],
      [6, { A: { text: 'x' } }],
    ])
  })

  it.each([
    ['mm-dd-yy, built in', '<cellXfs><xf numFmtId="14"/></cellXfs>', true],
    [
      'text in quotes',
      '<numFmts><numFmt numFmtId="170" formatCode="0&quot; дней&quot;"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>',
      false,
    ],
    [
      'a sum',
      '<numFmts><numFmt numFmtId="171" formatCode="#,##0.00\\ _₽"/></numFmts><cellXfs><xf numFmtId="171"/></cellXfs>',
      false,
    ],
    [
      'hours',
      '<numFmts><numFmt numFmtId="172" formatCode="[h]:mm"/></numFmts><cellXfs><xf numFmtId="172"/></cellXfs>',
      false,
    ],
    [
      'month and year',
      '<numFmts><numFmt numFmtId="173" formatCode="[$-419]mmmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="173"/></cellXfs>',
      true,
    ],
    [
      'styles that are no cell styles',
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/></cellXfs>',
      false,
    ],
  ])('are dates by their format: %s', (_, styles, isDate) => {
    const [[, row] = []] = cells('<row r="1"><c r="A1" s="0"><v>46283</v></c></row>', { styles })
    expect(row).toEqual({
      A: isDate ? { text: '2026-09-18', number: 46283, date: '2026-09-18' } : { text: '46283', number: 46283 },
    })
  })

  it('may count days from 1904', () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>'
    const [[, row] = []] = cells('<row r="1"><c r="A1"><v>44821</v></c></row>', {
      styles,
      properties: '<workbookPr date1904="1"/>',
    })
    expect(row).toMatchObject({ A: { date: '2026-09-18' } })
  })

  it('of a merged range have its value, with where it stands', () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>'
    const after = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'
    const mergedFrom = { row: 1, column: 'A' }
    expect(first({ sheets: [{ name: 'a', data, after }] }).rows.map(({ cells }) => cells)).toEqual([
      { A: { text: '1', number: 1 }, B: { text: '1', number: 1, mergedFrom } },
      { A: { text: '1', number: 1, mergedFrom }, B: { text: '1', number: 1, mergedFrom }, C: { text: '3', number: 3 } },
    ])
  })

  it('of a range merged over the whole sheet are left alone', () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c></row>'
    const after = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    expect(Object.keys(first({ sheets: [{ name: 'a', data, after }] }).rows[0]!.cells)).toEqual(['A'])
  })

  it('come from any writer: prefixed names, hidden rows and sheets', () => {
    const workbook = readWorkbook(
      workbookFile({
        prefix: 'x',
        sheets: [
          { name: 'Список', data: '<x:row r="3" hidden="1"><x:c r="B3" t="s"><x:v>0</x:v></x:c></x:row>' },
          { name: 'Справочник', data: '', state: 'hidden' },
        ],
        strings: ['<x:t>имя</x:t>'],
      }),
    )
    expect(workbook.sheets).toEqual([
      { name: 'Список', hidden: false, rows: [{ number: 3, hidden: true, cells: { B: { text: 'имя' } } }] },
      { name: 'Справочник', hidden: true, rows: [] },
    ])
  })

  it('come back as another library wrote them', async () => {
    const bytes = await writeXlsxFile(
      [
        [{ value: 'ФИО' }, { value: 'Дата' }],
        [{ value: 'Ткач' }, { value: new Date('2026-09-18T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' }],
      ],
      { sheet: 'Пары' },
    ).toBuffer()
    expect(readWorkbook(bytes).sheets).toEqual([
      {
        name: 'Пары',
        hidden: false,
        rows: [
          { number: 1, hidden: false, cells: { A: { text: 'ФИО' }, B: { text: 'Дата' } } },
          {
            number: 2,
            hidden: false,
            cells: { A: { text: 'Ткач' }, B: { text: '2026-09-18', number: 46283, date: '2026-09-18' } },
          },
        ],
      },
    ])
  })
})

const plain: WorkbookFile = { sheets: [{ name: 'a', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }
const codeOf = (bytes: Uint8Array): string => {
  try {
    readWorkbook(bytes)
    return 'read'
  } catch (thrown) {
    if (thrown instanceof UnreadableWorkbook) return thrown.code
    throw thrown
  }
}
const utf16 = (...names: string[]) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from(names.join('\0'), 'utf16le'),
  ])

describe('files that are something else', () => {
  const whole = workbookFile(plain)
  const manyRows = Array.from({ length: 20_001 }, (_, n) => `<row r="${n + 1}"><c><v>1</v></c></row>`).join('')
  const inCell = (address: string, text = '1'): WorkbookFile => ({
    sheets: [{ name: 'a', data: `<row r="1"><c r="${address}" t="str"><v>${text}</v></c></row>` }],
  })
  const manyCells = `<row>${'<c><v>1</v></c>'.repeat(200)}</row>`.repeat(1501)
  const echoed: WorkbookFile = {
    sheets: [{ name: 'a', data: `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(8) }],
    strings: [`<t>${'я'.repeat(32_000)}</t>`],
  }
  it.each([
    ['nothing', new Uint8Array(), 'emptyFile'],
    ['20 megabytes', new Uint8Array(20 * 1024 * 1024), 'tooLarge'],
    [
      'a workbook that unpacks to 60 megabytes',
      zip({ ...workbookParts(plain), 'xl/sharedStrings.xml': ' '.repeat(60 * 1024 * 1024) }),
      'tooLarge',
    ],
    ['a cell in the 201st column', workbookFile(inCell('GS1')), 'tooManyColumns'],
    ['a cell longer than Excel has', workbookFile(inCell('A1', 'я'.repeat(32_768))), 'tooLongText'],
    [
      'too many cells',
      workbookFile({ sheets: [1, 2].map((n) => ({ name: `${n}`, data: manyCells })) }),
      'tooManyCells',
    ],
    ['one long text in very many cells', workbookFile(echoed), 'tooManyCells'],
    ['too many rows', workbookFile({ sheets: [{ name: 'a', data: manyRows }] }), 'tooManyRows'],
    [
      'a .docx',
      zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<r/>', 'word/document.xml': '<w/>' }),
      'wordDocument',
    ],
    [
      'an .ods',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office/>' }),
      'openDocument',
    ],
    ['an .xlsb', zip({ '_rels/.rels': '<r/>', 'xl/workbook.bin': 'x' }), 'oldExcel'],
    ['an .xls', utf16('Root Entry', 'Workbook'), 'oldExcel'],
    ['a workbook locked by a password', utf16('EncryptedPackage', 'EncryptionInfo'), 'encrypted'],
    ['an old .doc', utf16('Root Entry', 'WordDocument'), 'wordDocument'],
    ['some other file of streams', utf16('Root Entry'), 'notWorkbook'],
    [
      'a table of 2003 in XML',
      Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'oldExcel',
    ],
    ['a web page', Buffer.from('<html><table><tr><td>Наставник</td></tr></table></html>'), 'webPage'],
    ['a CSV', Buffer.from('№;Наставник;Наставляемый\r\n1;Ткач О. И.;Ким К. Р.'), 'plainText'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'notWorkbook'],
    ['a ZIP of pictures', zip({ 'a.jpg': new Uint8Array([1, 2, 3]) }), 'notWorkbook'],
    [
      'a presentation',
      zip({
        '_rels/.rels': workbookParts(plain)['_rels/.rels']!.replace('xl/workbook', 'ppt/presentation'),
        'ppt/presentation.xml': '<p/>',
      }),
      'notWorkbook',
    ],
    ['half a workbook', whole.subarray(0, whole.length / 2), 'damaged'],
    [
      'broken XML',
      zip({ ...workbookParts(plain), 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
      'damaged',
    ],
    [
      'an empty sheet',
      workbookFile({ sheets: [{ name: 'a', data: '<row r="1"><c r="A1" s="1"/></row>' }] }),
      'noCells',
    ],
    ['no sheets', workbookFile({ sheets: [] }), 'noCells'],
  ])('%s', (_, bytes, code) => expect(codeOf(bytes)).toBe(code))

  it('are not unpacked past the size they declare', () => {
    const long = `<worksheet><sheetData>${' '.repeat(5_000_000)}</sheetData></worksheet>`
    const lying = Buffer.from(zip({ ...workbookParts(plain), 'xl/worksheets/sheet1.xml': long }))
    for (let at = 0; at < lying.length - 4; at++)
      if (lying.readUInt32LE(at) === long.length) lying.writeUInt32LE(100, at)
    expect(codeOf(lying)).toBe('damaged')
  })

  it('are read up to the limit of size', () => {
    const padding = randomBytes(workbookSizeLimit - 5_000)
    expect(codeOf(zip({ ...workbookParts(plain), 'xl/media/image1.bin': padding }))).toBe('read')
  })

  it('never end in another error, whatever the bytes', () => {
    const fixture = readFileSync('tests/fixtures/people/pairs-77.xlsx')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(fixture.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        (changes) => {
          const bytes = Buffer.from(fixture)
          for (const [at, byte] of changes) bytes[at] = byte
          expect(typeof codeOf(bytes)).toBe('string')
        },
      ),
      { numRuns: 60 },
    )
  })
})
