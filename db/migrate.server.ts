import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { Logger, runMigrations as migrateQueue } from 'graphile-worker'
import postgres from 'postgres'
import { OperatorError } from '~/lib/operator-error'

const config = { migrationsFolder: `${import.meta.dirname}/migrations` }

/** Any number; it is the key of the lock under which one process migrates and others wait. */
const migrating = 0xd0e8

/** Brings a database to the state this Duet needs, its job queue too. Many processes may call it at once. */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${migrating})`
    if ((await pendingMigrations(sql)) < 0) {
      throw new OperatorError(
        'The database was made by a newer Duet: run that one, or restore a backup made before it.',
      )
    }
    await migrate(drizzle(sql), config)
    await migrateQueue({ connectionString: url, logger: quiet })
    await assertLettersKnown(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** How many migrations the database lacks; negative when it has had some that this Duet does not know. */
export async function pendingMigrations(sql: postgres.Sql): Promise<number> {
  const known = readMigrationFiles(config).map((migration) => migration.folderMillis)
  const [table] = await sql<
    { there: boolean }[]
  >`select to_regclass('drizzle.__drizzle_migrations') is not null as there`
  if (!table?.there) return known.length
  const [row] = await sql<{ last: string | null }[]>`select max(created_at) as last from drizzle.__drizzle_migrations`
  const last = Number(row?.last ?? 0)
  return last > Math.max(0, ...known) ? -1 : known.filter((when) => when > last).length
}

/** Search by parts of Cyrillic words needs a database whose character type knows them. */
async function assertLettersKnown(sql: postgres.Sql): Promise<void> {
  const [row] = await sql<{ known: boolean }[]>`select cardinality(show_trgm('Дуэт')) > 0 as known`
  if (row?.known) return
  throw new OperatorError(
    'The database does not know Russian letters, so search would find nothing: make it with ' +
      "CREATE DATABASE … ENCODING 'UTF8' LC_CTYPE 'C.UTF-8' TEMPLATE template0.",
  )
}

const quiet = new Logger(() => () => {})
