import { and, eq, inArray, ne, or, sql } from 'drizzle-orm'
import type { Transaction } from '~db/client.server'
import { employments, entries, entryMembers, jurors, organizations, pairs, people } from '~db/schema'
import { fullNameOf } from '../people/name.server'
import type { EntryFacts, JurorFacts } from './conflicts'

/** What the conflict rule asks about every juror of a contest who may score, or one of them, by the juror's id. Three queries. */
export async function readJurorFacts(
  tx: Transaction,
  contestId: string,
  jurorId?: string,
): Promise<Map<string, JurorFacts>> {
  const members = await tx
    .select({ id: jurors.id, personId: jurors.personId, lastName: people.lastName })
    .from(jurors)
    .innerJoin(people, eq(people.id, jurors.personId))
    .where(
      and(
        eq(jurors.contestId, contestId),
        inArray(jurors.state, ['invited', 'confirmed']),
        ne(jurors.role, 'secretary'),
        jurorId ? eq(jurors.id, jurorId) : undefined,
      ),
    )
  const personIds = members.map(({ personId }) => personId)
  if (personIds.length === 0) return new Map()
  const jobs = await tx
    .select({
      personId: employments.personId,
      organizationId: employments.organizationId,
      municipalityId: organizations.municipalityId,
      from: employments.from,
      to: employments.to,
    })
    .from(employments)
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .where(inArray(employments.personId, personIds))
  const partners = await tx
    .select({ pairId: pairs.id, mentorId: pairs.mentorId, menteeId: pairs.menteeId })
    .from(pairs)
    .where(
      and(
        or(inArray(pairs.mentorId, personIds), inArray(pairs.menteeId, personIds)),
        inArray(pairs.state, ['active', 'completed', 'terminated_early']),
      ),
    )
  return new Map(
    members.map(({ id, personId, lastName }) => [
      id,
      {
        personId,
        lastName,
        employments: jobs.filter((job) => job.personId === personId),
        pairs: partners
          .filter(({ mentorId, menteeId }) => mentorId === personId || menteeId === personId)
          .map(({ pairId, mentorId, menteeId }) => ({
            pairId,
            partnerId: mentorId === personId ? menteeId : mentorId,
          })),
      },
    ]),
  )
}

/** What the conflict rule asks about every entry that is whole, or one, from its own snapshot of members (INV-07). */
export async function readEntryFacts(
  tx: Transaction,
  contestId: string,
  entryId?: string,
): Promise<Map<string, EntryFacts>> {
  const rows = await tx
    .select({
      entryId: entries.id,
      pairId: entries.pairId,
      personId: entryMembers.personId,
      lastName: people.lastName,
      organizationId: entryMembers.organizationId,
      municipalityId: organizations.municipalityId,
    })
    .from(entries)
    .innerJoin(entryMembers, eq(entryMembers.entryId, entries.id))
    .innerJoin(people, eq(people.id, entryMembers.personId))
    .innerJoin(organizations, eq(organizations.id, entryMembers.organizationId))
    .where(
      and(
        eq(entries.contestId, contestId),
        inArray(entries.state, ['submitted', 'returned', 'admitted']),
        entryId ? eq(entries.id, entryId) : undefined,
      ),
    )
  const facts = new Map<string, EntryFacts>()
  for (const { entryId, pairId, ...member } of rows) {
    const known = facts.get(entryId)
    if (known) known.members.push(member)
    else facts.set(entryId, { pairId, members: [member] })
  }
  return facts
}

/** Whether a person is in any entry of the contest, begun or sent, by his pair or by himself. */
export async function entersContest(tx: Transaction, contestId: string, personId: string): Promise<boolean> {
  const [found] = await tx
    .select({ one: sql`1` })
    .from(entries)
    .leftJoin(pairs, eq(pairs.id, entries.pairId))
    .where(
      and(
        eq(entries.contestId, contestId),
        ne(entries.state, 'withdrawn'),
        or(eq(entries.personId, personId), eq(pairs.mentorId, personId), eq(pairs.menteeId, personId)),
      ),
    )
    .limit(1)
  return found !== undefined
}

/** The names of those among the people who are in the jury of the contest, invited or confirmed (INV-17). */
export async function listJudges(tx: Transaction, contestId: string, personIds: string[]): Promise<string[]> {
  const rows = await tx
    .select({ name: fullNameOf() })
    .from(jurors)
    .innerJoin(people, eq(people.id, jurors.personId))
    .where(
      and(
        eq(jurors.contestId, contestId),
        inArray(jurors.personId, personIds),
        inArray(jurors.state, ['invited', 'confirmed']),
      ),
    )
  return rows.map(({ name }) => name)
}
