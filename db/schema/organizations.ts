import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { calendarDayKinds, documentKinds, organizationTypes } from '../enums'
import { createdAt, id, version } from './columns'

export const organizationType = pgEnum('organization_type', organizationTypes)

export const regions = pgTable('regions', {
  id: id(),
  name: text().notNull().unique(),
  timeZone: text().notNull(),
})

export const municipalities = pgTable(
  'municipalities',
  {
    id: id(),
    regionId: uuid()
      .notNull()
      .references(() => regions.id),
    fullName: text().notNull(),
    shortName: text().notNull(),
    /** «Кедровского района»: typed by a person, never declined by rule. */
    nameGenitive: text().notNull().default(''),
    timeZone: text().notNull(),
    /** Who counts as a young teacher here (P7); null means "not limited". */
    youngTeacherRule: jsonb()
      .$type<{ maxAge: number | null; maxExperienceYears: number | null }>()
      .notNull()
      .default({ maxAge: 35, maxExperienceYears: 3 }),
    headPost: text().notNull().default(''),
    headName: text().notNull().default(''),
    /** `searchKey(fullName)`: one district is never entered twice as «Озёрский» and «Озерский». */
    searchKey: text().notNull(),
    version: version(),
  },
  (t) => [uniqueIndex('municipalities_key').on(t.regionId, t.searchKey)],
)

export const organizations = pgTable(
  'organizations',
  {
    id: id(),
    /** Null for a guest from elsewhere. */
    municipalityId: uuid().references(() => municipalities.id),
    fullName: text().notNull(),
    shortName: text().notNull(),
    type: organizationType().notNull(),
    locality: text().notNull().default(''),
    directorName: text().notNull().default(''),
    directorPost: text().notNull().default(''),
    /** The prefix of document numbers: «ИМЦ» in «ИМЦ-2027/Д-0001». */
    documentPrefix: text().notNull().default(''),
    closedOn: date(),
    searchKey: text().notNull(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('organizations_key').on(
      sql`coalesce(${t.municipalityId}, '00000000-0000-0000-0000-000000000000')`,
      t.searchKey,
    ),
    index('organizations_municipality').on(t.municipalityId, sql`${t.shortName} collate russian`, t.id),
    index('organizations_name').on(sql`${t.shortName} collate russian`, t.id),
    index('organizations_search').using('gin', sql`${t.searchKey} gin_trgm_ops`),
  ],
)

export const organizationTags = pgTable(
  'organization_tags',
  {
    id: id(),
    organizationId: uuid()
      .notNull()
      .references(() => organizations.id),
    tag: text().notNull(),
    from: date('from_date').notNull(),
    to: date('to_date'),
  },
  (t) => [
    index('organization_tags_organization').on(t.organizationId),
    check('tag_dates', sql`${t.to} is null or ${t.from} <= ${t.to}`),
  ],
)

/** Working days that differ from Monday to Friday, edited by the region (P7, C11). */
export const calendarDays = pgTable('calendar_days', {
  day: date().primaryKey(),
  kind: text({ enum: calendarDayKinds }).notNull(),
  note: text().notNull().default(''),
})

/** Numbers of issued documents: the next one for an issuer and year, taken under a row lock (INV-37). */
export const numberSequences = pgTable(
  'number_sequences',
  {
    issuerOrganizationId: uuid()
      .notNull()
      .references(() => organizations.id),
    year: integer().notNull(),
    kind: text({ enum: documentKinds }).notNull(),
    next: integer().notNull().default(1),
  },
  (t) => [uniqueIndex('number_sequences_key').on(t.issuerOrganizationId, t.year, t.kind)],
)
