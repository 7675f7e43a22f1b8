import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { OperatorError } from '~/lib/operator-error'
import { serverAccount } from './embedded/account'
import { serverBinaries } from './embedded/binaries'
import { locateCluster, prepareCluster, readPassword } from './embedded/cluster'
import { launch } from './embedded/launch'
import { claim } from './embedded/owner'
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
  await dismissLeftover(cluster)
  await prepareCluster(cluster, account, binaries)
  const server = await launch(binaries.postgres, cluster, {
    account,
    durable: options.durable ?? true,
    signal: options.signal,
  })
  const url = addressOf(cluster, server.port)
  const owner = await claim(url('postgres'))
  if (!owner) {
    await server.stop()
    throw inUse(cluster)
  }
  const stop = async () => {
    await owner.release()
    await server.stop()
  }
  return { cluster, url, ended: server.ended, stop }
}

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
  await dismissLeftover(cluster)
  await rm(cluster, { recursive: true, force: true })
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
  await rm(pidFile(cluster), { force: true })
}

const addressOf = (cluster: string, port: number) => (database: string) =>
  `postgres://duet:${readPassword(cluster)}@127.0.0.1:${port}/${database}`

const inUse = (cluster: string) =>
  new OperatorError(`Another Duet is at work on ${cluster}: stop it first, or give this one a folder of its own.`)
