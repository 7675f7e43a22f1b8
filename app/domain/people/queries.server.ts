import { and, asc, desc, eq, inArray, like, not, notExists, sql } from 'drizzle-orm'
import { alias, unionAll } from 'drizzle-orm/pg-core'
import type { LocalDate } from '~/lib/dates'
import { type Cursor, pageOf } from '~/lib/keyset'
import { searchWords } from '~/lib/text'
import { type Connection, db } from '~db/client.server'
import { employments, municipalities, organizations, people, users } from '~db/schema'
import { hasConsent } from '../consents/queries.server'
import { NotFound } from '../decision'
import { stillEmployed } from '../organizations/queries.server'
import { keepers } from '../roles/model'
import { rolesThrough } from '../roles/queries.server'
import type { Viewer } from '../viewer'
import type { Category } from './model'
import { fullNameOf } from './name.server'
import { contactsShown, visiblePeople, worksWithin } from './visibility.server'

const limit = 50

export interface PeopleFilter {
  /** Words of a name or of an organisation's name: each must be found. */
  search: string
  municipalityId?: string
  organizationId?: string
  category?: Category
  /** Only those without an account, or without a consent to processing. */
  lacks?: 'account' | 'consent'
}

/** The post that speaks for a person: the main one now, else another, else the last. */
const mainWork = (today: LocalDate) =>
  db
    .select({
      post: employments.post,
      organizationId: employments.organizationId,
      organization: organizations.shortName,
      municipalityId: organizations.municipalityId,
      to: employments.to,
    })
    .from(employments)
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .where(eq(employments.personId, people.id))
    .orderBy(
      desc(sql`coalesce(${employments.to}, 'infinity') >= ${today}::date`),
      desc(employments.isMain),
      desc(employments.from),
    )
    .limit(1)
    .as('work')

/** People whom the viewer keeps, in the order of their names. Contacts are not among what is read. */
export async function listPeople(viewer: Viewer, filter: PeopleFilter, today: LocalDate, after: Cursor | null) {
  const rows = await selectPeople(viewer, filter, today, after).limit(limit + 1)
  return pageOf(rows, limit, (row) => [row.key, row.id])
}

/** All of them at once, for a spreadsheet. */
export const listAllPeople = (viewer: Viewer, filter: PeopleFilter, today: LocalDate) =>
  selectPeople(viewer, filter, today, null).limit(50_000)

