import { and, asc, eq, inArray } from 'drizzle-orm'
import { replaceDocument } from '~/domain/documents/commands.server'
import { issueDocuments } from '~/domain/documents/issue.server'
import { confirmNames, listNameForms } from '~/domain/documents/name-forms.server'
import { previewIssue } from '~/domain/documents/preview.server'
import { renderBatch } from '~/domain/documents/render.server'
import type { Source } from '~/domain/documents/source.server'
import type { SignedIn } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { contests, events, issuedDocuments } from '~db/schema'
import type { Staff } from './staff'

const aDay = 86_400_000

/**
 * Documents of the finished contest, to entrants and jury, and of the round table, to those who came and to those who
 * led it: issued some days after, with their files, which the worker would otherwise make one by one.
 */
export async function seedDocuments(staff: readonly Staff[], contestId: string, now: Date): Promise<void> {
  const [contest] = await db.select().from(contests).where(eq(contests.id, contestId))
  if (!contest?.publishedAt) throw new Error('the finished contest is not published')
  const home = organizerAt(staff, contest.organizerOrganizationId)
  await issueWhole(home, { contestId }, soonAfter(contest.publishedAt, now))

  const [roundTable] = await db
    .select({ id: events.id, endsAt: events.endsAt, centreId: events.organizerOrganizationId })
    .from(events)
    .where(and(eq(events.type, 'round_table'), inArray(events.state, ['completed', 'reported'])))
    .orderBy(asc(events.startsAt))
    .limit(1)
  if (!roundTable) throw new Error('no round table was held')
  const source = { eventId: roundTable.id }
  const host = organizerAt(staff, roundTable.centreId)
  await issueWhole(host, source, soonAfter(roundTable.endsAt, now))
  await replaceOne(host, source, new Date(now.getTime() - 2 * aDay))
}

function organizerAt(staff: readonly Staff[], centreId: string): SignedIn {
  const found = staff.find((one) => one.centreId === centreId)
  if (!found) throw new Error('nobody organises there')
  return found.organizer
}

const soonAfter = (at: Date, now: Date) => new Date(Math.min(at.getTime() + 3 * aDay, now.getTime() - aDay))

/** Confirms the names in the dative as they are suggested, issues all that the preview shows, and makes the files. */
async function issueWhole(organizer: SignedIn, source: Source, at: Date): Promise<void> {
  const { names } = await listNameForms(organizer, source)
  if (names.length > 0) await confirmNames(organizer, source, { names }, at)
  const preview = await previewIssue(organizer, source, {}, at, catalogue('ru'))
  if (!preview.isReady || preview.because) throw new Error(`documents of the demo cannot be issued: ${preview.because}`)
  const { terms, version } = preview
  const { batchId } = await issueDocuments(organizer, source, { ...terms, version }, at)
  await renderBatch(batchId, at)
}

/** One certificate was issued again, as happens. */
async function replaceOne(organizer: SignedIn, source: { eventId: string }, at: Date): Promise<void> {
  const [document] = await db
    .select()
    .from(issuedDocuments)
    .where(and(eq(issuedDocuments.eventId, source.eventId), eq(issuedDocuments.template, 'listener')))
    .orderBy(asc(issuedDocuments.ordinal))
    .limit(1)
  if (!document) throw new Error('nobody came to the round table')
  const preview = await previewIssue(organizer, source, {}, at, catalogue('ru'))
  if (!preview.isReady) throw new Error('the round table is not over')
  const { issuedOn, orderId, signatoryPost, signatoryName } = preview.terms
  const reason = 'Исправлена должность получателя'
  await replaceDocument(organizer, document.id, { issuedOn, orderId, signatoryPost, signatoryName, reason }, at)
}
