import type { MiddlewareHandler } from 'hono'
import type { RequestIdVariables } from 'hono/request-id'
import { log } from '~/lib/log.server'

/** One line a request, whose id the response carries too. Addresses of letters, feeds and documents hold secrets in long segments: those are left out. */
export const accessLog = (): MiddlewareHandler<{ Variables: RequestIdVariables }> =>
  async function logAccess(c, next) {
    const began = performance.now()
    await next()
    c.res.headers.set('X-Request-Id', c.get('requestId'))
    log.info({
      request: c.get('requestId'),
      method: c.req.method,
      path: withoutSecrets(c.req.path),
      status: c.res.status,
      ms: Math.round(performance.now() - began),
    })
  }

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const withoutSecrets = (path: string): string =>
  path
    .split('/')
    .map((segment) => (segment.length >= 16 && !identifier.test(segment) ? '…' : segment))
    .join('/')