function selectPeople(viewer: Viewer, filter: PeopleFilter, today: LocalDate, after: Cursor | null) {
  const work = mainWork(today)
  return db
    .select({
      id: people.id,
      key: people.searchKey,
      name: fullNameOf(),
      category: people.category,
      extraCategories: people.extraCategories,
      teachingSinceYear: people.teachingSinceYear,
      post: work.post,
      organizationId: work.organizationId,
      organization: work.organization,
      municipality: municipalities.shortName,
      left: sql<boolean>`coalesce(${work.to} < ${today}, false)`,
    })
    .from(people)
    .leftJoinLateral(work, sql`true`)
    .leftJoin(municipalities, eq(municipalities.id, work.municipalityId))
    .where(
      and(
        worksWithin(viewer, keepers, today),
        filter.organizationId ? eq(work.organizationId, filter.organizationId) : undefined,
        filter.municipalityId ? eq(work.municipalityId, filter.municipalityId) : undefined,
        filter.category ? eq(people.category, filter.category) : undefined,
        filter.lacks ? lacking[filter.lacks]() : undefined,
        ...searchWords(filter.search).map((word) => mentions(word, today)),
        after ? sql`(${people.searchKey}, ${people.id}) > (${after[0]}, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(people.searchKey), asc(people.id))
}

/**
 * Who has the word in the name, or in the name of a present employer, as a condition on `people`. Two searches by index, joined: an «or» over both
 * would look at everyone.
 */
export function mentions(word: string, today: LocalDate) {
  const named = alias(people, 'named')
  const byName = db
    .select({ id: named.id })
    .from(named)
    .where(like(named.searchKey, `%${word}%`))
  const byEmployer = db
    .select({ id: employments.personId })
    .from(employments)
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .where(and(stillEmployed(today), like(organizations.searchKey, `%${word}%`)))
  return inArray(people.id, unionAll(byName, byEmployer))
}

const lacking = {
  account: () => notExists(db.select({ one: sql`1` }).from(users).where(eq(users.personId, people.id))),
  consent: () => not(hasConsent(people.id, 'processing')),
}

/** A person whose page the viewer may open. Phone and e-mail are null where they are not for him to see. */
export async function findPerson(viewer: Viewer, id: string, today: LocalDate) {
  const shown = contactsShown(viewer, today)
  const [person] = await db
    .select({
      id: people.id,
      name: fullNameOf(),
      lastName: people.lastName,
      firstName: people.firstName,
      middleName: people.middleName,
      gender: people.gender,
      birthYear: people.birthYear,
      teachingSinceYear: people.teachingSinceYear,
      teachingSinceMonth: people.teachingSinceMonth,
      category: people.category,
      categoryDate: people.categoryDate,
      extraCategories: people.extraCategories,
      subjects: people.subjects,
      topics: people.topics,
      version: people.version,
      contactsShown: sql<boolean>`${shown}`,
      email: sql<string | null>`case when ${shown} then ${people.email} end`,
      phone: sql<string | null>`case when ${shown} then ${people.phone} end`,
    })
    .from(people)
    .where(and(eq(people.id, id), visiblePeople(viewer, today)))
  if (!person) throw new NotFound()
  const works = await listEmployments(db, id)
  return { ...person, employments: works, places: placesAmong(works, today) }
}

/** All the work of a person, the latest first, each with where it lies. */
export async function listEmployments(connection: Connection, personId: string) {
  const rows = await connection
    .select({
      id: employments.id,
      organizationId: employments.organizationId,
      organization: organizations.shortName,
      municipalityId: organizations.municipalityId,
      regionId: municipalities.regionId,
      post: employments.post,
      from: employments.from,
      to: employments.to,
      isMain: employments.isMain,
    })
    .from(employments)
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(eq(employments.personId, personId))
    .orderBy(sql`${employments.to} desc nulls first`, desc(employments.isMain), desc(employments.from))
  return rows.map(({ municipalityId, regionId, ...work }) => ({
    ...work,
    place: { organizationId: work.organizationId, municipalityId, regionId },
  }))
}

/** Where a person works, or worked last, for policies. Sees every person. */
export const placesOf = async (connection: Connection, personId: string, today: LocalDate) =>
  placesAmong(await listEmployments(connection, personId), today)

function placesAmong(works: Awaited<ReturnType<typeof listEmployments>>, today: LocalDate) {
  const current = works.filter(({ to }) => to === null || to >= today)
  return (current.length > 0 ? current : works.slice(0, 1)).map(({ place }) => place)
}

/** A work of someone whose page the viewer may open, with the rights that would end with it. */
export async function findEmployment(viewer: Viewer, id: string, today: LocalDate) {
  const [owner] = await db
    .select({ id: people.id, name: fullNameOf() })
    .from(employments)
    .innerJoin(people, eq(people.id, employments.personId))
    .where(and(eq(employments.id, id), visiblePeople(viewer, today)))
  const works = owner ? await listEmployments(db, owner.id) : []
  const work = works.find((one) => one.id === id)
  if (!owner || !work) throw new NotFound()
  return { ...work, person: owner, rights: await rolesThrough(db, owner.id, work.organizationId) }
}

/** The e-mail and phone of a person, for a command that has asked who may see them. */
export async function findContacts(connection: Connection, personId: string) {
  const [person] = await connection
    .select({ email: people.email, phone: people.phone })
    .from(people)
    .where(eq(people.id, personId))
  if (!person) throw new NotFound()
  return person
}

/** People of that very name who work in the viewer's region: perhaps the one who is about to be added. */
export const listNamesakes = (connection: Connection, key: string, regionId: string | null | undefined) =>
  connection
    .selectDistinctOn([people.id], { id: people.id, name: fullNameOf(), organization: organizations.shortName })
    .from(people)
    .innerJoin(employments, eq(employments.personId, people.id))
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .innerJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(and(eq(people.searchKey, key), regionId ? eq(municipalities.regionId, regionId) : undefined))
    .limit(5)
