import { isLocalDate } from './dates'
import { isIdentifier } from './text'

/** Where a page of a list begins: the sort values of the last row seen, as they stand in the address (`?after=`). */
export type Cursor = string[]

export const writeCursor = (values: Cursor): string => Buffer.from(JSON.stringify(values)).toString('base64url')

/** What a value of a cursor is: a number, a row's name, a day, an instant, any text, or one of the words listed. */
export type CursorKind = 'int' | 'id' | 'day' | 'instant' | 'text' | readonly string[]

/** The cursor in an address; null where there is none, or its values are not of these kinds. */
export function readCursor(text: string | null, kinds: readonly CursorKind[]): Cursor | null {
  if (!text) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(values) || values.length !== kinds.length) return null
    return kinds.every((kind, at) => isOfKind(values[at], kind)) ? values : null
  } catch {
    return null
  }
}

/** Whether the database can read the value as one of the kind. */
function isOfKind(value: unknown, kind: CursorKind): boolean {
  if (typeof value !== 'string') return false
  switch (kind) {
    case 'int':
      return /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) < 2 ** 31
    case 'id':
      return isIdentifier(value)
    case 'day':
      return isLocalDate(value) && value > '0001'
    case 'instant':
      return clockTime.test(value.slice(10)) && isOfKind(value.slice(0, 10), 'day')
    case 'text':
      return !value.includes('\0')
    default:
      return kind.includes(value)
  }
}

/** What follows the day of an instant, as JavaScript and PostgreSQL write it. */
const clockTime = /^[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4])(:[0-5]\d)?)$/

/** A page from `limit + 1` rows: the rows to show, and where the next page begins if there is one. */
export function pageOf<Row>(rows: Row[], limit: number, cursorOf: (row: Row) => Cursor) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last ? writeCursor(cursorOf(last)) : null }
}
