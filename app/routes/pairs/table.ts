import { assertAllowed } from '~/domain/decision'
import { filterOf, pairFilter } from '~/domain/pairs/schema'
import { pairsTable } from '~/domain/pairs/table.xlsx.server'
import { mayListRegisters } from '~/domain/roles/policy'
import { file } from '~/http/handler.server'
import { tableFile } from '~/http/table-file'

export const loader = file(async ({ viewer, url, t }) => {
  assertAllowed(mayListRegisters(viewer))
  const asked = pairFilter.parse(Object.fromEntries(url.searchParams))
  return tableFile(await pairsTable(viewer, filterOf(asked), t), t.pairs.fileName)
})
