import type { Messages } from '~/i18n/messages'
import { nestQuotes } from '~/lib/text'
import type { ColumnNote } from './column-members'
import type { Finding, FindingCode, FindingParams } from './findings'

type Say = { [Code in FindingCode]: (params: FindingParams[Code], manySheets: boolean) => string }

/** «строка 17, столбец O: такой даты нет: «31.02.2026»»; the sheet too, where the table is on several. */
export function sentenceOf(t: Messages, finding: Finding, manySheets = false): string {
  const { sheet, row, column } = finding
  return `${t.imports.place({ sheet, row, column: column ?? '' }, manySheets)}: ${textOf(t, finding, manySheets)}`
}

/** What is found, without its place. */
export function textOf(t: Messages, finding: Finding, manySheets = false): string {
  const say: Say = t.imports.findings
  const sentence = say[finding.code] as (params: Finding['params'], manySheets: boolean) => string
  return nestQuotes(sentence(finding.params, manySheets))
}

/** What was concluded about a column. */
export function columnNoteOf({ imports: { columnNotes } }: Messages, note: ColumnNote): string {
  const { column, heading } = note
  return 'member' in note
    ? columnNotes[note.code](column, heading, note.member)
    : columnNotes[note.code](column, heading)
}
