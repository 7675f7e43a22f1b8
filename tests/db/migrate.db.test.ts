import { sql as query } from 'drizzle-orm'
import postgres from 'postgres'
import { expect, inject, test, vi } from 'vitest'
import { settings } from '~/lib/env.server'
import { db, sql } from '~db/client.server'
import { databasesOf } from '~db/databases'
import { migrateDatabase, pendingMigrations } from '~db/migrate.server'

test('processes that start at once migrate a new database once', async () => {
  const databases = databasesOf(inject('postgres').server)
  const url = new URL(settings.databaseUrl)
  url.pathname += '_new'
  const name = url.pathname.slice(1)
  await databases.ensure(name)
  const fresh = postgres(url.href, { max: 1, onnotice: () => {} })
  expect(await pendingMigrations(fresh)).toBeGreaterThan(0)
  await Promise.all([migrateDatabase(url.href), migrateDatabase(url.href)])
  expect(await pendingMigrations(fresh)).toBe(0)
  await fresh.end()
  // The queue's migration lets go of its connection a moment after it is done.
  const connections = () => sql`select from pg_stat_activity where datname = ${name}`
  await vi.waitFor(async () => expect(await connections()).toHaveLength(0), 5000)
  await databases.drop(name)
  await databases.stop()
})

test('a database made by a newer Duet is refused', async () => {
  await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of tomorrow', ${Date.now() + 1e12})`
  await expect(migrateDatabase(settings.databaseUrl)).rejects.toThrow('newer Duet')
  await sql`delete from drizzle.__drizzle_migrations where hash = 'of tomorrow'`
})

test('a job added in a transaction that fails is not there', async () => {
  const added = (transaction: Pick<typeof db, 'execute'>) =>
    transaction.execute(query`select graphile_worker.add_job('nothing', '{}'::json)`)
  const waiting = () => sql`select from graphile_worker._private_jobs`
  await expect(
    db.transaction(async (tx) => {
      await added(tx)
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  expect(await waiting()).toHaveLength(0)
  await added(db)
  expect(await waiting()).toHaveLength(1)
})

test('words sort and match as Russian readers expect', async () => {
  const [row] = await sql`
    select array_agg(word order by word) as sorted, bool_and(word ilike 'Ё%' = (word in ('Ёлкин', 'ёж'))) as matched
    from unnest(array['Яна', 'Ёлкин', 'елка', 'ёж', 'Жук']) as word`
  expect(row).toEqual({ sorted: ['ёж', 'елка', 'Ёлкин', 'Жук', 'Яна'], matched: true })
})
