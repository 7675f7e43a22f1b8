import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import type { Connection, Transaction } from '~db/client.server'
import { contests, events, issuedDocuments, municipalities, nameForms, organizations, protocols } from '~db/schema'
import { lockContest } from '../contests/lock.server'
import { visibleTo as visibleContests } from '../contests/visibility.server'
import { NotFound } from '../decision'
import { lockEvent } from '../events/lock.server'
import { visibleTo as visibleEvents } from '../events/visibility.server'
import type { SignedIn } from '../viewer'
import { planContest } from './contest-plan.server'
import { planEvent } from './event-plan.server'
import type { Basis } from './model'
import type { Planned, PlannedNow, Standing } from './plan'

/** What documents are issued from. */
export type Source = { contestId: string } | { eventId: string }

/** The source's row, held until the transaction ends, so that two issues of it come one after another. */
export async function lockSource(tx: Transaction, viewer: SignedIn, source: Source) {
  if ('contestId' in source) await lockContest(tx, viewer, source.contestId)
  else await lockEvent(tx, viewer, source.eventId)
  return findSource(tx, viewer, source)
}

/** What `mayIssue` asks of a contest or an event that the viewer sees, and who issues. */
export async function findSource(connection: Connection, viewer: SignedIn, source: Source) {
  if ('contestId' in source) {
    const [contest] = await connection
      .select()
      .from(contests)
      .where(and(eq(contests.id, source.contestId), visibleContests(viewer)))
    if (!contest) throw new NotFound()
    const { title, timeZone, resultOrderId, state } = contest
    const issuer = await findIssuer(connection, contest.organizerOrganizationId)
    return { title, timeZone, issuer, schoolLevel: false, isReady: state === 'published', resultOrderId }
  }
  const [event] = await connection
    .select()
    .from(events)
    .where(and(eq(events.id, source.eventId), visibleEvents(viewer)))
  if (!event) throw new NotFound()
  const { title, timeZone, state, level } = event
  const issuer = await findIssuer(connection, event.organizerOrganizationId)
  const isReady = state === 'completed' || state === 'reported'
  return { title, timeZone, issuer, schoolLevel: level === 'school', isReady, resultOrderId: null }
}

export type FoundSource = Awaited<ReturnType<typeof findSource>>

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

/** Every document of the source, with what became of it before and the confirmed dative. */
export async function planSource(connection: Connection, source: Source, t: Messages): Promise<PlannedNow[]> {
  const planned =
    'contestId' in source
      ? await planContest(connection, source.contestId, t)
      : await planEvent(connection, source.eventId, t)
  const standings = await listStandings(connection, source)
  const datives = await listDatives(connection, planned)
  return planned.map((one) => ({
    ...one,
    standing: standings.get(one.subject) ?? { is: 'due' },
    dative: datives.get(one.recipientId) ?? null,
  }))
}

/** The source of a document that was issued. */
export function sourceOf({ contestId, eventId }: { contestId: string | null; eventId: string | null }): Source {
  if (contestId) return { contestId }
  if (eventId) return { eventId }
  throw new Error('a document without a source')
}

export const ofSource = (source: Source) =>
  'contestId' in source ? eq(issuedDocuments.contestId, source.contestId) : eq(issuedDocuments.eventId, source.eventId)

/** By subject, the last document of it: one that was replaced has another after it. */
async function listStandings(connection: Connection, source: Source): Promise<Map<string, Standing>> {
  const rows = await connection
    .selectDistinctOn([issuedDocuments.subject], {
      subject: issuedDocuments.subject,
      id: issuedDocuments.id,
      number: issuedDocuments.number,
      state: issuedDocuments.state,
      reason: issuedDocuments.revokeReason,
    })
    .from(issuedDocuments)
    .where(and(ofSource(source), inArray(issuedDocuments.state, ['issued', 'revoked'])))
    .orderBy(issuedDocuments.subject, issuedDocuments.state, desc(issuedDocuments.createdAt))
  return new Map(
    rows.map(({ subject, state, reason, ...document }) => [
      subject,
      state === 'issued' ? { is: 'issued', ...document } : { is: 'revoked', reason, ...document },
    ]),
  )
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
export async function protocolBasis(connection: Connection, source: Source): Promise<Basis | null> {
  if (!('contestId' in source)) return null
  const [row] = await connection
    .select({ number: protocols.number, date: protocols.date })
    .from(protocols)
    .where(and(eq(protocols.contestId, source.contestId), isNull(protocols.stage), eq(protocols.state, 'signed')))
  return row ? { kind: 'protocol', number: String(row.number), date: row.date } : null
}
