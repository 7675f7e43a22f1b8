import { eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, type PgTable, unionAll } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import {
  appeals,
  assignments,
  auditRecords,
  contests,
  employments,
  entries,
  events,
  issuedDocuments,
  legalDocuments,
  municipalities,
  organizations,
  pairs,
  protocols,
  registrations,
  roleAssignments,
} from '~db/schema'
import { withinReach } from '../organizations/scope.server'
import { holdsAnywhere, type Viewer } from '../viewer'

/**
 * The records that the viewer may read, as a condition on `audit_records`; nothing for whoever keeps the installation, who
 * reads all. A region's administrator reads what people did who work or worked in it or hold its roles, and what was done
 * to things of it, whoever did it.
 */
export function readableBy(viewer: Viewer): SQL | undefined {
  if (holdsAnywhere(viewer, 'platform_admin')) return undefined
  return or(inArray(auditRecords.personId, peopleOf(viewer)), isOfRegion(viewer)) ?? sql`false`
}

const regionsOf = ({ roles }: Viewer): string[] =>
  roles.flatMap(({ role, scope, scopeId }) => (role === 'region_admin' && scope === 'region' && scopeId ? scopeId : []))

const organizationsOf = (viewer: Viewer) =>
  db
    .select({ id: organizations.id })
    .from(organizations)
    .where(withinReach(viewer, ['region_admin']))

const municipalitiesOf = (viewer: Viewer) =>
  db
    .select({ id: municipalities.id })
    .from(municipalities)
    .where(inArray(municipalities.regionId, regionsOf(viewer)))

/** Who work or worked in the region, or hold or held a role over it or a district of it. */
const peopleOf = (viewer: Viewer) =>
  unionAll(
    db
      .select({ id: employments.personId })
      .from(employments)
      .where(inArray(employments.organizationId, organizationsOf(viewer))),
    db
      .select({ id: roleAssignments.personId })
      .from(roleAssignments)
      .where(
        or(
          inArray(roleAssignments.scopeId, regionsOf(viewer)),
          inArray(roleAssignments.scopeId, municipalitiesOf(viewer)),
        ),
      ),
  )

/** Whether what a record speaks of lies in the region: each kind of thing is looked up by its key. */
function isOfRegion(viewer: Viewer): SQL | undefined {
  const subject = auditRecords.subjectId
  const held = (table: PgTable, id: PgColumn, by: PgColumn) =>
    db
      .select({ id: sql<string>`${by}`.as('id') })
      .from(table)
      .where(eq(id, subject))
      .$dynamic()
  const ofContest = (table: PgTable & { id: PgColumn; contestId: PgColumn }) =>
    held(table, table.id, contests.organizerOrganizationId).innerJoin(contests, eq(contests.id, table.contestId))
  const owners = unionAll(
    held(organizations, organizations.id, organizations.id),
    held(employments, employments.personId, employments.organizationId),
    held(events, events.id, events.organizerOrganizationId),
    held(registrations, registrations.id, events.organizerOrganizationId).innerJoin(
      events,
      eq(events.id, registrations.eventId),
    ),
    held(contests, contests.id, contests.organizerOrganizationId),
    ofContest(entries),
    ofContest(assignments),
    ofContest(protocols),
    ofContest(appeals),
    held(pairs, pairs.id, pairs.mentorOrganizationId),
    held(pairs, pairs.id, pairs.menteeOrganizationId),
    held(legalDocuments, legalDocuments.id, legalDocuments.issuerOrganizationId),
    held(issuedDocuments, issuedDocuments.id, issuedDocuments.issuerOrganizationId),
  ).as('owners')
  return or(
    inArray(subject, regionsOf(viewer)),
    inArray(subject, municipalitiesOf(viewer)),
    exists(
      db
        .select({ id: owners.id })
        .from(owners)
        .where(inArray(owners.id, organizationsOf(viewer))),
    ),
  )
}
