import { buildIfStale } from './client-build'
import { runCommand } from './command'

// npm run build: what `npm start` would build first.
await runCommand((life) => buildIfStale(life))
