import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { establish, settings } from '~/lib/env.server'
import { OperatorError, UnusableData } from '~/lib/operator-error'
import { databasesOf } from '~db/databases'
import { type Embedded, removeEmbedded } from '~db/embedded'
import { migrateDatabase } from '~db/migrate.server'
import { runChild } from './child'
import type { Life } from './command'

const dataFolder = path.resolve('data/demo')
const whole = 'the demo region is whole'

/** Makes this process work on the demo and nothing else: its own folder, no outside database, no mail server. */
export async function establishDemo(): Promise<void> {
  establish({ DUET_DEMO: '1', DATA_DIR: dataFolder, DATABASE_URL: '', SMTP_URL: '', WORKER: 'inside' })
  establish({ AUTH_SECRET: await keptSecret() })
}

/** Begins the demo anew: everything of it goes, nothing else. */
export async function forgetDemo(): Promise<void> {
  await removeEmbedded(dataFolder)
  await rm(dataFolder, { recursive: true, force: true })
  await establishDemo()
}

/** Sees to it that the database is migrated and holds the whole demo region; one whose making was cut short is made again. */
export async function prepareDemo(life: Life, server: Embedded, announce: (doing: string) => void): Promise<void> {
  const databases = databasesOf(server.url('postgres'))
  try {
    const ready = (await databases.remarkOn('duet')) === whole
    if (!ready) {
      await databases.recreate('duet')
      await rm(settings.filesFolder, { recursive: true, force: true })
    }
    await migrateDatabase(server.url('duet')).catch((thrown) => {
      throw ready ? outdated(thrown) : thrown
    })
    if (!ready) {
      announce('Making the demo region…')
      const { code } = await runChild(life, { args: ['--import', 'tsx', 'app/cli/seed.ts'] })
      if (code !== 0) throw new OperatorError('The demo region could not be made; the reason stands above.')
      await databases.remark('duet', whole)
      await databases.settle()
    }
  } finally {
    await databases.stop()
  }
}

const outdated = (thrown: Error) => new UnusableData(`The demo's database does not fit this Duet: ${reasonOf(thrown)}.`)

const reasonOf = (thrown: Error) => (thrown.cause instanceof Error ? thrown.cause.message : thrown.message)

/** Made once, so that sessions outlive a restart. */
async function keptSecret(): Promise<string> {
  const file = path.join(dataFolder, 'secret')
  await mkdir(dataFolder, { recursive: true })
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept.length >= 32) return kept
  const made = randomBytes(33).toString('base64url')
  await writeFile(file, made, { mode: 0o600 })
  return made
}
