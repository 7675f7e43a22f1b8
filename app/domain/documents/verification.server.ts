import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { clock } from '~/lib/zones'
import { db } from '~db/client.server'
import { issuedDocuments, municipalities, organizations } from '~db/schema'
import type { DocumentSnapshot } from './model'
import { numberKey } from './numbering'
import { isOnPaper } from './verification'

const later = alias(issuedDocuments, 'later')

const checked = {
  snapshot: issuedDocuments.snapshot,
  recipientSurname: issuedDocuments.recipientSurname,
  state: issuedDocuments.state,
  revokedAt: issuedDocuments.revokedAt,
  timeZone: municipalities.timeZone,
  laterNumber: later.number,
  laterToken: later.token,
}

const select = () =>
  db
    .select(checked)
    .from(issuedDocuments)
    .innerJoin(organizations, eq(organizations.id, issuedDocuments.issuerOrganizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .leftJoin(later, eq(later.replacesId, issuedDocuments.id))
    .$dynamic()

/** What is on the paper whose QR leads here, and its state; null for an address that no document has. */
export async function verifyByToken(token: string) {
  const [row] = await select().where(eq(issuedDocuments.token, token))
  return row ? shown(row) : null
}

export type Verified = ReturnType<typeof shown>

/**
 * The papers of that number that also bear the surname or the code: usually one, two where issuers share a prefix. Where
 * nothing matches the answer is the same whether there is such a number or not (INV-41).
 */
export async function verifyByNumber(number: string, key: string): Promise<Verified[]> {
  const rows = await select()
    .where(and(eq(issuedDocuments.numberKey, numberKey(number))))
    .limit(20)
  return rows.filter((row) => isOnPaper(key, { ...row, ...printedOn(row) })).map(shown)
}

function printedOn({ snapshot }: { snapshot: object }) {
  const { recipient, check } = snapshot as DocumentSnapshot
  return { printedName: recipient.name, code: check.code }
}

/** Every fact on the paper, and nothing that is not on it but the state. */
function shown({
  snapshot,
  state,
  revokedAt,
  timeZone,
  laterNumber,
  laterToken,
}: Awaited<ReturnType<typeof select>>[number]) {
  const { kind, heading, rank, distinction, number, lead, recipient, body, basis, issuer, signatory, issuedOn } =
    snapshot as DocumentSnapshot
  return {
    kind,
    heading,
    rank,
    distinction,
    number,
    lead,
    recipient,
    body,
    basis,
    issuer,
    signatory,
    issuedOn,
    state,
    changedOn: revokedAt && clock(timeZone ?? 'Europe/Moscow', revokedAt).date,
    later: laterNumber && laterToken ? { number: laterNumber, token: laterToken } : null,
  }
}
