import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { addJob } from '~/jobs/queue.server'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { db, type Transaction } from '~db/client.server'
import { contests, entries, entryMembers, jurors, protocols } from '~db/schema'
import { protocolLetter } from '~emails/protocol-letter'
import type { LockedContest } from '../contests/lock.server'
import { post, postToEach } from '../letters/commands.server'
import type { ProtocolSnapshot } from './snapshot'

const russian = catalogue('ru')

type Told = Pick<typeof protocols.$inferSelect, 'id' | 'number' | 'stage' | 'version'> & { snapshot: object }

/** Writes to the signers of a protocol that it waits for them, or was taken back. */
export async function tellSigners(
  tx: Transaction,
  contest: Pick<LockedContest, 'title'>,
  protocol: Told,
  news: 'to_sign' | 'taken_back',
): Promise<void> {
  const address = absolute(paths.protocol(protocol.id))
  for (const personId of await signers(tx, protocol)) {
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

/** Has everyone whose entry a protocol is about written to after the commit, once it is signed. */
export const notifyOfProtocol = (tx: Transaction, protocolId: string): Promise<void> =>
  addJob(tx, 'protocol-notice', { protocolId }, { key: `protocol-notice:${protocolId}` })

/** Posts the letters about a signed protocol; none about one that was taken back meanwhile. */
export async function postProtocolNotice(protocolId: string): Promise<void> {
  const [protocol] = await db
    .select({
      contestId: protocols.contestId,
      contest: contests.title,
      number: protocols.number,
      isFinal: sql<boolean>`${protocols.stage} is null`,
    })
    .from(protocols)
    .innerJoin(contests, eq(contests.id, protocols.contestId))
    .where(and(eq(protocols.id, protocolId), eq(protocols.state, 'signed')))
  if (!protocol) return
  const { contestId, ...about } = protocol
  const address = absolute(paths.contest(contestId))
  await postToEach(await entrants(contestId), (personId) =>
    protocolLetter(russian, 'signed', { ...about, address, key: `protocol:${protocolId}:signed:${personId}` }),
  )
}

async function entrants(contestId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ personId: entryMembers.personId })
    .from(entryMembers)
    .innerJoin(entries, eq(entries.id, entryMembers.entryId))
    .where(and(eq(entries.contestId, contestId), eq(entries.state, 'admitted')))
    .orderBy(asc(entryMembers.personId))
  return rows.map(({ personId }) => personId)
}
