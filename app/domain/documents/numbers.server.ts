import { sql } from 'drizzle-orm'
import type { Transaction } from '~db/client.server'
import { numberSequences } from '~db/schema'
import type { DocumentKind } from './model'
import { defaultMask, formatNumber } from './numbering'

interface Series {
  issuer: { organizationId: string; prefix: string }
  year: number
}

/**
 * Takes as many numbers of each kind as there are `kinds`, under the lock of their counters, and hands them out in order:
 * consecutive within the transaction, never used again (INV-37).
 */
export async function takeNumbers(tx: Transaction, { issuer, year }: Series, kinds: DocumentKind[]) {
  const counters = new Map<DocumentKind, number>()
  // Always in one order, so that two batches never wait for each other.
  for (const kind of [...new Set(kinds)].sort()) {
    const count = kinds.filter((one) => one === kind).length
    const [row] = await tx
      .insert(numberSequences)
      .values({ issuerOrganizationId: issuer.organizationId, year, kind, next: count + 1 })
      .onConflictDoUpdate({
        target: [numberSequences.issuerOrganizationId, numberSequences.year, numberSequences.kind],
        set: { next: sql`${numberSequences.next} + ${count}` },
      })
      .returning({ next: numberSequences.next })
    if (!row) throw new Error('numbers were not taken')
    counters.set(kind, row.next - count)
  }
  return (kind: DocumentKind) => {
    const serial = counters.get(kind)
    if (serial === undefined) throw new Error(`no numbers were taken for ${kind}`)
    counters.set(kind, serial + 1)
    return { year, serial, number: formatNumber(defaultMask(issuer.prefix), { year, kind, serial }) }
  }
}
