import { eq, inArray, type SQL, sql } from 'drizzle-orm'
import { alias, type PgColumn, type PgTable, unionAll } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import {
  appeals,
  archivedContests,
  assignments,
  contests,
  entries,
  events,
  files,
  imports,
  issuedDocuments,
  jurors,
  legalDocuments,
  municipalities,
  organizations,
  pairs,
  people,
  protocols,
  registrations,
} from '~db/schema'

const numbered = (number: PgColumn) => sql`'№ ' || ${number}`
const fullName = sql`concat_ws(' ', ${people.lastName}, ${people.firstName}, ${people.middleName})`

/**
 * What things are called that the audit log names by their ids, by id; an id of nothing that has a name is left out. One query,
 * however many kinds of things there are.
 */
export async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const named = (table: PgTable & { id: PgColumn }, name: SQL | PgColumn) =>
    db
      .select({ id: sql<string>`${table.id}`, name: sql<string>`${name}` })
      .from(table)
      .where(inArray(table.id, wanted))
      .$dynamic()
  const mentor = alias(people, 'mentor')
  const mentee = alias(people, 'mentee')
  const rows = await unionAll(
    named(people, fullName),
    named(events, events.title),
    named(contests, contests.title),
    named(archivedContests, archivedContests.title),
    named(entries, entries.title),
    named(organizations, organizations.shortName),
    named(municipalities, municipalities.shortName),
    named(legalDocuments, numbered(legalDocuments.number)),
    named(issuedDocuments, numbered(issuedDocuments.number)),
    named(protocols, numbered(protocols.number)),
    named(pairs, sql`${mentor.lastName} || ' — ' || ${mentee.lastName}`)
      .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
      .innerJoin(mentee, eq(mentee.id, pairs.menteeId)),
    named(jurors, fullName).innerJoin(people, eq(people.id, jurors.personId)),
    named(imports, files.name).innerJoin(files, eq(files.id, imports.fileId)),
    named(registrations, events.title).innerJoin(events, eq(events.id, registrations.eventId)),
    named(assignments, contests.title).innerJoin(contests, eq(contests.id, assignments.contestId)),
    named(appeals, entries.title).innerJoin(entries, eq(entries.id, appeals.entryId)),
  )
  return new Map(rows.filter(({ name }) => name !== '').map(({ id, name }) => [id, name]))
}
