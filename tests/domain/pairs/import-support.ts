import { readFileSync } from 'node:fs'
import type { Known } from '~/domain/pairs/import/known'
import { findTables } from '~/domain/pairs/import/layout'
import { planImport } from '~/domain/pairs/import/plan'
import type { ImportPlan } from '~/domain/pairs/import/plan-model'
import { readPairs } from '~/domain/pairs/import/read'
import { type Cell, columnLetters, type Sheet, type Workbook } from '~/lib/workbook/model'

export const districts = [
  'Таёжный муниципальный округ',
  'г. Новоречье',
  'Берёзовский район',
  'Кедровский район',
  'Луговской район',
  'Верхнереченский муниципальный округ',
  'Приозёрный муниципальный округ',
  'г. о. Светлогорье',
  'Заречный район',
  'Степновский район',
  'Каменский район',
  'Озёрский район',
]

export const register = (names: readonly string[] = districts): Known => ({
  municipalities: names.map((fullName) => ({ id: fullName, fullName, shortName: fullName })),
  organizations: [],
  people: [],
  pairs: [],
})

export const fixture = (name: 'pairs-77' | 'pairs-77-messy') => readFileSync(`tests/fixtures/people/${name}.xlsx`)

type Value = string | number | Cell | null

const cellOf = (value: Value): Cell | null => {
  if (value === null || value === '' || typeof value === 'object') return value || null
  return typeof value === 'number' ? { text: String(value), number: value } : { text: value }
}

/** A sheet of these rows, the first in row 1; null and '' leave a cell empty. */
export const sheetOf = (rows: readonly (readonly Value[])[], name = 'Лист1'): Sheet => ({
  name,
  hidden: false,
  rows: rows.flatMap((values, place) => {
    const cells = values.flatMap((value, column): [string, Cell][] => {
      const cell = cellOf(value)
      return cell ? [[columnLetters(column + 1), cell]] : []
    })
    return cells.length > 0 ? [{ number: place + 1, hidden: false, cells: Object.fromEntries(cells) }] : []
  }),
})

export const planOf = (workbook: Workbook, known: Known): ImportPlan =>
  planImport(readPairs(workbook, findTables(workbook)), known)

/** «строка столбец код» of everything found, apart from the codes left out. */
export const found = (plan: ImportPlan, ...leftOut: string[]) =>
  plan.rows
    .flatMap(({ findings }) => findings)
    .flatMap(({ row, column, code }) => (leftOut.includes(code) ? [] : `${row} ${column ?? '-'} ${code}`))

/** Carries a plan out on plain data, as the command does on the database. */
export function apply(plan: ImportPlan, known: Known): Known {
  const ids = new Map<string, string>()
  const idOf = (key: string) => ids.get(key) ?? key
  const after = structuredClone(known)
  for (const { key, municipalityId, fullName } of plan.organizations) {
    ids.set(key, `organization ${after.organizations.length}`)
    after.organizations.push({ id: idOf(key), municipalityId, fullName, shortName: fullName })
  }
  for (const { key, isNew, organizationKey, post, ...person } of plan.people) {
    const organizationId = idOf(organizationKey)
    if (isNew) {
      ids.set(key, `person ${after.people.length}`)
      after.people.push({ ...person, id: idOf(key), employments: [{ organizationId, post }] })
    } else {
      const before = after.people.find(({ id }) => id === key)!
      const employments = before.employments.map((one) =>
        one.organizationId === organizationId ? { organizationId, post } : one,
      )
      Object.assign(before, person, { employments })
    }
  }
  for (const pair of plan.pairs) {
    const { kind, subject, goal, periodFrom, periodTo, order } = pair
    const facts = { kind, subject, goal, periodFrom, periodTo, order }
    const before = after.pairs.find(({ id }) => id === pair.pairId)
    if (before) Object.assign(before, facts)
    else
      after.pairs.push({
        ...facts,
        id: `pair ${after.pairs.length}`,
        mentorId: idOf(pair.mentorKey),
        menteeId: idOf(pair.menteeKey),
        ended: false,
      })
  }
  return after
}
