import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  categories,
  consentChannels,
  consentKinds,
  extraCategories,
  genders,
  importStates,
  nameCases,
  roleScopes,
  roles,
} from '../enums'
import { createdAt, id, moment, version } from './columns'
import { files } from './files'
import { organizations } from './organizations'

export const gender = pgEnum('gender', genders)
export const category = pgEnum('category', categories)
export const extraCategory = pgEnum('extra_category', extraCategories)
export const nameCase = pgEnum('name_case', nameCases)
export const consentKind = pgEnum('consent_kind', consentKinds)
export const consentChannel = pgEnum('consent_channel', consentChannels)
export const role = pgEnum('role', roles)
export const roleScope = pgEnum('role_scope', roleScopes)

/** A teaching employee, juror or organiser. No СНИЛС, passport, address or date of birth (INV-06). */
export const people = pgTable(
  'people',
  {
    id: id(),
    lastName: text().notNull(),
    firstName: text().notNull(),
    middleName: text().notNull().default(''),
    /** Null where nobody has said: documents then use phrases without gender. */
    gender: gender(),
    birthYear: integer(),
    email: text(),
    phone: text(),
    teachingSinceYear: integer(),
    teachingSinceMonth: integer(),
    category: category().notNull().default('none'),
    categoryDate: date(),
    extraCategories: extraCategory().array().notNull().default([]),
    subjects: text().array().notNull().default([]),
    topics: text().array().notNull().default([]),
    /** `searchKey` of the whole name: lower case, ё as е. */
    searchKey: text().notNull(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    index('people_search').using('gin', sql`${t.searchKey} gin_trgm_ops`),
    index('people_name').on(t.searchKey, t.id),
    uniqueIndex('people_email').on(sql`lower(${t.email})`),
    check('people_month', sql`${t.teachingSinceMonth} between 1 and 12`),
  ],
)

/** A name in a case other than the nominative, confirmed by a person once (D2, INV-40). */
export const nameForms = pgTable(
  'name_forms',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    nameCase: nameCase().notNull(),
    value: text().notNull(),
    confirmedBy: uuid()
      .notNull()
      .references(() => people.id),
    confirmedAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.nameCase] })],
)

export const employments = pgTable(
  'employments',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organizationId: uuid()
      .notNull()
      .references(() => organizations.id),
    post: text().notNull(),
    from: date('from_date').notNull(),
    to: date('to_date'),
    isMain: boolean().notNull().default(true),
  },
  (t) => [
    index('employments_person').on(t.personId, t.from),
    index('employments_organization').on(t.organizationId, t.to),
    uniqueIndex('employments_one_main_now').on(t.personId).where(sql`${t.isMain} and ${t.to} is null`),
    check('employment_dates', sql`${t.to} is null or ${t.from} <= ${t.to}`),
  ],
)

/** A right by scope; `scopeId` is null for the installation. Ended by `endedAt`, never deleted. */
export const roleAssignments = pgTable(
  'role_assignments',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: role().notNull(),
    scope: roleScope().notNull(),
    scopeId: uuid(),
    /** The employer with whom the right comes and goes: leaving it ends the right. Null for a right of its own. */
    heldThrough: uuid().references(() => organizations.id),
    grantedBy: uuid().references(() => people.id),
    grantedAt: createdAt(),
    endedAt: moment(),
    endedBy: uuid().references(() => people.id),
    endReason: text(),
  },
  (t) => [
    uniqueIndex('roles_once')
      .on(t.personId, t.role, t.scope, sql`coalesce(${t.scopeId}, '00000000-0000-0000-0000-000000000000')`)
      .where(sql`${t.endedAt} is null`),
    index('roles_by_scope').on(t.scope, t.scopeId).where(sql`${t.endedAt} is null`),
    check('role_scope_id', sql`(${t.scope} = 'installation') = (${t.scopeId} is null)`),
  ],
)

/** A link that lets a person in once: sets a password, or signs a juror straight in. Only the token's hash is kept. */
export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    tokenHash: text().notNull().unique(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    email: text().notNull(),
    purpose: text({ enum: ['account', 'jury', 'password'] }).notNull(),
    contestId: uuid(),
    createdBy: uuid().references(() => people.id),
    createdAt: createdAt(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
    revokedAt: moment(),
  },
  (t) => [index('invitations_person').on(t.personId)],
)

/** A consent's text of one version and kind; a new version asks people again. */
export const consentTexts = pgTable(
  'consent_texts',
  {
    id: id(),
    kind: consentKind().notNull(),
    version: integer().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    bodyHash: text().notNull(),
    operatorOrganizationId: uuid().references(() => organizations.id),
    validFrom: moment().notNull(),
  },
  (t) => [uniqueIndex('consent_texts_version').on(t.kind, t.version)],
)

export const consents = pgTable(
  'consents',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    textId: uuid()
      .notNull()
      .references(() => consentTexts.id),
    kind: consentKind().notNull(),
    bodyHash: text().notNull(),
    channel: consentChannel().notNull(),
    /** For distribution: what may be public, of `distributionItems`. */
    items: text().array().notNull().default([]),
    conditions: text().notNull().default(''),
    givenAt: moment().notNull(),
    /** The date on a paper consent. */
    paperDate: date(),
    paperFileId: uuid().references(() => files.id),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    ip: text(),
    userAgent: text(),
    withdrawnAt: moment(),
    withdrawnBy: uuid().references(() => people.id),
  },
  (t) => [
    uniqueIndex('consents_one_in_force').on(t.personId, t.kind).where(sql`${t.withdrawnAt} is null`),
    index('consents_person').on(t.personId, t.givenAt),
  ],
)

/** What an import found, kept between the preview and the confirmation. */
export const imports = pgTable(
  'imports',
  {
    id: id(),
    kind: text({ enum: ['pairs'] }).notNull(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    sheet: text().notNull().default(''),
    /** Field ← column, corrected by hand; null while only recognised. */
    mapping: jsonb().$type<Record<string, string>>(),
    state: text({ enum: importStates }).notNull().default('uploaded'),
    done: integer().notNull().default(0),
    total: integer().notNull().default(0),
    /** Counts and faults after the run, or the reason of a failure. */
    outcome: jsonb().$type<Record<string, unknown>>(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    finishedAt: moment(),
  },
  (t) => [index('imports_by').on(t.createdBy, t.createdAt)],
)
