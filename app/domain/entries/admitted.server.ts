import { and, asc, eq, sql } from 'drizzle-orm'
import type { Connection } from '~db/client.server'
import { entries, entryMembers, organizations, people } from '~db/schema'
import { fullNameOf } from '../people/name.server'
import type { Member } from './model'

export interface AdmittedEntry {
  id: string
  number: number
  title: string
  nomination: string | null
  pairId: string | null
  personId: string | null
}

/** Entries admitted to judging, by number. The caller has asked whether the viewer may know them. */
export async function listAdmittedEntries(connection: Connection, contestId: string): Promise<AdmittedEntry[]> {
  const rows = await connection
    .select({
      id: entries.id,
      number: entries.number,
      title: entries.title,
      nomination: entries.nomination,
      pairId: entries.pairId,
      personId: entries.personId,
    })
    .from(entries)
    .where(and(eq(entries.contestId, contestId), eq(entries.state, 'admitted')))
    .orderBy(asc(entries.number))
  return rows.map((row) => ({ ...row, number: row.number ?? 0 }))
}

export interface KeptMember {
  entryId: string
  personId: string
  member: Member
  name: string
  post: string
  organizationId: string
  organization: string
  municipalityId: string | null
}

/** Who is in the whole entries of a contest, as they were when each was sent; the mentor first. */
export const listEntryMembers = (connection: Connection, contestId: string): Promise<KeptMember[]> =>
  connection
    .select({
      entryId: entryMembers.entryId,
      personId: entryMembers.personId,
      member: entryMembers.member,
      name: fullNameOf(),
      post: entryMembers.post,
      organizationId: entryMembers.organizationId,
      organization: organizations.shortName,
      municipalityId: organizations.municipalityId,
    })
    .from(entryMembers)
    .innerJoin(entries, eq(entries.id, entryMembers.entryId))
    .innerJoin(people, eq(people.id, entryMembers.personId))
    .innerJoin(organizations, eq(organizations.id, entryMembers.organizationId))
    .where(eq(entries.contestId, contestId))
    .orderBy(asc(entries.number), sql`${entryMembers.member} desc`)
