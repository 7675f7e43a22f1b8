import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfStale } from '~/cli/client-build'
import { runCommand } from '~/cli/command'
import { serve } from '~/cli/serve'
import { assertListenable } from '~/http/listen'
import { establish } from '~/lib/env.server'
import { databasesOf } from '~db/databases'
import { migrateDatabase } from '~db/migrate.server'
import { startTestServer } from './postgres'

// The built app over the demo region, for browser tests: everything of it is gone when it stops.
const parent = process.ppid
setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref()

await runCommand(async (life) => {
  const files = await mkdtemp(path.join(tmpdir(), 'duet-e2e-files-'))
  await life.open(Promise.resolve({ stop: () => rm(files, { recursive: true, force: true }) }))
  establish({ DUET_DEMO: '1', TEST_CLOCK: '1', DATA_DIR: files, SMTP_URL: '' })
  await assertListenable()
  await buildIfStale(life)
  const server = await life.open(startTestServer())
  const databases = databasesOf(server.url('postgres'))
  await databases.recreate('duet').finally(databases.stop)
  await migrateDatabase(server.url('duet'))
  establish({ DATABASE_URL: server.url('duet') })
  const { seedDemo } = await import('~db/seed')
  await seedDemo()
  const { seedStories } = await import('./e2e-region')
  await seedStories()
  await serve(life)
  await life.forever()
})
