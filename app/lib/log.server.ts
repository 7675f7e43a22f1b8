import { destination, pino } from 'pino'
import { readLogLevel } from './env.server'
import { loggedError } from './logged-error'

/** One line of JSON for each happening, on stderr, so that a command's stdout is its result alone. */
export const log = pino(
  {
    level: readLogLevel(),
    base: undefined,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: loggedError },
  },
  destination(2),
)
