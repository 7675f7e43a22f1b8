import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Lock {
  release(): Promise<void>
}

/**
 * Keeps all other processes of this machine from the folder, from before anything is done in it: an address that one
 * process alone can listen at, and that the system frees when the process ends, however it ends. Returns nothing where
 * another has it.
 */
export async function lockFolder(folder: string): Promise<Lock | undefined> {
  const address = addressOf(createHash('sha256').update(folder).digest('hex').slice(0, 24))
  const server = (await listen(address)) ?? ((await isLeft(address)) ? await listen(address) : undefined)
  if (!server) return undefined
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** On Linux and Windows a name outside the file system; elsewhere a socket file, which a killed process leaves behind. */
function addressOf(name: string): string {
  if (process.platform === 'linux') return `\0duet-${name}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\duet-${name}`
  return path.join(tmpdir(), `duet-${name}`)
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (thrown: NodeJS.ErrnoException) =>
      thrown.code === 'EADDRINUSE' ? resolve(undefined) : reject(thrown),
    )
    server.listen(address, () => resolve(server.unref()))
  })
}

/** Whether nobody listens at a socket file any more; then it is removed. */
async function isLeft(address: string): Promise<boolean> {
  if (!path.isAbsolute(address) || process.platform === 'win32') return false
  const answers = await new Promise<boolean>((resolve) => {
    const socket = connect(address, () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
  if (!answers) rmSync(address, { force: true })
  return !answers
}
