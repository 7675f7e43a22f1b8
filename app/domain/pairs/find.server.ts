import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { nbsp } from '~/lib/text'
import { type Connection, db } from '~db/client.server'
import {
  employments,
  legalDocuments,
  mentorReviews,
  pairAgreements,
  pairEndings,
  pairExtensions,
  pairs,
  people,
} from '~db/schema'
import { NotFound } from '../decision'
import { placeOfOrganization } from '../organizations/queries.server'
import { fullNameOf } from '../people/name.server'
import type { Viewer } from '../viewer'
import type { Pair, PairMember } from './model'
import { selectPairs } from './tables.server'
import { visiblePairs } from './visibility.server'

/** A pair that the viewer may see, as rules ask for it. `lock` keeps it from changing until the transaction ends. */
export async function findPair(connection: Connection, viewer: Viewer, id: string, lock = false) {
  const query = connection
    .select()
    .from(pairs)
    .where(and(eq(pairs.id, id), visiblePairs(viewer)))
  const [row] = await (lock ? query.for('update') : query)
  if (!row) throw new NotFound()
  const [mentorPlace, menteePlace, agreements, reviews] = await Promise.all([
    placeOfOrganization(connection, row.mentorOrganizationId),
    placeOfOrganization(connection, row.menteeOrganizationId),
    connection.select({ member: pairAgreements.member }).from(pairAgreements).where(eq(pairAgreements.pairId, id)),
    connection.$count(mentorReviews, eq(mentorReviews.pairId, id)),
  ])
  const asked = { mentorPlace, menteePlace, agreed: agreements.map(({ member }) => member), reviewed: reviews > 0 }
  return { ...row, ...asked } satisfies Pair
}

/** A pair that the viewer may see, with the words by which pages name it. */
export async function openPair(viewer: Viewer, id: string) {
  const pair = await findPair(db, viewer, id)
  const [[row], members] = await Promise.all([selectPairs().where(eq(pairs.id, id)), findMembers(db, id)])
  if (!row) throw new NotFound()
  const { mentorKey, ...described } = { ...row, goal: pair.goal, reason: pair.reason }
  return { pair, described, members, names: `${row.mentor}${nbsp}— ${row.mentee}` }
}

/** What has happened to a pair; asked for after `openPair` has let the viewer in. */
export async function findHistory(id: string) {
  const recorder = alias(people, 'recorder')
  const [agreements, extensions, [ending], [review]] = await Promise.all([
    db
      .select({
        member: pairAgreements.member,
        channel: pairAgreements.channel,
        paperDate: pairAgreements.paperDate,
        at: pairAgreements.at,
        by: fullNameOf(recorder),
      })
      .from(pairAgreements)
      .leftJoin(recorder, eq(recorder.id, pairAgreements.recordedBy))
      .where(eq(pairAgreements.pairId, id))
      .orderBy(asc(pairAgreements.at)),
    db
      .select({
        id: pairExtensions.id,
        previousTo: pairExtensions.previousTo,
        periodTo: pairExtensions.periodTo,
        at: pairExtensions.at,
        orderNumber: legalDocuments.number,
        orderDate: legalDocuments.date,
      })
      .from(pairExtensions)
      .innerJoin(legalDocuments, eq(legalDocuments.id, pairExtensions.orderId))
      .where(eq(pairExtensions.pairId, id))
      .orderBy(asc(pairExtensions.at)),
    db
      .select({
        state: pairEndings.state,
        on: pairEndings.on,
        reason: pairEndings.reason,
        initiator: pairEndings.initiator,
        noticeDate: pairEndings.noticeDate,
        at: pairEndings.at,
        by: fullNameOf(recorder),
      })
      .from(pairEndings)
      .innerJoin(recorder, eq(recorder.id, pairEndings.recordedBy))
      .where(eq(pairEndings.pairId, id)),
    db
      .select({ text: mentorReviews.text, readiness: mentorReviews.readiness, at: mentorReviews.at })
      .from(mentorReviews)
      .where(eq(mentorReviews.pairId, id)),
  ])
  return { agreements, extensions, ending: ending ?? null, review: review ?? null }
}

/** The two of a pair with what their work says of them; the post is that in the organisation of the pair. */
export async function findMembers(connection: Connection, pairId: string) {
  const isMentor = sql<boolean>`${people.id} = ${pairs.mentorId}`
  const rows = await connection
    .select({
      isMentor,
      name: fullNameOf(),
      category: people.category,
      extraCategories: people.extraCategories,
      teachingSinceYear: people.teachingSinceYear,
      teachingSinceMonth: people.teachingSinceMonth,
      post: sql<string | null>`(
        select e.post from ${employments} e
        where e.person_id = ${people.id}
          and e.organization_id = case when ${isMentor} then ${pairs.mentorOrganizationId} else ${pairs.menteeOrganizationId} end
        order by e.to_date desc nulls first, e.from_date desc limit 1)`,
    })
    .from(pairs)
    .innerJoin(people, sql`${people.id} in (${pairs.mentorId}, ${pairs.menteeId})`)
    .where(eq(pairs.id, pairId))
  const [mentor, mentee] = [rows.find((row) => row.isMentor), rows.find((row) => !row.isMentor)]
  if (!mentor || !mentee) throw new NotFound()
  return { mentor, mentee } satisfies Record<PairMember, unknown>
}
