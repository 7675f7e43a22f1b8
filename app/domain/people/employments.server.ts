import { and, eq, isNull } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import { addDays, type LocalDate } from '~/lib/dates'
import { db, type Transaction } from '~db/client.server'
import { employments, organizations, people } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, NotFound, Refused, refusedAt } from '../decision'
import { placeOfOrganization } from '../organizations/queries.server'
import { endRolesThrough } from '../roles/commands.server'
import { refusing } from '../unique.server'
import type { SignedIn, Viewer } from '../viewer'
import { mayEndEmployment, mayHire, mayTransfer } from './policy'
import { placesOf } from './queries.server'
import type { HiringInput, TransferInput } from './schema'

const oneMain = { employments_one_main_now: (t: Messages) => t.people.hasMainWork }

/** Takes a person on, as a main post unless it is a second one. */
export const hirePerson = (viewer: SignedIn, personId: string, input: HiringInput, today: LocalDate) =>
  refusing(oneMain, () =>
    db.transaction(async (tx) => {
      const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('update')
      if (!person) throw new NotFound()
      const to = await placeOfOpen(tx, input.organizationId)
      assertAllowed(mayHire(viewer, await placesOf(tx, personId, today), to))
      await insertEmployment(tx, viewer, personId, { ...input, isMain: !input.isSecond })
    }),
  )

/** Ends a person's work; the rights held through it end in the same transaction (P5). Returns whose it was. */
export const endEmployment = (viewer: SignedIn, employmentId: string, on: LocalDate, now: Date, today: LocalDate) =>
  db.transaction(async (tx) => {
    const work = await lockEmployment(tx, employmentId)
    assertAllowed(mayEndEmployment(viewer, work))
    await end(tx, work, on, today, 'on')
    await record(tx, viewer, 'person.left', work.personId, { organizationId: work.organizationId, on })
    await endRolesLeftBehind(tx, viewer, work, now)
    return work.personId
  })

/**
 * Moves a person to another organisation, or to another post in the same one: the work before ends the day before, and
 * with it the rights held through an organisation that is left. Returns who moved.
 */
export const transferPerson = (
  viewer: SignedIn,
  employmentId: string,
  { organizationId, post, from }: TransferInput,
  now: Date,
  today: LocalDate,
) =>
  refusing(oneMain, () =>
    db.transaction(async (tx) => {
      const work = await lockEmployment(tx, employmentId)
      assertAllowed(mayTransfer(viewer, work, await placeOfOpen(tx, organizationId)))
      await end(tx, work, addDays(from, -1), today, 'from')
      await insertEmployment(tx, viewer, work.personId, { organizationId, post, from, isMain: work.isMain })
      await endRolesLeftBehind(tx, viewer, work, now)
      return work.personId
    }),
  )

interface NewEmployment {
  organizationId: string
  post: string
  from: LocalDate
  isMain: boolean
}

/** Writes an employment for a command that has asked who may. */
export async function insertEmployment(
  tx: Transaction,
  viewer: Pick<Viewer, 'personId' | 'ip'>,
  personId: string,
  { organizationId, post, from, isMain }: NewEmployment,
): Promise<void> {
  await tx.insert(employments).values({ personId, organizationId, post, from, isMain })
  await record(tx, viewer, 'person.hired', personId, { organizationId, post, from })
}

type Work = Awaited<ReturnType<typeof lockEmployment>>

/** `field` is the one of the form that the day comes from. */
async function end(tx: Transaction, work: Work, on: LocalDate, today: LocalDate, field: string): Promise<void> {
  if (on < work.from) throw refusedAt(field, (t) => t.people.leftBeforeHired(t.dates.date(work.from)))
  if (on > today) throw refusedAt(field, (t) => t.people.leavesAhead)
  await tx.update(employments).set({ to: on }).where(eq(employments.id, work.id))
}

/** A right stays with who still works there, in another post. */
async function endRolesLeftBehind(tx: Transaction, viewer: SignedIn, work: Work, now: Date): Promise<void> {
  const { personId, organizationId } = work
  const there = and(
    eq(employments.personId, personId),
    eq(employments.organizationId, organizationId),
    isNull(employments.to),
  )
  if ((await tx.$count(employments, there)) === 0) await endRolesThrough(tx, viewer, personId, organizationId, now)
}

async function lockEmployment(tx: Transaction, id: string) {
  const [work] = await tx.select().from(employments).where(eq(employments.id, id)).for('update')
  if (!work) throw new NotFound()
  return { ...work, place: await placeOfOrganization(tx, work.organizationId) }
}

/** Where an organisation lies that people can still be hired to. */
export async function placeOfOpen(tx: Transaction, organizationId: string) {
  const place = await placeOfOrganization(tx, organizationId)
  const [open] = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.id, organizationId), isNull(organizations.closedOn)))
    .for('share')
  if (!open) throw new Refused((t) => t.organizations.alreadyClosed)
  return place
}
