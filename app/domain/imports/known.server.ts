import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { type Connection, db } from '~db/client.server'
import { employments, legalDocuments, municipalities, organizations, pairs, people } from '~db/schema'
import { keptMunicipalities, stillEmployed } from '../organizations/queries.server'
import { withinReach } from '../organizations/scope.server'
import type { Known } from '../pairs/import/known'
import { isOver } from '../pairs/model'
import { worksWithin } from '../people/visibility.server'
import type { Viewer } from '../viewer'
import { importers } from './policy'

/** The register as far as the viewer loads tables into it, as the plan of an import compares with it. */
export async function readKnown(connection: Connection, viewer: Viewer, today: LocalDate): Promise<Known> {
  const reach = withinReach(viewer, importers)
  const inReach = connection.select({ id: organizations.id }).from(organizations).where(reach)
  const [districts, schools, persons, works, couples] = await Promise.all([
    connection
      .select({
        id: municipalities.id,
        fullName: municipalities.fullName,
        shortName: municipalities.shortName,
        foreign: sql<boolean>`not ${keptMunicipalities(viewer, importers) ?? sql`true`}`,
      })
      .from(municipalities)
      .where(neighbours(viewer)),
    connection
      .select({
        id: organizations.id,
        municipalityId: organizations.municipalityId,
        fullName: organizations.fullName,
        shortName: organizations.shortName,
      })
      .from(organizations)
      .where(reach),
    connection
      .select(personColumns)
      .from(people)
      .where(worksWithin(viewer, importers, today)),
    connection
      .select({ personId: employments.personId, organizationId: employments.organizationId, post: employments.post })
      .from(employments)
      .where(and(stillEmployed(today), inArray(employments.organizationId, inReach))),
    connection
      .select(pairColumns)
      .from(pairs)
      .leftJoin(legalDocuments, eq(legalDocuments.id, pairs.orderId))
      .where(or(inArray(pairs.mentorOrganizationId, inReach), inArray(pairs.menteeOrganizationId, inReach))),
  ])
  const workOf = Map.groupBy(works, ({ personId }) => personId)
  return {
    municipalities: districts,
    organizations: schools,
    people: persons.map((person) => ({ ...person, employments: workOf.get(person.id) ?? [] })),
    pairs: couples.map(({ orderNumber, orderDate, state, ...pair }) => ({
      ...pair,
      order: orderNumber && orderDate ? { number: orderNumber, date: orderDate } : null,
      ended: isOver({ state }),
    })),
  }
}

/** The districts of the regions in which the viewer keeps something: those he does not keep are known by name. */
function neighbours(viewer: Viewer) {
  const regions = db
    .select({ id: municipalities.regionId })
    .from(municipalities)
    .where(keptMunicipalities(viewer, importers))
  return inArray(municipalities.regionId, regions)
}

const personColumns = {
  id: people.id,
  lastName: people.lastName,
  firstName: people.firstName,
  middleName: people.middleName,
  gender: people.gender,
  category: people.category,
  extraCategories: people.extraCategories,
  teachingSinceYear: people.teachingSinceYear,
}

const pairColumns = {
  id: pairs.id,
  state: pairs.state,
  mentorId: pairs.mentorId,
  menteeId: pairs.menteeId,
  kind: pairs.kind,
  subject: pairs.subject,
  goal: pairs.goal,
  periodFrom: pairs.periodFrom,
  periodTo: pairs.periodTo,
  orderNumber: legalDocuments.number,
  orderDate: legalDocuments.date,
}
