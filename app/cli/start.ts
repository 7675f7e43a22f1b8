import { assertListenable } from '~/http/listen'
import { settings } from '~/lib/env.server'
import { buildIfStale } from './client-build'
import { runCommand } from './command'
import { openDatabase } from './installation'
import { serve } from './serve'

// npm start: a real installation, by the settings of the environment or of .env.
await runCommand(async (life) => {
  await assertListenable()
  await buildIfStale(life, () => console.error('Building the app…'))
  await openDatabase(life, { database: 'own' })
  await serve(life)
  console.log(`Duet is running at ${settings.origin} (listening on ${settings.host}:${settings.port}).`)
  await life.forever()
})
