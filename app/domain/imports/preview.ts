import type { Messages } from '~/i18n/messages'
import type { Finding } from '../pairs/import/findings'
import type { TableLayout } from '../pairs/import/layout'
import type { ImportPlan, PlannedRow } from '../pairs/import/plan-model'
import type { Preview } from '../pairs/import/preview'
import { columnNoteOf, textOf } from '../pairs/import/sentences'
import type { PreviewFilter } from './schema'

/** How many rows of a table a page of the preview shows. */
export const rowsOnPage = 50

/** How many names a list beside the rows shows. */
const namesShown = 200

/** A preview as its page shows it: the sentences are said, only the rows of this page are in it. */
export function describePreview(preview: Preview, { rows: asked, page }: PreviewFilter, t: Messages) {
  const { plan, tables, sheets } = preview
  const wanted = asked ?? (plan?.counts.faulty ? 'faulty' : 'all')
  const manySheets = tables.length > 1
  const matching = (plan?.rows ?? []).filter(matches(wanted))
  const shown = matching.slice((page - 1) * rowsOnPage, page * rowsOnPage)
  return {
    sheets,
    sheet: manySheets ? '' : (tables[0]?.sheet ?? ''),
    columns: manySheets ? [] : (tables[0]?.columns ?? []),
    notes: tables.flatMap(notesOf(t)),
    counts: plan?.counts ?? null,
    wanted,
    page,
    pages: Math.max(1, Math.ceil(matching.length / rowsOnPage)),
    rows: shown.map((row) => describeRow(row, manySheets, t)),
    ...(plan ? listsOf(plan, manySheets, t) : { organizations: [], people: [], skipped: [] }),
  }
}

export type DescribedPreview = ReturnType<typeof describePreview>

const matches = (wanted: NonNullable<PreviewFilter['rows']>) => (row: PlannedRow) => {
  if (wanted === 'all') return true
  if (wanted === 'mended') return row.findings.some(({ severity }) => severity === 'mend')
  if (wanted === 'warned') return row.findings.some(({ severity }) => severity === 'warning')
  return row.status === wanted
}

function describeRow(
  { sheet, row, status, mentor, mentee, changes, findings }: PlannedRow,
  manySheets: boolean,
  t: Messages,
) {
  const { importPages, imports } = t
  return {
    key: `${sheet}:${row}`,
    place: importPages.sheetRow(sheet, row, manySheets),
    status,
    mentor,
    mentee,
    changes: changes.map(({ of, field, was, became }) =>
      importPages.change(`${importPages.of[of]}, ${imports.changedFields[field]}`, said(t, was), said(t, became)),
    ),
    findings: findings.map((finding) => describeFinding(finding, manySheets, t)),
  }
}

const describeFinding = (finding: Finding, manySheets: boolean, t: Messages) => ({
  severity: finding.severity,
  cell: finding.column ? `${finding.column}${finding.row}` : null,
  text: textOf(t, finding, manySheets),
})

/** Codes of categories, kinds and genders, and days, in words. */
function said({ people, pairs, dates }: Messages, value: string): string {
  const words: Record<string, string> = { ...people.categories, ...people.genders, ...pairs.kinds }
  const extra: Record<string, string> = people.extraCategories
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return dates.date(value.slice(0, 10)) + value.slice(10)
  return value
    .split(',')
    .map((one) => extra[one] ?? words[one] ?? one)
    .join(', ')
}

const notesOf =
  (t: Messages) =>
  ({ notes }: TableLayout) =>
    notes.map((note) => columnNoteOf(t, note))

function listsOf(
  { organizations, people, skipped }: ImportPlan,
  manySheets: boolean,
  { imports, importPages }: Messages,
) {
  const placed = (sheet: string, first: number, last: number) =>
    manySheets ? `${sheet}, ${imports.rows(first, last)}` : imports.rows(first, last)
  return {
    organizations: organizations.map(({ fullName }) => fullName).slice(0, namesShown),
    people: people
      .filter(({ isNew }) => isNew)
      .map(({ lastName, firstName, middleName }) => [lastName, firstName, middleName].filter(Boolean).join(' '))
      .slice(0, namesShown),
    skipped: skipped
      .filter(({ reason }) => reason !== 'blank')
      .map(({ sheet, row, lastRow, reason, text }) =>
        importPages.skippedRow(placed(sheet, row, lastRow), imports.skipped[reason], text),
      )
      .slice(0, namesShown),
  }
}
