import { strToU8, zipSync } from 'fflate'

interface SheetFile {
  name: string
  /** What stands inside <sheetData>. */
  data: string
  after?: string
  state?: 'hidden'
}

export interface WorkbookFile {
  sheets: SheetFile[]
  strings?: string[]
  styles?: string
  properties?: string
  /** A namespace prefix for every element, as some programs write it. */
  prefix?: string
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of an .xlsx file written by hand, to be broken on purpose. */
export function workbookParts({
  sheets,
  strings,
  styles,
  properties = '',
  prefix = '',
}: WorkbookFile): Record<string, string> {
  const p = prefix ? `${prefix}:` : ''
  const root = (name: string, inside: string) =>
    `<?xml version="1.0"?><${p}${name} xmlns${prefix && `:${prefix}`}="${main}">${inside}</${p}${name}>`
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
  const relations = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
  const list = sheets.map(
    ({ name, state }, n) =>
      `<${p}sheet name="${name}" sheetId="${n + 1}" r:id="r${n}"${state ? ` state="${state}"` : ''}/>`,
  )
  const sheetRelations = sheets.map((_, n) => relation(`r${n}`, 'worksheet', `worksheets/sheet${n + 1}.xml`))
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(
      [
        ...sheetRelations,
        relation('s', 'sharedStrings', '/xl/sharedStrings.xml'),
        relation('t', 'styles', 'styles.xml'),
      ].join(''),
    ),
    'xl/workbook.xml': root('workbook', `${properties}<${p}sheets xmlns:r="${office}">${list.join('')}</${p}sheets>`),
    ...(strings && { 'xl/sharedStrings.xml': root('sst', strings.map((text) => `<${p}si>${text}</${p}si>`).join('')) }),
    ...(styles && { 'xl/styles.xml': root('styleSheet', styles) }),
    ...Object.fromEntries(
      sheets.map(({ data, after = '' }, n) => [
        `xl/worksheets/sheet${n + 1}.xml`,
        root('worksheet', `<${p}sheetData>${data}</${p}sheetData>${after}`),
      ]),
    ),
  }
}

export const zip = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

export const workbookFile = (file: WorkbookFile): Uint8Array => zip(workbookParts(file))
