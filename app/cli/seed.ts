import { runCommand } from './command'

// The demo's way to its region, as a process of its own: the database is new and migrated, DATABASE_URL names it.
await runCommand(async () => {
  const { seedDemo } = await import('~db/seed')
  await seedDemo()
})
