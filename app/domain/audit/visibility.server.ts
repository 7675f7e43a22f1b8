import { and, eq, exists, gt, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, type PgTable, unionAll } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import {
  appeals,
  archivedContests,
  assignments,
  auditRecords,
  contests,
  employments,
  entries,
  events,
  imports,
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
 * reads all. A region's administrator reads what people did while they worked in it or held its roles, and what was done to
 * them meanwhile and to things of it, whoever did it. What a person does who left is another region's.
 */
export function readableBy(viewer: Viewer): SQL | undefined {
  if (holdsAnywhere(viewer, 'platform_admin')) return undefined
  return or(wasOfRegion(viewer, auditRecords.personId), isOfRegion(viewer)) ?? sql`false`
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

/** Whether the person worked in the region at the record's moment, or held a role over it or a district of it. */
const wasOfRegion = (viewer: Viewer, personId: PgColumn) =>
  exists(
    unionAll(
      workingThen(viewer, eq(employments.personId, personId)),
      db
        .select({ id: roleAssignments.personId })
        .from(roleAssignments)
        .where(
          and(
            eq(roleAssignments.personId, personId),
            or(
              inArray(roleAssignments.scopeId, regionsOf(viewer)),
              inArray(roleAssignments.scopeId, municipalitiesOf(viewer)),
            ),
            lte(roleAssignments.grantedAt, auditRecords.at),
            or(isNull(roleAssignments.endedAt), gt(roleAssignments.endedAt, auditRecords.at)),
          ),
        ),
    ),
  )

/** Employments in the region that hold on the record's day, by the clocks of the district. */
const workingThen = (viewer: Viewer, whose: SQL) =>
  db
    .select({ id: employments.personId })
    .from(employments)
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .innerJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(
      and(
        whose,
        withinReach(viewer, ['region_admin']),
        sql`(${auditRecords.at} at time zone ${municipalities.timeZone})::date
          between ${employments.from} and coalesce(${employments.to}, 'infinity')`,
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
    held(archivedContests, archivedContests.id, archivedContests.keeperOrganizationId),
  ).as('owners')
  const ofImporter = inArray(
    employments.personId,
    db.select({ id: imports.createdBy }).from(imports).where(eq(imports.id, subject)),
  )
  return or(
    exists(unionAll(workingThen(viewer, eq(employments.personId, subject)), workingThen(viewer, ofImporter))),
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
