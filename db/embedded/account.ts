import { spawnSync } from 'node:child_process'
import { OperatorError } from '~/lib/operator-error'

/** Whom the database server runs as; undefined means as we do. */
export type Account = { uid: number; gid: number } | undefined

/** PostgreSQL refuses to run as root, so root runs it as the user `postgres`, made where there is none. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return undefined
  const found = findPostgresUser()
  if (found) return found
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  const made = findPostgresUser()
  if (made) return made
  throw new OperatorError(
    'PostgreSQL does not run as root and the user `postgres` could not be made: make it (useradd --system postgres), ' +
      'run Duet as an ordinary user, or name an outside database in DATABASE_URL.',
  )
}

function findPostgresUser(): Account {
  const id = (what: string) => Number.parseInt(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout, 10)
  const [uid, gid] = [id('-u'), id('-g')]
  return uid > 0 && gid > 0 ? { uid, gid } : undefined
}

/** How the account's processes are spawned: from a folder all may enter, with nothing of our environment. */
export const spawnedAs = (account: Account) => ({
  ...account,
  cwd: '/',
  env: { PATH: '/usr/bin:/bin' } as Partial<NodeJS.ProcessEnv> as NodeJS.ProcessEnv,
})

/** Whether the account may go into a folder: asked of the system itself, which also knows of mounts and access lists. */
export function canEnter(account: Account, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], spawnedAs(account)).status === 0
}
