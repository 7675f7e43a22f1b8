import { z } from 'zod'

/*
 * Names of fields say how a form is read: `tasks[2].title` makes a list of three. No page of ours asks for more than
 * this; who does would have the server make lists of any length.
 */
export const most = { fields: 3000, nameLength: 200, index: 999, rows: 5000 }

/** Whether fields of these names, read into lists and objects, make something of a sensible size and shape. */
export function areSound(names: string[]): boolean {
  if (names.length > most.fields || names.some((name) => name.length > most.nameLength)) return false
  const lengths = new Map<string, number>()
  const objects = new Set<string>()
  for (const name of names) {
    for (const { index, 1: row } of name.matchAll(segment)) {
      const parent = name.slice(0, index)
      if (row === undefined) objects.add(parent)
      else if (Number(row) > most.index) return false
      else lengths.set(parent, Math.max(lengths.get(parent) ?? 0, Number(row) + 1))
    }
  }
  const rows = [...lengths.values()].reduce((sum, length) => sum + length, 0)
  return rows <= most.rows && [...lengths.keys()].every((list) => !objects.has(list))
}

/** `[2]` and `.2` are a row of a list, `.title` and `[]` are not. */
const segment = /[.[](?:(\d+)(?=[\].[]|$))?/g

const list = z.string().refine((name) => areSound([name]))
const row = z.number().int().min(0).max(most.index)

/** What a button that changes a list of its form sends: a row more, a row less, a row elsewhere. */
const intent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('insert'), payload: z.object({ name: list, index: row.optional() }) }),
  z.object({ type: z.literal('remove'), payload: z.object({ name: list, index: row }) }),
  z.object({ type: z.literal('reorder'), payload: z.object({ name: list, from: row, to: row }) }),
])

/** Whether it is what a button of a list sends. */
export function isIntent(text: unknown): boolean {
  if (typeof text !== 'string' || text.length > 5000) return false
  try {
    return intent.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}
