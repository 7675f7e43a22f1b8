import { createHash } from 'node:crypto'
import { and, eq, isNull, max, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { todayInRussia } from '~/lib/zones'
import { db, type Transaction } from '~db/client.server'
import { consents, consentTexts, people } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, NotFound, Refused, refusedAt, Stale } from '../decision'
import { placesOf } from '../people/queries.server'
import type { SignedIn, Viewer } from '../viewer'
import type { ConsentKind } from './model'
import { mayGiveConsent, mayPublishTexts, mayRecordPaperConsent, mayStandOnPaper } from './policy'
import { findText } from './queries.server'
import type { ConsentInput, ConsentTextInput, PaperConsentsInput } from './schema'

/** The viewer's own consent to a text, in the place of one he gave before. Stale where a newer text is in force. */
export const giveConsent = (
  viewer: SignedIn,
  kind: ConsentKind,
  { textId, items, conditions }: ConsentInput,
  userAgent: string | null,
  now: Date,
) =>
  db.transaction(async (tx) => {
    const text = await findText(kind, now, tx)
    if (!text) throw new NotFound()
    if (text.id !== textId) throw new Stale()
    assertAllowed(mayGiveConsent(kind, items), 'items')
    await lockPerson(tx, viewer.personId)
    await keepConsent(tx, viewer, viewer.personId, text, { items, conditions, channel: 'web', userAgent }, now)
  })

/** Consents that the person signed on paper, with the date on it. Paper never overrides what he answered himself since. */
export const recordPaperConsents = (
  viewer: SignedIn,
  personId: string,
  { kinds, date, items }: PaperConsentsInput,
  now: Date,
  today: LocalDate,
) =>
  db.transaction(async (tx) => {
    assertAllowed(mayRecordPaperConsent(viewer, await placesOf(tx, personId, today)))
    assertAllowed(mayStandOnPaper(kinds, items), 'items')
    if (date > today) throw refusedAt('date', (t) => t.consents.dateAhead)
    await lockPerson(tx, personId)
    for (const kind of kinds) {
      if (date <= (await lastOwnAnswer(tx, personId, kind)))
        throw refusedAt('date', (t) => t.consents.answeredSince(t.consents.kinds[kind]))
      const text = await findText(kind, now, tx)
      if (!text) throw new NotFound()
      await keepConsent(tx, viewer, personId, text, { items, channel: 'paper', paperDate: date }, now)
    }
  })

/** Takes a consent back; a name goes off public pages with the commit (INV-46). What was issued stays. */
export const withdrawConsent = (viewer: SignedIn, kind: ConsentKind, now: Date) =>
  db.transaction(async (tx) => {
    const ended = await endConsent(tx, viewer, viewer.personId, kind, now)
    if (!ended) throw new Refused((t) => t.consents.nothingToWithdraw)
    await record(tx, viewer, 'consent.withdrawn', viewer.personId, { kind })
  })

/** Puts a new version of a text in force: everyone is asked again, older consents hold until then. */
export const publishText = (viewer: SignedIn, kind: ConsentKind, input: ConsentTextInput, now: Date) =>
  db.transaction(async (tx) => {
    assertAllowed(mayPublishTexts(viewer))
    await insertText(tx, viewer, kind, input, now)
  })

/** Writes a text for a command that has asked who may. */
export async function insertText(
  tx: Transaction,
  viewer: Pick<Viewer, 'personId' | 'ip'>,
  kind: ConsentKind,
  { title, body, operatorOrganizationId }: ConsentTextInput,
  validFrom: Date,
): Promise<void> {
  // Two published at once are two versions, one after the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('consent texts'))`)
  const [last] = await tx
    .select({ version: max(consentTexts.version) })
    .from(consentTexts)
    .where(eq(consentTexts.kind, kind))
  const version = (last?.version ?? 0) + 1
  const bodyHash = createHash('sha256').update(body).digest('hex')
  await tx
    .insert(consentTexts)
    .values({ kind, version, title, body, bodyHash, operatorOrganizationId: operatorOrganizationId ?? null, validFrom })
  await record(tx, viewer, 'consent.text_published', null, { kind, version, bodyHash })
}

interface Kept {
  items: string[]
  conditions?: string
  channel: 'web' | 'paper'
  paperDate?: LocalDate
  userAgent?: string | null
}

async function keepConsent(
  tx: Transaction,
  viewer: SignedIn,
  personId: string,
  text: { id: string; kind: ConsentKind; version: number; bodyHash: string },
  { items, conditions = '', channel, paperDate, userAgent }: Kept,
  now: Date,
): Promise<void> {
  await endConsent(tx, viewer, personId, text.kind, now)
  await tx.insert(consents).values({
    personId,
    textId: text.id,
    kind: text.kind,
    bodyHash: text.bodyHash,
    channel,
    items: text.kind === 'distribution' ? items : [],
    conditions,
    givenAt: now,
    paperDate,
    recordedBy: viewer.personId,
    ip: viewer.ip,
    userAgent: userAgent?.slice(0, 300),
  })
  await record(tx, viewer, 'consent.given', personId, { kind: text.kind, version: text.version, channel, items })
}

/** Whether there was one to end. */
async function endConsent(tx: Transaction, viewer: SignedIn, personId: string, kind: ConsentKind, now: Date) {
  const ended = await tx
    .update(consents)
    .set({ withdrawnAt: now, withdrawnBy: viewer.personId })
    .where(and(eq(consents.personId, personId), eq(consents.kind, kind), isNull(consents.withdrawnAt)))
    .returning({ id: consents.id })
  return ended.length > 0
}

/** Answers of one person come one after another. */
async function lockPerson(tx: Transaction, personId: string): Promise<void> {
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('no key update')
}

/** The day on which the person himself last gave or took back such a consent; the beginning of time where he has not. */
async function lastOwnAnswer(tx: Transaction, personId: string, kind: ConsentKind): Promise<LocalDate> {
  const [last] = await tx
    .select({
      at: sql<Date | null>`max(greatest(
        case when ${consents.recordedBy} = ${personId} then ${consents.givenAt} end,
        case when ${consents.withdrawnBy} = ${personId} then ${consents.withdrawnAt} end))`.mapWith(consents.givenAt),
    })
    .from(consents)
    .where(and(eq(consents.personId, personId), eq(consents.kind, kind)))
  return last?.at ? todayInRussia(last.at) : ''
}
