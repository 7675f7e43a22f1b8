import { academicYear, type LocalDate } from '~/lib/dates'
import { type Gender, genderOf } from '~/lib/gender'
import { type CleanCells, cleanCells, saysSame } from './cells'
import { readDayCell, readPeriod } from './days'
import { type Mapping, type Member, nameField } from './fields'
import { type Finding, type Notes, notesOf } from './findings'
import { fullName, type PersonName, readName } from './names'
import { type PairOrder, readOrder } from './orders'
import type { PairCells } from './table-rows'
import { type Category, type ExtraCategory, type PairKind, readCategory, readKind } from './words'
import { readSince } from './years'

/** One of the two as the row names him, before anything is known of who is in the register. */
export interface ReadPerson extends PersonName {
  gender: Gender | null
  post: string
  /** Null where the row does not say. */
  category: Category | null
  extraCategories: ExtraCategory[]
  teachingSinceYear: number | null
}

/** Where the two work, as written; empty where the table does not say. */
export interface WrittenPlaces {
  municipality: string
  mentorOrganization: string
  menteeMunicipality: string
  /** Empty for the mentor's own. */
  menteeOrganization: string
}

/** A row of the table as read: null where the cell is empty, or wrong and named in `findings`. */
export interface PairRow {
  sheet: string
  row: number
  mentor: ReadPerson | null
  mentee: ReadPerson | null
  places: WrittenPlaces
  subject: string
  goal: string
  kind: PairKind | null
  order: PairOrder | null
  period: { from: LocalDate; to: LocalDate } | null
  columns: Mapping
  findings: Finding[]
}

/** What the title of the table says of all its rows: an academic year. */
export type TitleYear = { from: LocalDate; to: LocalDate } | null

/** Reads the rows one after another: «то же» in one speaks of the one before it. */
export function readPairRows(pairs: readonly PairCells[], titleYear: TitleYear): PairRow[] {
  let above: { row: number; cells: CleanCells } | null = null
  return pairs.map((pair) => {
    const notes = notesOf(pair)
    if (pair.hidden) notes.warn(null, 'hiddenRow', {})
    const cells = cleanCells(pair, above, notes)
    above = { row: pair.row, cells }
    return readPairRow(pair, cells, titleYear, notes)
  })
}

function readPairRow(pair: PairCells, cells: CleanCells, titleYear: TitleYear, notes: Notes): PairRow {
  const period = readTerm(cells, titleYear, notes)
  const order = readOrder(cells, notes)
  if (order && period && order.date > period.from)
    notes.warn('orderDate', 'orderLater', { date: order.date, from: period.from })
  return {
    sheet: pair.sheet,
    row: pair.row,
    mentor: readPerson('mentor', pair.columns, cells, period, notes),
    mentee: readPerson('mentee', pair.columns, cells, period, notes),
    places: readPlaces(cells),
    subject: cells.subject?.text ?? '',
    goal: cells.goal?.text ?? '',
    kind: readPairKind(cells, notes),
    order,
    period,
    columns: pair.columns,
    findings: [...notes.findings],
  }
}

function readPlaces(cells: CleanCells): WrittenPlaces {
  const menteeOrganization = cells.menteeOrganization?.text ?? ''
  return {
    municipality: cells.municipality?.text ?? '',
    mentorOrganization: cells.mentorOrganization?.text ?? '',
    menteeMunicipality: cells.menteeMunicipality?.text ?? '',
    menteeOrganization: saysSame(menteeOrganization) ? '' : menteeOrganization,
  }
}

function readTerm(cells: CleanCells, titleYear: TitleYear, notes: Notes): PairRow['period'] {
  const inOne = cells.period && !cells.periodFrom ? cells.period : null
  if (inOne) {
    const period = readPeriod(inOne.text)
    if (period) notes.mend(inOne.field, 'periodParts', { was: inOne.text, ...period })
    else notes.fault(inOne.field, 'unreadPeriod', { was: inOne.text })
    return period && inOrder(period, cells, notes)
  }
  const from = cells.periodFrom && readDayCell(cells.periodFrom, notes)
  const to = cells.periodTo && readDayCell(cells.periodTo, notes)
  if (from && to) return inOrder({ from, to }, cells, notes)
  if (from && !cells.periodTo) {
    const period = { from, to: academicYear(from).to }
    notes.mend('periodTo', 'periodEnd', { to: period.to })
    return period
  }
  if (cells.periodFrom || cells.periodTo) {
    if (!cells.periodFrom) notes.fault('periodFrom', 'noPeriod', {})
    return null
  }
  if (titleYear) notes.mend('periodFrom', 'periodOfTitle', titleYear)
  else notes.fault('periodFrom', 'noPeriod', {})
  return titleYear
}

function inOrder(period: { from: LocalDate; to: LocalDate }, cells: CleanCells, notes: Notes): PairRow['period'] {
  if (period.from <= period.to) return period
  notes.fault(cells.periodTo ? 'periodTo' : 'period', 'periodReversed', period)
  return null
}

function readPairKind(cells: CleanCells, notes: Notes): PairKind | null {
  const cell = cells.kind
  const kind = cell ? readKind(cell.text) : 'form'
  if (kind === 'form') notes.mend('kind', 'kindAssumed', { was: cell?.text ?? '' })
  if (kind === null && cell) notes.fault(cell.field, 'unknownKind', { was: cell.text })
  return kind === 'form' ? 'traditional' : kind
}

function readPerson(
  member: Member,
  columns: Mapping,
  cells: CleanCells,
  period: PairRow['period'],
  notes: Notes,
): ReadPerson | null {
  const read = readMemberName(member, columns, cells, notes)
  const categoryCell = cells[`${member}Category`]
  const category = categoryCell && readCategory(categoryCell.text)
  if (categoryCell && !category) notes.warn(categoryCell.field, 'unknownCategory', { was: categoryCell.text })
  const since = cells[`${member}Since`]
  const teachingSinceYear = since ? readSince(since, period, notes) : null
  return (
    read && {
      ...read.name,
      gender: genderOf(read.name),
      post: cells[`${member}Post`]?.text ?? read.post,
      category: category?.category ?? null,
      extraCategories: category?.extraCategories ?? [],
      teachingSinceYear,
    }
  )
}

function readMemberName(
  member: Member,
  columns: Mapping,
  cells: CleanCells,
  notes: Notes,
): { name: PersonName; post: string } | null {
  const parts = [cells[`${member}LastName`], cells[`${member}FirstName`], cells[`${member}MiddleName`]]
  const cell = cells[`${member}Name`] ?? parts[0]
  const text = cells[`${member}Name`]?.text ?? parts.flatMap((part) => part?.text ?? []).join(' ')
  if (!cell || !text) {
    notes.fault(nameField(columns, member), member === 'mentor' ? 'noMentor' : 'noMentee', {})
    return null
  }
  const read = readName(text)
  if ('fault' in read) {
    notes.fault(cell.field, read.fault, { was: text })
    return null
  }
  const name = fullName(read.name)
  if (read.post && !cells[`${member}Post`]) notes.mend(cell.field, 'postInName', { was: text, post: read.post })
  else if (name !== text) notes.mend(cell.field, 'nameForm', { was: text, became: name })
  return read
}
