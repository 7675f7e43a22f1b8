import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import { legalDocuments, municipalities, organizations, pairs, people } from '~db/schema'
import { fullNameOf } from '../people/name.server'

/** The two of a pair and their organisations, each under a name of its own. */
export const mentor = alias(people, 'mentor')
export const mentee = alias(people, 'mentee')
export const mentorOrganization = alias(organizations, 'mentor_organization')
export const menteeOrganization = alias(organizations, 'mentee_organization')
export const menteeMunicipality = alias(municipalities, 'mentee_municipality')

const columns = {
  id: pairs.id,
  state: pairs.state,
  kind: pairs.kind,
  subject: pairs.subject,
  periodFrom: pairs.periodFrom,
  periodTo: pairs.periodTo,
  mentorId: pairs.mentorId,
  mentor: fullNameOf(mentor),
  /** By which lists are sorted. */
  mentorKey: mentor.searchKey,
  menteeId: pairs.menteeId,
  mentee: fullNameOf(mentee),
  mentorOrganizationId: pairs.mentorOrganizationId,
  mentorOrganization: mentorOrganization.shortName,
  menteeOrganizationId: pairs.menteeOrganizationId,
  menteeOrganization: menteeOrganization.shortName,
  menteeMunicipality: menteeMunicipality.shortName,
  orderId: pairs.orderId,
  orderNumber: legalDocuments.number,
  orderDate: legalDocuments.date,
}

/** Pairs with the names of the two, of their organisations, and the order. */
export const selectPairs = () =>
  db
    .select(columns)
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .innerJoin(mentorOrganization, eq(mentorOrganization.id, pairs.mentorOrganizationId))
    .innerJoin(menteeOrganization, eq(menteeOrganization.id, pairs.menteeOrganizationId))
    .leftJoin(menteeMunicipality, eq(menteeMunicipality.id, menteeOrganization.municipalityId))
    .leftJoin(legalDocuments, eq(legalDocuments.id, pairs.orderId))
