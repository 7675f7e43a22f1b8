import { startEmbedded } from '~db/embedded'

// Run as a process of its own, to be killed: starts PostgreSQL on the folder it is given and says when it is there.
await startEmbedded(process.argv[2] ?? '', { durable: false })
process.stdout.write('ready')
setInterval(() => {}, 1000)
