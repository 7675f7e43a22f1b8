import { and, desc, eq, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { LocalDate } from '~/lib/dates'
import { db } from '~db/client.server'
import { employments, municipalities, organizations } from '~db/schema'

/** Where a person works on a day, the main post first: to be joined laterally to a column that names people. */
export const workOf = (personId: PgColumn, today: LocalDate) =>
  db
    .select({
      organizationId: sql<string>`${organizations.id}`.as('organization_id'),
      organization: sql<string>`${organizations.shortName}`.as('organization'),
      municipalityId: sql<string | null>`${organizations.municipalityId}`.as('municipality_id'),
      municipality: sql<string | null>`${municipalities.shortName}`.as('municipality'),
      post: sql<string>`${employments.post}`.as('post'),
    })
    .from(employments)
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(
      and(
        eq(employments.personId, personId),
        sql`${employments.from} <= ${today} and (${employments.to} is null or ${employments.to} >= ${today})`,
      ),
    )
    .orderBy(desc(employments.isMain), desc(employments.from))
    .limit(1)
    .as('work')
