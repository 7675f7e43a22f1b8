import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns'

/** A kept file: bytes lie in storage under `key`, and are what `sha256` says for ever. */
export const files = pgTable(
  'files',
  {
    id: id(),
    key: text().notNull().unique(),
    name: text().notNull(),
    type: text().notNull(),
    size: bigint({ mode: 'number' }).notNull(),
    sha256: text().notNull(),
    uploadedBy: uuid(),
    createdAt: createdAt(),
  },
  (t) => [index('files_uploaded').on(t.uploadedBy, t.createdAt)],
)
