import { createHash } from 'node:crypto'
import type { PlannedNow } from './plan'

/** What tells one plan from another: whom is still to be given what, in which words. */
export const fingerprint = (planned: readonly PlannedNow[]): string =>
  createHash('sha256')
    .update(JSON.stringify(planned.filter(({ standing }) => standing.is !== 'issued')))
    .digest('base64url')
