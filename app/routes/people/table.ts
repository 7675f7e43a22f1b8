import { assertAllowed } from '~/domain/decision'
import { filterOf, peopleFilter } from '~/domain/people/schema'
import { peopleTable } from '~/domain/people/table.xlsx.server'
import { mayListRegisters } from '~/domain/roles/policy'
import { file } from '~/http/handler.server'
import { tableFile } from '~/http/table-file'
import { todayInRussia } from '~/lib/zones'

export const loader = file(async ({ viewer, url, now, t }) => {
  assertAllowed(mayListRegisters(viewer))
  const asked = peopleFilter.parse(Object.fromEntries(url.searchParams))
  return tableFile(await peopleTable(viewer, filterOf(asked), t, todayInRussia(now)), t.people.fileName)
})
