import { parseArgs } from 'node:util'
import { assertListenable } from '~/http/listen'
import { establish, settings } from '~/lib/env.server'
import { startEmbedded } from '~db/embedded'
import { buildIfStale } from './client-build'
import { runCommand } from './command'
import { establishDemo, forgetDemo, prepareDemo } from './demo-installation'
import { serve } from './serve'

// npm run demo [-- --fresh]: a district with its people, events and contests, in the browser.
await runCommand(async (life) => {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } })
  if (values.fresh) await forgetDemo()
  await establishDemo()
  await assertListenable()
  await buildIfStale(life.signal, () => console.error('Building the app…'))
  const server = await life.open(startEmbedded(settings.dataFolder, { mayMove: true, signal: life.signal }))
  life.standOn(server.ended, 'PostgreSQL')
  establish({ DATABASE_URL: server.url('duet') })
  await prepareDemo(server, (doing) => console.error(doing))
  await serve(life)
  console.log(`Duet is running at ${settings.origin} (Ctrl+C stops it; its database is in ${server.cluster}).`)
  await life.forever()
})
