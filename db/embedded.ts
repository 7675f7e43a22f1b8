import { existsSync, realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { OperatorError } from '~/lib/operator-error'
import { serverAccount } from './embedded/account'
import { serverBinaries } from './embedded/binaries'
import { locateCluster, prepareCluster, readPassword } from './embedded/cluster'
import { type Launched, launch } from './embedded/launch'
import { type Lock, lockFolder } from './embedded/lock'
import { type Claim, claim } from './embedded/owner'
import { dismiss, findPostmaster, pidFile } from './embedded/postmaster'

/** A PostgreSQL from npm, run by this process and ended with it. */
export interface Embedded {
  /** The folder of its data. */
  cluster: string
  url(database: string): string
  /** Settles when the server has ended, asked or not. */
  ended: Promise<void>
  stop(): Promise<void>
}

interface Options {
  /** As root, data may lie elsewhere if the server's user cannot enter the folder. */
  mayMove?: boolean
  /** False is faster and loses data in a power cut: for tests. */
  durable?: boolean
  signal?: AbortSignal
}

/**
 * Starts PostgreSQL on the data folder, which is made where there is none. A server left by a killed process is
 * stopped first. Throws an OperatorError when the folder cannot be used or another live process works on it.
 */
export async function startEmbedded(dataFolder: string, options: Options = {}): Promise<Embedded> {
  const account = serverAccount()
  const binaries = await serverBinaries(account)
  const cluster = locateCluster(dataFolder, account, options.mayMove ?? false)
  const lock = await lockCluster(cluster)
  try {
    await dismissLeftover(cluster)
    await prepareCluster(cluster, account, binaries)
    const server = await launch(binaries.postgres, cluster, {
      account,
      durable: options.durable ?? true,
      signal: options.signal,
    }).catch((thrown) => {
      throw findPostmaster(cluster) ? inUse(cluster) : thrown
    })
    const url = addressOf(cluster, server.port)
    const owner = await claimOrStop(server, url('postgres'), cluster)
    const stop = async () => {
      await owner.release()
      await server.stop()
      await lock.release()
    }
    return { cluster, url, ended: server.ended, stop }
  } catch (thrown) {
    await lock.release()
    throw thrown
  }
}

async function lockCluster(cluster: string): Promise<Lock> {
  const lock = await lockFolder(path.join(realpathSync(path.dirname(cluster)), path.basename(cluster)))
  if (!lock) throw inUse(cluster)
  return lock
}

/** Our server may have been taken or shut down by a process that our lock does not reach, such as one in a container. */
async function claimOrStop(server: Launched, url: string, cluster: string): Promise<Claim> {
  const owner = await claim(url).catch(async (thrown) => {
    await server.stop()
    throw endings.has(thrown.code) ? inUse(cluster) : thrown
  })
  if (owner) return owner
  await server.stop()
  throw inUse(cluster)
}

/** What a client hears of a server that shuts down, or has. */
const endings = new Set(['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'CONNECTION_CLOSED', 'CONNECTION_ENDED'])

/** The address of a database in the server that another process runs on this data folder, if one does. */
export function findEmbedded(dataFolder: string, database: string): string | undefined {
  if (!existsSync(dataFolder)) return undefined
  const cluster = locateCluster(dataFolder, serverAccount(), true)
  const postmaster = findPostmaster(cluster)
  return postmaster?.ready ? addressOf(cluster, postmaster.port)(database) : undefined
}

/** Deletes the database of a data folder, wherever it lies. Throws an OperatorError while another process works on it. */
export async function removeEmbedded(dataFolder: string): Promise<void> {
  if (!existsSync(dataFolder)) return
  const cluster = locateCluster(dataFolder, serverAccount(), true)
  const lock = await lockCluster(cluster)
  try {
    await dismissLeftover(cluster)
    await rm(cluster, { recursive: true, force: true })
  } finally {
    await lock.release()
  }
}

async function dismissLeftover(cluster: string): Promise<void> {
  for (let waited = 0; waited < 10_000 && findPostmaster(cluster)?.ready === false; waited += 100) await pause(100)
  const leftover = findPostmaster(cluster)
  if (leftover) {
    const owner = await claim(addressOf(cluster, leftover.port)('postgres')).catch(() => 'does not answer' as const)
    if (owner === undefined) throw inUse(cluster)
    if (owner !== 'does not answer') await owner.release()
    if (!(await dismiss(leftover, cluster))) {
      throw new OperatorError(`PostgreSQL (process ${leftover.pid}) holds ${cluster} and does not end: end it first.`)
    }
  }
  if (findPostmaster(cluster)) throw inUse(cluster)
  await rm(pidFile(cluster), { force: true })
}

const addressOf = (cluster: string, port: number) => (database: string) =>
  `postgres://duet:${readPassword(cluster)}@127.0.0.1:${port}/${database}`

const inUse = (cluster: string) =>
  new OperatorError(`Another Duet is at work on ${cluster}: stop it first, or give this one a folder of its own.`)
