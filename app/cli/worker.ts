import { runCommand } from './command'
import { openDatabase } from './installation'
import { work } from './serve'

// npm run worker: takes jobs apart from the web server, on this machine or another; any number may run.
await runCommand(async (life) => {
  await openDatabase(life, { database: 'running' })
  await work(life)
  console.log('The worker is taking jobs.')
  await life.forever()
})
