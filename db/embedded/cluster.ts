import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { OperatorError, UnusableData } from '~/lib/operator-error'
import { type Account, canEnter, spawnedAs } from './account'
import { type Binaries, sharedFolder } from './binaries'

const passwordFile = 'duet.password'

/** A system locale is needed for its letter classes alone (trigrams of Cyrillic words); sorting is ICU's. */
const letterLocales = ['C.UTF-8', 'en_US.UTF-8']

/**
 * Where the database of a data folder lies: in the folder, or for root, where his `postgres` cannot enter it, in
 * `sharedFolder` under a name made from the folder's path, if `mayMove`.
 */
export function locateCluster(dataFolder: string, account: Account, mayMove: boolean): string {
  mkdirSync(dataFolder, { recursive: true })
  if (!account || canEnter(account, dataFolder)) return path.join(dataFolder, 'postgres')
  if (!mayMove) {
    throw new OperatorError(
      `PostgreSQL runs as the user \`postgres\`, who may not enter ${dataFolder}: choose another DATA_DIR, ` +
        'open its folders (chmod o+x), or run Duet as an ordinary user who owns them.',
    )
  }
  const real = realpathSync(dataFolder)
  const name = `${path.basename(real)}-${createHash('sha256').update(real).digest('hex').slice(0, 12)}`
  mkdirSync(path.join(sharedFolder, name), { recursive: true })
  for (const folder of [sharedFolder, path.join(sharedFolder, name)]) chmodSync(folder, 0o755)
  return path.join(sharedFolder, name, 'postgres')
}

/** The password of the role `duet`, which lives and dies with the database it opens. */
export const readPassword = (cluster: string): string => readFileSync(path.join(cluster, passwordFile), 'utf8').trim()

/** Makes the database folder where there is none; throws an OperatorError about one that this server cannot open. */
export async function prepareCluster(cluster: string, account: Account, binaries: Binaries): Promise<void> {
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) return createCluster(cluster, account, binaries)
  const version = path.join(cluster, 'PG_VERSION')
  if (!existsSync(version) || !existsSync(path.join(cluster, passwordFile))) {
    throw new UnusableData(
      `${cluster} is not a whole database folder of Duet: bring it back from a backup, or move it away to begin anew.`,
    )
  }
  const major = readFileSync(version, 'utf8').trim()
  if (major !== binaries.major) {
    throw new UnusableData(
      `${cluster} was made by PostgreSQL ${major} and this Duet brings ${binaries.major}: ` +
        'make a backup with the Duet that made it, move the folder away and restore the backup here.',
    )
  }
}

/** Built aside and renamed when whole, so that a crash midway leaves nothing that looks like a database. */
async function createCluster(cluster: string, account: Account, binaries: Binaries): Promise<void> {
  const unfinished = `${cluster}.new`
  const password = `${cluster}.password`
  await rm(unfinished, { recursive: true, force: true })
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (account) await chown(password, account.uid, account.gid)
  const failures: string[] = []
  for (const locale of letterLocales) {
    await rm(unfinished, { recursive: true, force: true })
    await mkdir(unfinished, { mode: 0o700 })
    if (account) await chown(unfinished, account.uid, account.gid)
    const failure = await initdb(binaries.initdb, unfinished, password, locale, account)
    if (!failure) break
    failures.push(failure)
  }
  if (failures.length === letterLocales.length) {
    throw new OperatorError(`PostgreSQL could not make its folder ${cluster}: ${failures[0]}`)
  }
  await rename(password, path.join(unfinished, passwordFile))
  await rm(cluster, { recursive: true, force: true })
  await rename(unfinished, cluster)
  await chmod(cluster, 0o700)
}

/** Returns what went wrong, or nothing. */
async function initdb(
  file: string,
  folder: string,
  password: string,
  locale: string,
  account: Account,
): Promise<string | undefined> {
  const options = {
    pgdata: folder,
    username: 'duet',
    pwfile: password,
    auth: 'scram-sha-256',
    encoding: 'UTF8',
    locale: 'C',
    'lc-ctype': locale,
    'locale-provider': 'icu',
    'icu-locale': 'ru',
  }
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`)
  const child = spawn(file, [...args, '--no-instructions'], {
    ...spawnedAs(account),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const [code, said] = await Promise.all([ended, text(child.stderr)])
  return code === 0 ? undefined : said.trim()
}
