import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns'
import { level } from './events'
import { organizations } from './organizations'
import { people } from './people'

/**
 * A finished contest held whole in its file (C16). The people of the file are those of the register it was written from, so
 * no row here points at any of them.
 */
export const archivedContests = pgTable(
  'archived_contests',
  {
    id: id(),
    title: text().notNull(),
    /** When and by whom the contest was held, in the keeper's words. */
    note: text().notNull().default(''),
    level: level().notNull(),
    /** Who keeps the file; whose contest it was, its own words say. */
    keeperOrganizationId: uuid()
      .notNull()
      .references(() => organizations.id),
    /** The file as it came, a byte-order mark included. */
    file: text().notNull(),
    fileName: text().notNull(),
    /** SHA-256 of the file's bytes, in hexadecimal. */
    hash: text().notNull(),
    entries: integer().notNull(),
    keptBy: uuid()
      .notNull()
      .references(() => people.id),
    keptAt: createdAt(),
  },
  (t) => [
    uniqueIndex('archived_contests_once').on(t.keeperOrganizationId, t.hash),
    index('archived_contests_time').on(t.keptAt, t.id),
  ],
)
