import { establish, installationNamed, settings } from '~/lib/env.server'
import { OperatorError } from '~/lib/operator-error'
import { databasesOf } from '~db/databases'
import { findEmbedded, startEmbedded } from '~db/embedded'
import { migrateDatabase } from '~db/migrate.server'
import type { Life } from './command'
import { establishDemo } from './demo-installation'

interface Needs {
  /** `own`: nobody else may run the embedded PostgreSQL; `running`: somebody must; else either will do. */
  database?: 'own' | 'running'
}

/**
 * Opens the database that the settings name, outside or embedded, and migrates it. Import what touches the database
 * only after this, and dynamically.
 */
export async function openDatabase(life: Life, needs: Needs = {}): Promise<void> {
  if (settings.embeddedDatabase) establish({ DATABASE_URL: await embeddedDatabase(life, needs) })
  await migrateDatabase(settings.databaseUrl).catch((thrown) => {
    throw unreachable(thrown) ?? thrown
  })
}

/** The same for a command that serves any installation: the named one, or the demo where none is named. */
export async function openInstallation(life: Life): Promise<void> {
  if (!installationNamed()) {
    await establishDemo()
    console.error(`No DATABASE_URL or DATA_DIR is set: this is done in the demo, ${settings.dataFolder}.`)
  }
  await openDatabase(life)
}

async function embeddedDatabase(life: Life, { database }: Needs): Promise<string> {
  const running = database === 'own' ? undefined : findEmbedded(settings.dataFolder, 'duet')
  if (running) return running
  if (database === 'running') {
    throw new OperatorError(
      `No PostgreSQL runs in ${settings.dataFolder}: run \`npm start\` first, or name an outside one in DATABASE_URL.`,
    )
  }
  const server = await life.open(startEmbedded(settings.dataFolder, { mayMove: settings.demo, signal: life.signal }))
  life.standOn(server.ended, 'PostgreSQL')
  const databases = databasesOf(server.url('postgres'))
  await databases.ensure('duet').finally(databases.stop)
  return server.url('duet')
}

/** Words for a database that cannot be reached, as far as the system or PostgreSQL itself says why. */
function unreachable(thrown: unknown): OperatorError | undefined {
  const { code = '', message } = thrown as { code?: string; message: string }
  const network = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'CONNECT_TIMEOUT', 'ECONNRESET'].includes(
    code,
  )
  const refused = ['28P01', '28000', '3D000', '42501', '53300'].includes(code)
  return network || refused ? new OperatorError(`The database of DATABASE_URL cannot be used: ${message}.`) : undefined
}
