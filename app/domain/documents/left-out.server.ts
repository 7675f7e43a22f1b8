import { and, asc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import type { Connection } from '~db/client.server'
import { assignments, entries, entryMembers, jurors, organizations, people, registrationPeople } from '~db/schema'
import { fullNameOf } from '../people/name.server'
import type { LeftOut } from './plan'
import type { Source } from './source.server'

/** Those of the source who get no document, with the reason: the other half of its plan. */
export const listLeftOut = (connection: Connection, source: Source): Promise<LeftOut[]> =>
  'contestId' in source ? ofContest(connection, source.contestId) : ofEvent(connection, source.eventId)

const became = {
  submitted: 'entry_unfinished',
  returned: 'entry_unfinished',
  rejected: 'entry_rejected',
  withdrawn: 'entry_withdrawn',
  disqualified: 'entry_disqualified',
} as const

/** Members of entries that were sent but not judged to the end, and jurors without a sheet. */
async function ofContest(connection: Connection, contestId: string): Promise<LeftOut[]> {
  const members = await connection
    .select({ name: fullNameOf(), organization: organizations.shortName, state: entries.state })
    .from(entries)
    .innerJoin(entryMembers, eq(entryMembers.entryId, entries.id))
    .innerJoin(people, eq(people.id, entryMembers.personId))
    .innerJoin(organizations, eq(organizations.id, entryMembers.organizationId))
    .where(
      and(
        eq(entries.contestId, contestId),
        isNotNull(entries.submittedAt),
        inArray(entries.state, Object.keys(became) as (keyof typeof became)[]),
      ),
    )
    .orderBy(asc(people.searchKey))
  const idle = await connection
    .select({ name: fullNameOf(), organization: sql<string | null>`${organizations.shortName}` })
    .from(jurors)
    .innerJoin(people, eq(people.id, jurors.personId))
    .leftJoin(organizations, eq(organizations.id, jurors.organizationId))
    .where(
      and(
        eq(jurors.contestId, contestId),
        eq(jurors.state, 'confirmed'),
        sql`not exists (select from ${assignments} where ${assignments.jurorId} = ${jurors.id}
          and ${assignments.state} = 'submitted')`,
      ),
    )
    .orderBy(asc(people.searchKey))
  return [
    ...members.map(({ state, ...person }) => ({ ...person, because: became[state as keyof typeof became] })),
    ...idle.map((person) => ({ ...person, because: 'no_sheets' as const })),
  ]
}

/** Those registered who were not marked as present (INV-12). */
async function ofEvent(connection: Connection, eventId: string): Promise<LeftOut[]> {
  const rows = await connection
    .select({
      name: fullNameOf(),
      organization: sql<string | null>`${organizations.shortName}`,
      present: registrationPeople.present,
    })
    .from(registrationPeople)
    .innerJoin(people, eq(people.id, registrationPeople.personId))
    .leftJoin(organizations, eq(organizations.id, registrationPeople.organizationId))
    .where(
      and(
        eq(registrationPeople.eventId, eventId),
        eq(registrationPeople.active, true),
        or(eq(registrationPeople.present, false), sql`${registrationPeople.present} is null`),
      ),
    )
    .orderBy(asc(people.searchKey))
  return rows.map(({ present, ...person }) => ({ ...person, because: present === false ? 'absent' : 'unmarked' }))
}
