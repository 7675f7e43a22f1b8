import { and, asc, desc, eq, exists, gt, inArray, isNotNull, isNull, not, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { contests, events, issuedDocuments, registrationPeople } from '~db/schema'
import { runBy as runsContests } from '../contests/visibility.server'
import { runBy as runsEvents } from '../events/visibility.server'
import type { SignedIn } from '../viewer'
import { ownDocument } from './visibility.server'

const most = 5
const day = 86_400_000

/** What documents ask of a person: of an organiser, to be issued; of a recipient, to be looked at. */
export async function documentsDesk(viewer: SignedIn, now: Date) {
  const [contestsToIssue, eventsToIssue, fresh] = await Promise.all([
    listContestsToIssue(viewer),
    listEventsToIssue(viewer, now),
    listFresh(viewer),
  ])
  return { contestsToIssue, eventsToIssue, fresh }
}

const one = { one: sql`1` }

/** Published contests of the viewer without a single document. */
const listContestsToIssue = (viewer: SignedIn) =>
  db
    .select({ id: contests.id, title: contests.title })
    .from(contests)
    .where(
      and(
        runsContests(viewer),
        eq(contests.state, 'published'),
        not(exists(db.select(one).from(issuedDocuments).where(eq(issuedDocuments.contestId, contests.id)))),
      ),
    )
    .orderBy(asc(contests.publishedAt))
    .limit(most)

/** Events completed within two months, with people who came and nobody who was given a document. */
const listEventsToIssue = (viewer: SignedIn, now: Date) =>
  db
    .select({ id: events.id, title: events.title })
    .from(events)
    .where(
      and(
        runsEvents(viewer),
        inArray(events.state, ['completed', 'reported']),
        gt(events.endsAt, new Date(now.getTime() - 60 * day)),
        exists(
          db
            .select(one)
            .from(registrationPeople)
            .where(and(eq(registrationPeople.eventId, events.id), eq(registrationPeople.present, true))),
        ),
        not(exists(db.select(one).from(issuedDocuments).where(eq(issuedDocuments.eventId, events.id)))),
      ),
    )
    .orderBy(asc(events.endsAt))
    .limit(most)

/** The viewer's documents that he has not downloaded yet. */
const listFresh = (viewer: SignedIn) =>
  db
    .select({
      id: issuedDocuments.id,
      number: issuedDocuments.number,
      template: issuedDocuments.template,
      issuedOn: issuedDocuments.issuedOn,
    })
    .from(issuedDocuments)
    .where(
      and(
        ownDocument(viewer),
        eq(issuedDocuments.state, 'issued'),
        isNotNull(issuedDocuments.fileId),
        isNull(issuedDocuments.firstDownloadedAt),
      ),
    )
    .orderBy(desc(issuedDocuments.createdAt), desc(issuedDocuments.id))
    .limit(most)
