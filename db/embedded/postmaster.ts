import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What a running server writes about itself into its folder. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** The server that runs on this folder now. A file left by a crash, its number perhaps given to another process, is none. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const postmaster = readPidFile(cluster)
  return postmaster && runsOn(postmaster.pid, cluster) ? postmaster : undefined
}

export const pidFile = (cluster: string): string => path.join(cluster, 'postmaster.pid')

function readPidFile(cluster: string): Postmaster | undefined {
  if (!existsSync(pidFile(cluster))) return undefined
  const lines = readFileSync(pidFile(cluster), 'utf8').split('\n')
  const pid = Number.parseInt(lines[0] ?? '', 10)
  return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined
}

/** A server's working directory is its data folder; where the system does not tell, its command line names it. */
function runsOn(pid: number, cluster: string): boolean {
  if (existsSync('/proc/self')) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    } catch {
      return false
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(cluster)
}

/** Shuts down a server that this process did not start, ever more firmly; false when it will not go. */
export async function dismiss(postmaster: Postmaster, cluster: string): Promise<boolean> {
  const runs = () => findPostmaster(cluster)?.pid === postmaster.pid
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (runs()) process.kill(postmaster.pid, signal)
    for (let waited = 0; waited < 8000 && runs(); waited += 50) await pause(50)
  }
  return !runs()
}
