import type { Messages } from '~/i18n/messages'
import { writeTable } from '~/lib/workbook/table'
import { db } from '~db/client.server'
import { record } from '../audit/commands.server'
import type { SignedIn } from '../viewer'
import { listAllPairs, type PairFilter } from './queries.server'

/** The list as a spreadsheet: the columns of the page, the order and no contacts (INV-48); the log keeps who took it (INV-47). */
export async function pairsTable(viewer: SignedIn, filter: PairFilter, t: Messages): Promise<Uint8Array> {
  const rows = await listAllPairs(viewer, filter)
  await db.transaction((tx) => record(tx, viewer, 'pair.exported', null, { ...filter, count: rows.length }))
  const { pairs, dates, orders } = t
  return writeTable(rows, [
    { header: pairs.mentor, width: 36, value: (row) => row.mentor },
    { header: pairs.mentorOrganization, width: 40, value: (row) => row.mentorOrganization },
    { header: pairs.mentee, width: 36, value: (row) => row.mentee },
    { header: pairs.menteeOrganization, width: 40, value: (row) => row.menteeOrganization },
    { header: pairs.municipality, width: 28, value: (row) => row.menteeMunicipality },
    { header: pairs.subject, width: 24, value: (row) => row.subject },
    { header: pairs.kind, width: 26, value: (row) => pairs.kinds[row.kind] },
    { header: pairs.periodFrom, width: 18, value: (row) => dates.date(row.periodFrom) },
    { header: pairs.periodTo, width: 18, value: (row) => dates.date(row.periodTo) },
    { header: orders.number, width: 12, value: (row) => row.orderNumber },
    { header: orders.date, width: 18, value: (row) => row.orderDate && dates.date(row.orderDate) },
    { header: pairs.state, width: 20, value: (row) => pairs.states[row.state] },
  ])
}
