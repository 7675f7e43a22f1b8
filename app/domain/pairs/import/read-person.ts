import { type Gender, genderOf } from '~/lib/gender'
import { longestName, longestPost } from '../../people/schema'
import { beginningOf, type CleanCells } from './cells'
import { type Mapping, type Member, nameField } from './fields'
import type { Notes } from './findings'
import { longestPassed } from './lengths'
import { fullName, type PersonName, readName } from './names'
import type { Period } from './periods'
import { type Category, type ExtraCategory, readCategory } from './words'
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

/** Reads the cells of one of the two; null with a fault where there is no name in them. */
export function readPerson(
  member: Member,
  columns: Mapping,
  cells: CleanCells,
  period: Period | null,
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
  const { lastName, firstName, middleName } = read.name
  const named = [lastName, firstName, middleName].map((part) => [part, longestName] as const)
  const most = longestPassed([...named, [read.post, longestPost]])
  if (most) {
    notes.fault(cell.field, 'tooLong', { begins: beginningOf(text), most })
    return null
  }
  const name = fullName(read.name)
  if (read.post && !cells[`${member}Post`]) notes.mend(cell.field, 'postInName', { was: text, post: read.post })
  else if (name !== text) notes.mend(cell.field, 'nameForm', { was: text, became: name })
  return read
}
