/** Where a page of a list begins: the sort values of the last row seen, as they stand in the address (`?after=`). */
export type Cursor = string[]

export const writeCursor = (values: Cursor): string => Buffer.from(JSON.stringify(values)).toString('base64url')

/** The cursor in an address; null where there is none, or it is not one of `length` values. */
export function readCursor(text: string | null, length: number): Cursor | null {
  if (!text) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    const whole =
      Array.isArray(values) && values.length === length && values.every((value) => typeof value === 'string')
    return whole ? values : null
  } catch {
    return null
  }
}

/** A page from `limit + 1` rows: the rows to show, and where the next page begins if there is one. */
export function pageOf<Row>(rows: Row[], limit: number, cursorOf: (row: Row) => Cursor) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last ? writeCursor(cursorOf(last)) : null }
}
