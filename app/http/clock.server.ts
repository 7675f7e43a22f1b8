import { settings } from '~/lib/env.server'

/** The instant of a request, read once and handed down. Tests of the whole server set it by a header, nobody else can. */
export function readClock(request: Request): Date {
  const said = settings.testClock ? request.headers.get('x-duet-now') : null
  return said ? new Date(said) : new Date()
}
