import { parseArgs } from 'node:util'
import { assertListenable } from '~/http/listen'
import { establish, settings } from '~/lib/env.server'
import { OperatorError, UnusableData } from '~/lib/operator-error'
import { startEmbedded } from '~db/embedded'
import { buildIfStale } from './client-build'
import { type Life, runCommand } from './command'
import { establishDemo, forgetDemo, prepareDemo } from './demo-installation'
import { serve } from './serve'

// npm run demo [-- --fresh]: a district with its people, events and contests, in the browser.
await runCommand((life) => runDemo(life).catch(offerFreshStart))

async function runDemo(life: Life) {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } })
  await establishDemo()
  await assertListenable()
  if (values.fresh) await forgetDemo()
  await buildIfStale(life, () => console.error('Building the app…'))
  const server = await life.open(startEmbedded(settings.dataFolder, { mayMove: true, signal: life.signal }))
  life.standOn(server.ended, 'PostgreSQL')
  establish({ DATABASE_URL: server.url('duet') })
  await prepareDemo(life, server, (doing) => console.error(doing))
  await serve(life)
  console.log(`Duet is running at ${settings.origin} (Ctrl+C stops it; its database is in ${server.cluster}).`)
  await life.forever()
}

function offerFreshStart(thrown: unknown): never {
  if (!(thrown instanceof UnusableData)) throw thrown
  throw new OperatorError(
    `${thrown.message}\nThe demo can begin anew, losing what was done in it: npm run demo -- --fresh`,
  )
}
