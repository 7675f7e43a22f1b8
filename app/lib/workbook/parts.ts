import { posix } from 'node:path'
import { UnreadableWorkbook } from './unreadable'
import { walkXml } from './xml'

interface SheetPart {
  name: string
  hidden: boolean
  xml: string
}

export interface WorkbookParts {
  sheets: SheetPart[]
  strings: string | undefined
  styles: string | undefined
  /** Whether days are counted from 1904, as old Macs did. */
  from1904: boolean
}

/**
 * The parts of a workbook that hold cells, found by the relations between them: programs name them as they like.
 *
 * @throws UnreadableWorkbook where there is no workbook among the parts
 */
export function findParts(parts: ReadonlyMap<string, string>): WorkbookParts {
  const main = relations(parts, '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? ''
  const xml = parts.get(main)
  if (xml === undefined || !/<(\w+:)?workbook[\s>]/.test(xml)) throw new UnreadableWorkbook('notWorkbook')
  const related = relations(parts, main)
  const only = (kind: string) => parts.get(related.find(({ type }) => type.endsWith(`/${kind}`))?.target ?? '')
  const { listed, from1904 } = readWorkbookPart(xml)
  const sheets = listed.flatMap(({ name, hidden, relation }) => {
    const sheet = related.find(({ id, type }) => id === relation && type.endsWith('/worksheet'))
    const content = sheet && parts.get(sheet.target)
    return content === undefined ? [] : [{ name, hidden, xml: content }]
  })
  return { sheets, strings: only('sharedStrings'), styles: only('styles'), from1904 }
}

function readWorkbookPart(xml: string) {
  const listed: { name: string; hidden: boolean; relation: string }[] = []
  let from1904 = false
  walkXml(xml, {
    open: (element, { name = '', state, id = '', date1904 }) => {
      if (element === 'sheet') listed.push({ name, hidden: state === 'hidden' || state === 'veryHidden', relation: id })
      if (element === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true'
    },
  })
  return { listed, from1904 }
}

interface Relation {
  id: string
  type: string
  target: string
}

/** What a part refers to; with an empty path, what the archive as a whole does. */
function relations(parts: ReadonlyMap<string, string>, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const xml = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`)
  const found: Relation[] = []
  walkXml(xml ?? '<Relationships/>', {
    open: (element, { Id = '', Type = '', Target = '' }) => {
      if (element === 'Relationship') found.push({ id: Id, type: Type, target: resolve(folder, Target) })
    },
  })
  return found
}

/** The path of a part that another in the folder refers to; writers differ in slashes and case. */
const resolve = (folder: string, target: string) =>
  posix
    .join('/', target.startsWith('/') ? '' : folder, target.replaceAll('\\', '/'))
    .slice(1)
    .toLowerCase()
