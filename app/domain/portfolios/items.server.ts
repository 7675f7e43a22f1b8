import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import {
  contests,
  entries,
  entryMembers,
  eventPeople,
  events,
  issuedDocuments,
  lessons,
  pairEndings,
  pairs,
  people,
  registrationPeople,
  registrations,
} from '~db/schema'
import { publicFullNameOf, publicItemsOf } from '../consents/queries.server'
import { fullNameOf } from '../people/name.server'
import type { FoundPortfolio } from './access.server'

/** More than a teaching life holds; the totals count them all. */
const most = 500
const total = sql<number>`count(*) over ()::int`

const isHeld = inArray(events.state, ['completed', 'reported'])
const toAll = ({ access }: FoundPortfolio) => (access === 'outsider' ? eq(events.isPublic, true) : undefined)

const personIds = ({ members }: FoundPortfolio) => members.map(({ id }) => id)

/** Events at which the person was marked as present; of a pair, those to which it came as a pair. */
export const listAttended = (portfolio: FoundPortfolio) =>
  db
    .select({
      id: events.id,
      title: events.title,
      type: events.type,
      startsAt: events.startsAt,
      timeZone: events.timeZone,
      modes: sql<('in_person' | 'remote')[]>`array_agg(distinct ${registrationPeople.presentMode}::text)
        filter (where ${registrationPeople.presentMode} is not null)`,
      total,
    })
    .from(registrationPeople)
    .innerJoin(registrations, eq(registrations.id, registrationPeople.registrationId))
    .innerJoin(events, eq(events.id, registrationPeople.eventId))
    .where(
      and(
        inArray(registrationPeople.personId, personIds(portfolio)),
        eq(registrationPeople.active, true),
        eq(registrationPeople.present, true),
        portfolio.owner.kind === 'pair' ? eq(registrations.pairId, portfolio.owner.id) : undefined,
        isHeld,
        toAll(portfolio),
      ),
    )
    .groupBy(events.id)
    .orderBy(desc(events.startsAt), desc(events.id))
    .limit(most)

/** Lessons given and reports made; of a pair, the lessons it gave together. */
export const listGiven = (portfolio: FoundPortfolio) =>
  db
    .select({
      id: events.id,
      title: events.title,
      type: events.type,
      startsAt: events.startsAt,
      timeZone: events.timeZone,
      subject: lessons.subject,
      grade: lessons.grade,
      topic: sql<string>`coalesce(nullif(max(${eventPeople.topic}), ''), ${lessons.topic}, '')`,
      roles: sql<('presenter' | 'speaker' | 'moderator')[]>`array_agg(distinct ${eventPeople.role}::text)`,
      total,
    })
    .from(eventPeople)
    .innerJoin(events, eq(events.id, eventPeople.eventId))
    .leftJoin(lessons, eq(lessons.eventId, events.id))
    .where(
      and(
        inArray(eventPeople.personId, personIds(portfolio)),
        inArray(eventPeople.role, ['presenter', 'speaker', 'moderator']),
        portfolio.owner.kind === 'pair' ? eq(lessons.pairId, portfolio.owner.id) : undefined,
        isHeld,
        toAll(portfolio),
      ),
    )
    .groupBy(events.id, lessons.eventId)
    .orderBy(desc(events.startsAt), desc(events.id))
    .limit(most)

/** From the signed final protocol: the entry's award and place, of whichever entry went through or was stopped. */
const outcome = sql`(
  select row ->> 'award' as award, (row ->> 'place')::int as place
  from protocols p,
    jsonb_array_elements((p.snapshot #> '{result,ranking}') || (p.snapshot #> '{result,stopped}')) as row
  where p.contest_id = ${entries.contestId} and p.stage is null and p.state = 'signed'
    and row ->> 'entry' = ${entries.id}::text
  limit 1)`

const partner = alias(people, 'partner')
const beside = alias(entryMembers, 'beside')

/** Entries that were admitted, with place and award once the results are public. Others see only what is public. */
export const listEntries = (portfolio: FoundPortfolio) => {
  const { owner, access } = portfolio
  const partnerName = access === 'outsider' ? publicFullNameOf(partner) : sql<string | null>`${fullNameOf(partner)}`
  return db
    .select({
      id: entries.id,
      contestId: contests.id,
      contest: contests.title,
      state: contests.state,
      on: sql<Date>`coalesce(${contests.publishedAt}, ${entries.admittedAt}, ${entries.createdAt})`.mapWith(
        entries.createdAt,
      ),
      timeZone: contests.timeZone,
      award: sql<string | null>`outcome.award`,
      place: sql<number | null>`outcome.place`,
      label: sql<string | null>`jsonb_path_query_first(${contests.regulation},
        '$.awards[*] ? (@.award == $code).label', jsonb_build_object('code', outcome.award)) #>> '{}'`,
      partner: sql<string | null>`case when ${partner.id} is not null then ${partnerName} end`,
      total,
      awards: sql<number>`count(*) filter (where outcome.award <> 'participant') over ()::int`,
    })
    .from(entries)
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .leftJoin(
      beside,
      owner.kind === 'person'
        ? and(eq(beside.entryId, entries.id), sql`${beside.personId} <> ${owner.id}::uuid`)
        : sql`false`,
    )
    .leftJoin(partner, eq(partner.id, beside.personId))
    .leftJoinLateral(sql`${outcome} as outcome`, sql`${contests.state} = 'published'`)
    .where(
      and(
        eq(entries.state, 'admitted'),
        access === 'outsider' ? eq(contests.state, 'published') : undefined,
        owner.kind === 'pair' ? eq(entries.pairId, owner.id) : inArray(entries.id, entriesOf(owner.id)),
      ),
    )
    .orderBy(desc(sql`coalesce(${contests.publishedAt}, ${entries.createdAt})`), desc(entries.id))
    .limit(most)
}

