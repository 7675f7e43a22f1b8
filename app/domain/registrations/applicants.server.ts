import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import type { Transaction } from '~db/client.server'
import { employments, municipalities, organizations, pairs, people } from '~db/schema'
import { NotFound } from '../decision'
import { fullNameOf } from '../people/name.server'
import type { Applicant } from './policy'
import type { Mode } from './seats'

export type Request = { personId: string; mode: Mode } | { pairId: string; mode: Mode }

/** An applicant with what is kept of each member: the place of work of that day. */
export interface Arrival extends Omit<Applicant, 'members'> {
  pairId: string | null
  members: (Applicant['members'][number] & { name: string; organizationId: string | null; post: string })[]
}

/** The people and pairs that ask for seats, in the order asked; one that is not there is not found. */
export async function findArrivals(tx: Transaction, requests: Request[], today: LocalDate): Promise<Arrival[]> {
  const couples = await listPairs(
    tx,
    requests.flatMap((request) => ('pairId' in request ? request.pairId : [])),
  )
  const members = await listMembers(
    tx,
    [
      ...requests.flatMap((request) => ('personId' in request ? request.personId : [])),
      ...couples.flatMap(({ ids }) => ids),
    ],
    today,
  )
  return requests.map((request) => {
    const pair = 'pairId' in request ? couples.find(({ id }) => id === request.pairId) : undefined
    if ('pairId' in request && !pair) throw new NotFound()
    const ids = pair?.ids ?? ('personId' in request ? [request.personId] : [])
    return {
      unit: pair ? 'pair' : 'person',
      mode: request.mode,
      pairId: pair?.id ?? null,
      active: !pair || pair.state === 'active',
      members: ids.map((id) => {
        const member = members.get(id)
        if (!member) throw new NotFound()
        return member
      }),
    }
  })
}

async function listPairs(tx: Transaction, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ id: pairs.id, state: pairs.state, mentorId: pairs.mentorId, menteeId: pairs.menteeId })
    .from(pairs)
    .where(inArray(pairs.id, ids))
  return rows.map(({ mentorId, menteeId, ...pair }) => ({ ...pair, ids: [mentorId, menteeId] }))
}

async function listMembers(tx: Transaction, ids: string[], today: LocalDate) {
  if (ids.length === 0) return new Map<string, Arrival['members'][number]>()
  const rows = await tx
    .selectDistinctOn([people.id], {
      personId: people.id,
      name: fullNameOf(),
      organizationId: employments.organizationId,
      post: sql<string>`coalesce(${employments.post}, '')`,
      municipalityId: organizations.municipalityId,
      regionId: municipalities.regionId,
    })
    .from(people)
    .leftJoin(
      employments,
      and(
        eq(employments.personId, people.id),
        sql`${employments.from} <= ${today} and (${employments.to} is null or ${employments.to} >= ${today})`,
      ),
    )
    .leftJoin(organizations, eq(organizations.id, employments.organizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(inArray(people.id, ids))
    .orderBy(asc(people.id), desc(employments.isMain), desc(employments.from))
  return new Map(rows.map((row) => [row.personId, row]))
}
