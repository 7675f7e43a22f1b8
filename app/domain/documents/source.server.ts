import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import type { Connection, Transaction } from '~db/client.server'
import { contests, issuedDocuments, municipalities, nameForms, organizations, protocols } from '~db/schema'
import { lockContest } from '../contests/lock.server'
import { NotFound } from '../decision'
import { lockEvent } from '../events/lock.server'
import type { SignedIn } from '../viewer'
import { planContest } from './contest-plan.server'
import { planEvent } from './event-plan.server'
import type { Basis } from './model'
import type { Planned } from './plan'

/** What documents are issued from. */
export type Source = { contestId: string } | { eventId: string }

/** The source's row, held, with what `mayIssue` asks and who issues. */
export async function lockSource(tx: Transaction, viewer: SignedIn, source: Source) {
  if ('contestId' in source) {
    const contest = await lockContest(tx, viewer, source.contestId)
    const issuer = await findIssuer(tx, contest.organizationId)
    return { issuer, schoolLevel: false, isReady: contest.state === 'published', resultOrderId: contest.resultOrderId }
  }
  const event = await lockEvent(tx, viewer, source.eventId)
  const issuer = await findIssuer(tx, event.organizationId)
  const isReady = event.state === 'completed' || event.state === 'reported'
  return { issuer, schoolLevel: event.level === 'school', isReady, resultOrderId: null }
}

export async function findIssuer(connection: Connection, organizationId: string) {
  const [issuer] = await connection
    .select({
      organizationId: organizations.id,
      municipalityId: organizations.municipalityId,
      regionId: municipalities.regionId,
      name: organizations.fullName,
      municipality: municipalities.fullName,
      prefix: organizations.documentPrefix,
      directorPost: organizations.directorPost,
      directorName: organizations.directorName,
    })
    .from(organizations)
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(eq(organizations.id, organizationId))
  if (!issuer) throw new NotFound()
  return issuer
}

export type Issuer = Awaited<ReturnType<typeof findIssuer>>

/** Every document of the source, with the one in force where it was issued before, and the confirmed dative. */
export async function planSource(connection: Connection, source: Source, t: Messages) {
  const planned =
    'contestId' in source
      ? await planContest(connection, source.contestId, t)
      : await planEvent(connection, source.eventId, t)
  const issued = await listInForce(connection, planned)
  const datives = await listDatives(connection, planned)
  return planned.map((one) => ({
    ...one,
    issuedNumber: issued.get(one.subject) ?? null,
    dative: datives.get(one.recipientId) ?? null,
  }))
}

export type PlannedNow = Awaited<ReturnType<typeof planSource>>[number]

async function listInForce(connection: Connection, planned: Planned[]): Promise<Map<string, string>> {
  if (planned.length === 0) return new Map()
  const rows = await connection
    .select({ subject: issuedDocuments.subject, number: issuedDocuments.number })
    .from(issuedDocuments)
    .where(
      and(
        eq(issuedDocuments.state, 'issued'),
        inArray(
          issuedDocuments.subject,
          planned.map(({ subject }) => subject),
        ),
      ),
    )
  return new Map(rows.map(({ subject, number }) => [subject, number]))
}

async function listDatives(connection: Connection, planned: Planned[]): Promise<Map<string, string>> {
  const people = [...new Set(planned.map(({ recipientId }) => recipientId))]
  if (people.length === 0) return new Map()
  const rows = await connection
    .select({ personId: nameForms.personId, value: nameForms.value })
    .from(nameForms)
    .where(and(inArray(nameForms.personId, people), eq(nameForms.nameCase, 'dative')))
  return new Map(rows.map(({ personId, value }) => [personId, value]))
}

/** The contest's signed final protocol, as a basis where no order is named. */
export async function protocolBasis(connection: Connection, contestId: string): Promise<Basis | null> {
  const [row] = await connection
    .select({ number: protocols.number, date: protocols.date })
    .from(protocols)
    .innerJoin(contests, eq(contests.id, protocols.contestId))
    .where(and(eq(contests.id, contestId), isNull(protocols.stage), eq(protocols.state, 'signed')))
  return row ? { kind: 'protocol', number: String(row.number), date: row.date } : null
}
