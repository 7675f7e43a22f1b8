import { and, eq, inArray } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import type { Transaction } from '~db/client.server'
import { entries, entryMembers, jurors, type protocols } from '~db/schema'
import { protocolLetter } from '~emails/protocol-letter'
import type { LockedContest } from '../contests/lock.server'
import { post } from '../letters/commands.server'
import type { ProtocolSnapshot } from './snapshot'

const russian = catalogue('ru')

type Told = Pick<typeof protocols.$inferSelect, 'id' | 'number' | 'stage' | 'version'> & { snapshot: object }

/**
 * Writes about a protocol: to its signers that it waits for them or was taken back; once it is signed, to everyone whose
 * entry it is about.
 */
export async function tellOfProtocol(
  tx: Transaction,
  contest: Pick<LockedContest, 'id' | 'title'>,
  protocol: Told,
  news: 'to_sign' | 'signed' | 'taken_back',
): Promise<void> {
  const readers = news === 'signed' ? await entrants(tx, contest.id) : await signers(tx, protocol)
  const address = absolute(news === 'signed' ? paths.contest(contest.id) : paths.protocol(protocol.id))
  for (const personId of readers) {
    const letter = { contest: contest.title, number: protocol.number, isFinal: protocol.stage === null, address }
    const key = `protocol:${protocol.id}:${news}:${protocol.version}:${personId}`
    await post(tx, personId, protocolLetter(russian, news, { ...letter, key }))
  }
}

async function signers(tx: Transaction, { snapshot }: Told): Promise<string[]> {
  const ids = (snapshot as ProtocolSnapshot).printed.signers.map(({ juror }) => juror)
  if (ids.length === 0) return []
  const rows = await tx.select({ personId: jurors.personId }).from(jurors).where(inArray(jurors.id, ids))
  return rows.map(({ personId }) => personId)
}

async function entrants(tx: Transaction, contestId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ personId: entryMembers.personId })
    .from(entryMembers)
    .innerJoin(entries, eq(entries.id, entryMembers.entryId))
    .where(and(eq(entries.contestId, contestId), eq(entries.state, 'admitted')))
  return rows.map(({ personId }) => personId)
}