const entriesOf = (personId: string) =>
  db.select({ id: entryMembers.entryId }).from(entryMembers).where(eq(entryMembers.personId, personId))

const mentor = alias(pairs, 'named_mentor')

/** Whether everybody whom the document names lets his name be public: its check shows them all. */
const isPublicWhole: SQL<boolean> = sql<boolean>`(${publicItemsOf(issuedDocuments.recipientId)} @> array['name']
  and (${issuedDocuments.pairId} is null or (
    ${publicItemsOf(mentor.mentorId)} @> array['name'] and ${publicItemsOf(mentor.menteeId)} @> array['name'])))`

/**
 * Documents, the revoked and replaced with their reasons: those are history, not counted (INV-42). Others see only those
 * in force, of people who let their names be public, and may check only those that name nobody else.
 */
export const listDocuments = (portfolio: FoundPortfolio) => {
  const outside = portfolio.access === 'outsider'
  return db
    .select({
      id: issuedDocuments.id,
      number: issuedDocuments.number,
      template: issuedDocuments.template,
      issuedOn: issuedDocuments.issuedOn,
      state: issuedDocuments.state,
      reason: issuedDocuments.revokeReason,
      recipientId: issuedDocuments.recipientId,
      about: sql<string>`coalesce(${contests.title}, ${events.title})`,
      token: outside
        ? sql<string | null>`case when ${isPublicWhole} then ${issuedDocuments.token} end`
        : sql<string | null>`${issuedDocuments.token}`,
      total: sql<number>`count(*) filter (where ${issuedDocuments.state} = 'issued') over ()::int`,
    })
    .from(issuedDocuments)
    .leftJoin(contests, eq(contests.id, issuedDocuments.contestId))
    .leftJoin(events, eq(events.id, issuedDocuments.eventId))
    .leftJoin(mentor, eq(mentor.id, issuedDocuments.pairId))
    .where(
      and(
        inArray(issuedDocuments.recipientId, personIds(portfolio)),
        portfolio.owner.kind === 'pair' ? eq(issuedDocuments.pairId, portfolio.owner.id) : undefined,
        outside
          ? and(
              eq(issuedDocuments.state, 'issued'),
              sql`${publicItemsOf(issuedDocuments.recipientId)} @> array['name']`,
              sql`(${events.id} is null or ${events.isPublic})`,
            )
          : undefined,
      ),
    )
    .orderBy(desc(issuedDocuments.issuedOn), desc(issuedDocuments.createdAt), desc(issuedDocuments.id))
    .limit(most)
}

const other = alias(people, 'other')

/** Pairs that were made by an order, with the days they really lasted. */
export const listPairs = ({ owner, access }: FoundPortfolio) =>
  db
    .select({
      id: pairs.id,
      role: sql<'mentor' | 'mentee'>`case when ${pairs.mentorId} = ${owner.id}::uuid then 'mentor' else 'mentee' end`,
      partner: access === 'outsider' ? publicFullNameOf(other) : sql<string | null>`${fullNameOf(other)}`,
      from: pairs.periodFrom,
      to: sql<string>`least(${pairs.periodTo}, ${pairEndings.on})::text`,
      state: pairs.state,
    })
    .from(pairs)
    .innerJoin(
      other,
      sql`${other.id} = case when ${pairs.mentorId} = ${owner.id}::uuid then ${pairs.menteeId} else ${pairs.mentorId} end`,
    )
    .leftJoin(pairEndings, eq(pairEndings.pairId, pairs.id))
    .where(
      and(
        owner.kind === 'pair'
          ? eq(pairs.id, owner.id)
          : sql`(${pairs.mentorId} = ${owner.id}::uuid or ${pairs.menteeId} = ${owner.id}::uuid)`,
        inArray(pairs.state, ['active', 'completed', 'terminated_early']),
      ),
    )
    .orderBy(desc(pairs.periodFrom), desc(pairs.id))
    .limit(most)
