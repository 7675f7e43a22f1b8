import writeExcelFile from 'write-excel-file/node'
import type { Messages } from '~/i18n/messages'
import { db } from '~db/client.server'
import { record } from '../audit/commands.server'
import type { SignedIn } from '../viewer'
import type { OpenEvent } from './policy'
import { listRegistered, type Registrant } from './register.server'
import type { RegisterFilter } from './register-filter'

const most = 20_000

/**
 * The list of those registered as a spreadsheet: what the list shows, without phones and addresses (INV-48). That it
 * was taken stands in the audit log (INV-47).
 */
export async function exportRegister(
  viewer: SignedIn,
  event: OpenEvent & { id: string },
  filter: RegisterFilter,
  t: Messages,
): Promise<Uint8Array> {
  const { rows } = await listRegistered(viewer, event, filter, null, most)
  await db.transaction((tx) => record(tx, viewer, 'registration.exported', event.id, { people: rows.length }))
  return sheet(rows, t)
}

async function sheet(rows: Registrant[], t: Messages): Promise<Uint8Array> {
  const words = t.registrations
  const columns: [heading: string, width: number, cell: (row: Registrant, index: number) => string | number][] = [
    [words.columns.number, 6, (_, index) => index + 1],
    [words.columns.name, 36, (row) => row.name],
    [words.columns.organization, 40, (row) => row.organization ?? ''],
    [words.columns.post, 32, (row) => row.post],
    [words.columns.municipality, 28, (row) => row.municipality ?? ''],
    [words.columns.unit, 16, (row) => words.units[row.unit]],
    [words.columns.mode, 16, (row) => words.modes[row.mode]],
    [words.columns.state, 18, (row) => words.states[row.state]],
    [words.columns.present, 18, (row) => words.presence(row.present, row.presentMode)],
    [words.columns.comment, 40, (row) => row.comment],
  ]
  const head = columns.map(([heading]) => ({ value: heading, fontWeight: 'bold' as const }))
  const body = rows.map((row, index) => columns.map(([, , cell]) => ({ value: cell(row, index) })))
  return writeExcelFile([head, ...body], {
    columns: columns.map(([, width]) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
}
