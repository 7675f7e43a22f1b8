import { createHash } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { type Embedded, startEmbedded } from '~db/embedded'
import { migrateDatabase } from '~db/migrate.server'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server to make databases in, and the migrated database to make them from. */
    postgres: { server: string; template: string }
  }
}

/**
 * One PostgreSQL for a run of tests: that of TEST_DATABASE_SERVER (an address of a superuser, such as
 * postgres://duet:password@localhost/postgres), else one of our own, deleted in the end.
 */
export default async function provideServer(project: TestProject) {
  const given = process.env.TEST_DATABASE_SERVER
  const own = given ? undefined : await startTestServer()
  const server = given ?? (own?.url('postgres') as string)
  try {
    project.provide('postgres', { server, template: await migratedTemplate(server) })
  } catch (thrown) {
    await own?.stop()
    throw thrown
  }
  return () => own?.stop()
}

/** A PostgreSQL that is fast, forgets everything when stopped and leaves nothing behind. */
export async function startTestServer(): Promise<Pick<Embedded, 'url' | 'stop'>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'duet-tests-'))
  await chmod(folder, 0o711)
  const server = await startEmbedded(folder, { durable: false, mayMove: true })
  const stop = async () => {
    await server.stop()
    for (const left of [path.dirname(server.cluster), folder]) await rm(left, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}

/** Made once for a state of the migrations; a server that is reused has it from the run before. */
async function migratedTemplate(server: string): Promise<string> {
  const contents = readMigrationFiles({ migrationsFolder: 'db/migrations' }).map((migration) => migration.hash)
  const template = `duet_template_${createHash('sha256').update(contents.join()).digest('hex').slice(0, 12)}`
  const sql = postgres(server, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(hashtext(${template}))`
    const [found] = await sql`select from pg_database where datname = ${template}`
    if (!found) {
      const unfinished = `${template}_unfinished`
      await sql.unsafe(`drop database if exists ${unfinished}`)
      await sql.unsafe(`create database ${unfinished}`)
      const url = new URL(server)
      url.pathname = unfinished
      await migrateDatabase(url.href)
      await sql.unsafe(`alter database ${unfinished} rename to ${template}`)
    }
  } finally {
    await sql.end()
  }
  return template
}
