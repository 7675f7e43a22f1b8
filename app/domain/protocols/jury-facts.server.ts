import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '~db/client.server'
import { assignments, entries, jurors, people, protocols } from '~db/schema'
import type { PersonName } from '../documents/names'
import type { ProtocolFacts } from './snapshot'

const substitute = alias(assignments, 'substitute')
const substituteJuror = alias(jurors, 'substitute_juror')
const substitutePerson = alias(people, 'substitute_person')

const nameOf = (person: typeof people | typeof substitutePerson) =>
  sql<PersonName>`json_build_object('last', ${person.lastName}, 'first', ${person.firstName}, 'middle', ${person.middleName})`

/** Sheets of a stage, or of every one where `stage` is null, from which their jurors were freed, with the reasons given. */
export function listExcused(
  connection: Connection,
  contestId: string,
  stage: string | null,
): Promise<ProtocolFacts['excused']> {
  return connection
    .select({
      juror: nameOf(people),
      entry: assignments.entryId,
      reason: assignments.note,
      instead: sql<PersonName | null>`case when ${substitute.id} is null then null else ${nameOf(substitutePerson)} end`,
    })
    .from(assignments)
    .innerJoin(entries, eq(entries.id, assignments.entryId))
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .innerJoin(people, eq(people.id, jurors.personId))
    .leftJoin(substitute, eq(substitute.id, assignments.replacedBy))
    .leftJoin(substituteJuror, eq(substituteJuror.id, substitute.jurorId))
    .leftJoin(substitutePerson, eq(substitutePerson.id, substituteJuror.personId))
    .where(
      and(
        eq(assignments.contestId, contestId),
        stage === null ? undefined : eq(assignments.stage, stage),
        inArray(assignments.state, ['excused', 'replaced']),
        eq(entries.state, 'admitted'),
      ),
    )
    .orderBy(asc(people.searchKey), asc(entries.number), asc(assignments.id))
}

/** Ids of the jurors whom the signed protocol of each stage counted with. */
export async function listSeatedByStage(connection: Connection, contestId: string): Promise<ProtocolFacts['seated']> {
  const rows = await connection
    .select({
      stage: protocols.stage,
      jurors: sql<string[]>`jsonb_path_query_array(${protocols.snapshot}, '$.input.jurors[*].id')`,
    })
    .from(protocols)
    .where(and(eq(protocols.contestId, contestId), eq(protocols.state, 'signed'), isNotNull(protocols.stage)))
  return Object.fromEntries(rows.map((row) => [row.stage, row.jurors]))
}
