import { eq } from 'drizzle-orm'
import { fileTypeFromBuffer } from 'file-type'
import type { Messages } from '~/i18n/messages'
import type { LocalDate } from '~/lib/dates'
import { keepFile } from '~/storage/files.server'
import { db, type Transaction } from '~db/client.server'
import { legalDocuments } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, assertFresh, NotFound, Refused } from '../decision'
import { placeOfOrganization } from '../organizations/queries.server'
import { refusing } from '../unique.server'
import type { SignedIn, Viewer } from '../viewer'
import { isDated, mayChangeOrder, mayEnterOrders } from './policy'
import { countUses } from './queries.server'
import type { OrderInput } from './schema'

const twice = { legal_documents_key: (t: Messages) => t.orders.exists }

/** Enters a signed order into the register, with a scan if there is one. Returns its id. */
export const enterOrder = (viewer: SignedIn, { scan, ...input }: OrderInput, today: LocalDate) =>
  refusing(twice, async () => {
    const file = scan && (await readScan(scan))
    return db.transaction(async (tx) => {
      assertAllowed(mayEnterOrders(viewer, await placeOfOrganization(tx, input.issuerOrganizationId)))
      assertAllowed(isDated(input.date, today), 'date')
      const fileId = file ? (await keepFile(tx, { ...file, uploadedBy: viewer.personId })).id : null
      return insertOrder(tx, viewer, { ...input, fileId })
    })
  })

type OrderFacts = Omit<typeof legalDocuments.$inferInsert, 'createdBy'>

/** Writes an order for a command that has asked who may. */
export async function insertOrder(
  tx: Transaction,
  viewer: Pick<Viewer, 'personId' | 'ip'>,
  facts: OrderFacts,
): Promise<string> {
  const [row] = await tx
    .insert(legalDocuments)
    .values({ ...facts, createdBy: viewer.personId })
    .returning({ id: legalDocuments.id })
  if (!row) throw new Error('an order was not written')
  await record(tx, viewer, 'order.entered', row.id, { number: facts.number, date: facts.date })
  return row.id
}

/** Mends an order that nothing stands on yet; without a new scan the old one stays. */
export const changeOrder = (
  viewer: SignedIn,
  id: string,
  { version, scan, ...input }: OrderInput & { version: number },
  today: LocalDate,
) =>
  refusing(twice, async () => {
    const file = scan && (await readScan(scan))
    return db.transaction(async (tx) => {
      const [before] = await tx.select().from(legalDocuments).where(eq(legalDocuments.id, id)).for('update')
      if (!before) throw new NotFound()
      const issuer = await placeOfOrganization(tx, before.issuerOrganizationId)
      assertAllowed(mayChangeOrder(viewer, { issuer, uses: await countUses(tx, id) }))
      assertAllowed(mayEnterOrders(viewer, await placeOfOrganization(tx, input.issuerOrganizationId)))
      assertAllowed(isDated(input.date, today), 'date')
      assertFresh(before, version)
      const fileId = file ? (await keepFile(tx, { ...file, uploadedBy: viewer.personId })).id : before.fileId
      await tx
        .update(legalDocuments)
        .set({ ...input, fileId, version: version + 1 })
        .where(eq(legalDocuments.id, id))
      await record(tx, viewer, 'order.changed', id, { before: before.number, after: input.number })
    })
  })

const scanTypes = ['application/pdf', 'image/jpeg', 'image/png']

/** The bytes of a scan; what it is is told by its content, never by its name. */
async function readScan(scan: File) {
  const bytes = new Uint8Array(await scan.arrayBuffer())
  const type = (await fileTypeFromBuffer(bytes))?.mime
  if (!type || !scanTypes.includes(type)) throw new Refused((t) => t.orders.scanType)
  return { name: scan.name, type, bytes }
}
