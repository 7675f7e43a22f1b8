import type { Messages } from '~/i18n/messages'
import type { LocalDate } from '~/lib/dates'
import { writeTable } from '~/lib/workbook/table'
import { db } from '~db/client.server'
import { record } from '../audit/commands.server'
import type { SignedIn } from '../viewer'
import { listAllPeople, type PeopleFilter } from './queries.server'

/** The list as a spreadsheet: the columns of the page and no contacts (INV-48); the log keeps who took it (INV-47). */
export async function peopleTable(viewer: SignedIn, filter: PeopleFilter, t: Messages, today: LocalDate) {
  const rows = await listAllPeople(viewer, filter, today)
  await db.transaction((tx) => record(tx, viewer, 'person.exported', null, { ...filter, count: rows.length }))
  const { people } = t
  return writeTable(rows, [
    { header: people.name, width: 36, value: (row) => row.name },
    { header: people.organization, width: 44, value: (row) => row.organization },
    { header: people.municipality, width: 28, value: (row) => row.municipality },
    { header: people.post, width: 36, value: (row) => row.post },
    { header: people.category, width: 20, value: (row) => people.categories[row.category] },
    {
      header: people.extraCategoriesLabel,
      width: 24,
      value: (row) => row.extraCategories.map((one) => people.extraCategories[one]).join(', '),
    },
    { header: people.teachingSince, width: 12, value: (row) => row.teachingSinceYear },
  ])
}
