import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { establish } from '~/lib/env.server'
import { databasesOf } from '~db/databases'

// Runs before each *.db.test.ts file: behind `db` lies a database that nobody else sees, migrated and empty.
const { server, template } = inject('postgres')
const name = `duet_test_${randomUUID().replaceAll('-', '')}`
const databases = databasesOf(server)
await databases.copy(template, name)

const url = new URL(server)
url.pathname = name
const files = await mkdtemp(path.join(tmpdir(), 'duet-test-files-'))
establish({ DATABASE_URL: url.href, DATA_DIR: files })

afterAll(async () => {
  const { closeDatabase } = await import('~db/client.server')
  await closeDatabase()
  await databases.drop(name)
  await databases.stop()
  await rm(files, { recursive: true, force: true })
})
