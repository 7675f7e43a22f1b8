import { and, asc, eq, inArray, lte, not, notExists, or, type SQL, sql } from 'drizzle-orm'
import { addDays, type LocalDate } from '~/lib/dates'
import { todayInRussia } from '~/lib/zones'
import { db } from '~db/client.server'
import { mentorReviews, organizations, pairAgreements, pairs, people, users } from '~db/schema'
import { hasConsent, listConsents } from '../consents/queries.server'
import { withinReach } from '../organizations/scope.server'
import { worksWithin } from '../people/visibility.server'
import type { SignedIn } from '../viewer'
import { nextStep } from './model'
import { makers } from './policy'
import { selectPairs } from './tables.server'
import { ownPair, proposed } from './visibility.server'

/** How many pairs a desk names; the rest are behind a link. */
const most = 6

/** How long before its end a pair is spoken of. */
const soonDays = 30

/** What pairs and people ask of who makes pairs: a coordinator or an organiser; null for anyone else. */
export async function coordinatorDesk(viewer: SignedIn, now: Date) {
  if (!viewer.roles.some(({ role }) => makers.includes(role))) return null
  const today = todayInRussia(now)
  const reach = db.select({ id: organizations.id }).from(organizations).where(withinReach(viewer, makers))
  const kept = or(inArray(pairs.mentorOrganizationId, reach), inArray(pairs.menteeOrganizationId, reach))
  const waiting = and(kept, asksForWork(addDays(today, soonDays)))
  const [rows, total, active, staff] = await Promise.all([
    selectPairs().where(waiting).orderBy(urgency, asc(pairs.periodTo), asc(pairs.id)).limit(most),
    db.$count(pairs, waiting),
    db.$count(pairs, and(kept, eq(pairs.state, 'active'))),
    countStaff(viewer, today),
  ])
  const reviewed = await reviewedAmong(rows.map(({ id }) => id))
  const waits = rows.map(({ id, mentor, mentee, state, periodTo }) => ({
    id,
    mentor,
    mentee,
    periodTo,
    step: nextStep({ state, periodTo, reviewed: reviewed.has(id) }, today),
  }))
  return { waits, more: total - waits.length, active, ...staff }
}

/** What his own pairs and consents ask of a person. */
export async function memberDesk(viewer: SignedIn, now: Date) {
  const today = todayInRussia(now)
  const mine = eq(
    pairAgreements.member,
    sql`case when ${pairs.mentorId} = ${viewer.personId} then 'mentor'::pair_member else 'mentee'::pair_member end`,
  )
  const agreed = db
    .select({ id: pairAgreements.pairId })
    .from(pairAgreements)
    .where(and(eq(pairAgreements.pairId, pairs.id), mine))
  const reviewed = db.select({ id: mentorReviews.pairId }).from(mentorReviews)
  const [toAgree, toReview, own, consents] = await Promise.all([
    selectPairs()
      .where(and(ownPair(viewer.personId), eq(pairs.state, 'awaiting_consents'), not(inArray(pairs.id, agreed))))
      .limit(most),
    selectPairs()
      .where(
        and(
          eq(pairs.mentorId, viewer.personId),
          eq(pairs.state, 'active'),
          lte(pairs.periodTo, addDays(today, soonDays)),
          not(inArray(pairs.id, reviewed)),
        ),
      )
      .orderBy(asc(pairs.periodTo))
      .limit(most),
    selectPairs()
      .where(and(ownPair(viewer.personId), proposed, eq(pairs.state, 'active')))
      .orderBy(asc(pairs.periodTo))
      .limit(most),
    listConsents(viewer.personId, now),
  ])
  const partnerOf = (pair: (typeof own)[number]) => (pair.mentorId === viewer.personId ? pair.mentee : pair.mentor)
  const brief = (pair: (typeof own)[number]) => ({ id: pair.id, partner: partnerOf(pair), periodTo: pair.periodTo })
  return {
    toAgree: toAgree.map(brief),
    toReview: toReview.map(brief),
    pairs: own.map(brief),
    consents: consentsToAnswer(consents),
  }
}

/**
 * Texts to read: what was agreed to in an older version, and for a newcomer both that everyone is asked. Whoever has
 * answered the first and is silent on the second has chosen: silence is no consent (152-ФЗ, ст. 10.1), and is not pressed.
 */
function consentsToAnswer(consents: Awaited<ReturnType<typeof listConsents>>) {
  const isNew = consents.some(({ kind, state }) => kind === 'processing' && state === 'missing')
  return consents
    .filter(({ kind, state }) => state === 'outdated' || (isNew && state === 'missing' && asked.includes(kind)))
    .map(({ kind, state }) => ({ kind, again: state === 'outdated' }))
}

const asked: readonly string[] = ['processing', 'distribution']

const asksForWork = (soon: LocalDate): SQL | undefined =>
  or(
    inArray(pairs.state, ['draft', 'awaiting_consents', 'awaiting_order']),
    and(eq(pairs.state, 'active'), lte(pairs.periodTo, soon)),
  )

/** Those nearest to being active first, drafts before what merely ends. */
const urgency = sql`case ${pairs.state} when 'awaiting_order' then 1 when 'awaiting_consents' then 2 when 'draft' then 3 else 4 end`

async function reviewedAmong(ids: string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: mentorReviews.pairId })
    .from(mentorReviews)
    .where(inArray(mentorReviews.pairId, ids))
  return new Set(rows.map(({ id }) => id))
}

/** How many people work there, without an account, and without a consent to processing. */
async function countStaff(viewer: SignedIn, today: LocalDate) {
  const works = worksWithin(viewer, makers, today)
  const account = db.select({ one: sql`1` }).from(users).where(eq(users.personId, people.id))
  const [staff, withoutAccount, withoutConsent] = await Promise.all([
    db.$count(people, works),
    db.$count(people, and(works, notExists(account))),
    db.$count(people, and(works, not(hasConsent(people.id, 'processing')))),
  ])
  return { people: staff, withoutAccount, withoutConsent }
}
