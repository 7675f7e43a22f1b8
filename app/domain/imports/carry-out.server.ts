import { and, eq, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import type { Transaction } from '~db/client.server'
import { employments, people } from '~db/schema'
import { record } from '../audit/commands.server'
import { insertOrganization } from '../organizations/commands.server'
import { stillEmployed } from '../organizations/queries.server'
import type { ImportPlan, PlannedPair, PlannedPerson } from '../pairs/import/plan-model'
import { insertPerson } from '../people/commands.server'
import { insertEmployment } from '../people/employments.server'
import type { Viewer } from '../viewer'
import { keepPair } from './pairs.server'

/** What carrying a plan out is told. */
export interface Run {
  tx: Transaction
  /** The system itself has no `personId`. */
  viewer: Pick<Viewer, 'personId' | 'ip'>
  now: Date
  today: LocalDate
  /** Called after each thing that was made or changed. */
  advance: () => Promise<void>
}

/** Makes and changes all that a plan says, in one transaction: all of it or nothing. */
export async function carryOut(run: Run, plan: ImportPlan): Promise<void> {
  /** Ids of what the plan calls `new:…`; what was there before is called by its id. */
  const made = new Map<string, string>()
  const idOf = (key: string) => made.get(key) ?? key
  for (const { key, ...organization } of plan.organizations) {
    const shortName = organization.fullName
    made.set(key, await insertOrganization(run.tx, run.viewer, { ...organization, shortName, ...unsaid }))
    await run.advance()
  }
  const since = firstDays(plan.pairs)
  for (const person of plan.people) {
    const place = idOf(person.organizationKey)
    if (person.isNew) made.set(person.key, await addPerson(run, person, place, since.get(person.key) ?? run.today))
    else await changePerson(run, person, place)
    await run.advance()
  }
  for (const pair of plan.pairs) {
    await keepPair(run, {
      ...pair,
      mentorId: idOf(pair.mentorKey),
      menteeId: idOf(pair.menteeKey),
      mentorOrganizationId: idOf(pair.mentorOrganizationKey),
      menteeOrganizationId: idOf(pair.menteeOrganizationKey),
    })
    await run.advance()
  }
}

/** What no table of pairs says of an organisation. */
const unsaid = { directorName: '', directorPost: '', documentPrefix: '' }

/** A table does not say since when one works there: it is so by the day of the order at the latest. */
function firstDays(pairs: readonly PlannedPair[]): Map<string, LocalDate> {
  const days = new Map<string, LocalDate>()
  for (const { mentorKey, menteeKey, order, periodFrom } of pairs) {
    for (const key of [mentorKey, menteeKey]) {
      const [first] = [order?.date ?? periodFrom, periodFrom, days.get(key) ?? periodFrom].toSorted()
      days.set(key, first as LocalDate)
    }
  }
  return days
}

async function addPerson({ tx, viewer }: Run, person: PlannedPerson, organizationId: string, from: LocalDate) {
  const { lastName, firstName, middleName, category, extraCategories, post } = person
  const gender = person.gender ?? undefined
  const teachingSinceYear = person.teachingSinceYear ?? undefined
  const facts = { lastName, firstName, middleName, gender, category, extraCategories, teachingSinceYear }
  const id = await insertPerson(tx, viewer, facts)
  await insertEmployment(tx, viewer, id, { organizationId, post, from, isMain: true })
  return id
}

/** A table speaks of the post in its organisation, the category and the experience; all else stays. */
async function changePerson({ tx, viewer, today }: Run, person: PlannedPerson, organizationId: string): Promise<void> {
  const { key: id, gender, category, extraCategories, teachingSinceYear, post } = person
  await tx
    .update(people)
    .set({ gender, category, extraCategories, teachingSinceYear, version: sql`${people.version} + 1` })
    .where(eq(people.id, id))
  await tx
    .update(employments)
    .set({ post })
    .where(and(eq(employments.personId, id), eq(employments.organizationId, organizationId), stillEmployed(today)))
  await record(tx, viewer, 'person.changed', id)
}
