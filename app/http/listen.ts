import { createServer, type Server } from 'node:http'
import { settings } from '~/lib/env.server'
import { OperatorError } from '~/lib/operator-error'

/** Throws an OperatorError where HOST and PORT cannot be listened on. */
export async function listen(server: Server): Promise<void> {
  const { host, port } = settings
  await new Promise<void>((resolve, reject) => {
    server.once('error', (thrown: NodeJS.ErrnoException) => reject(explain(thrown, host, port)))
    server.listen(port, host, resolve)
  })
}

/** Asks the same before long work is begun. */
export async function assertListenable(): Promise<void> {
  const probe = createServer()
  await listen(probe)
  await new Promise((resolve) => probe.close(resolve))
}

function explain(thrown: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (thrown.code) {
    case 'EADDRINUSE':
      return new OperatorError(
        `Port ${port} is taken by another program: stop it or choose another port, PORT=${port + 1}.`,
      )
    case 'EACCES':
      return new OperatorError(`Port ${port} is not open to this user: choose one above 1023, such as PORT=3000.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new OperatorError(`HOST=${host} is not an address of this machine: 127.0.0.1 and 0.0.0.0 always are.`)
    default:
      return thrown
  }
}
