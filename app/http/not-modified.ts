import type { MiddlewareHandler } from 'hono'

/** Answers 304 where a response's ETag is the one the reader has; compression may have weakened it on the way. */
export const notModified = (): MiddlewareHandler =>
  async function answerNotModified(c, next) {
    await next()
    const tag = c.res.headers.get('ETag')
    const known = c.req.header('If-None-Match')
    if (!tag || !known || c.res.status !== 200 || !['GET', 'HEAD'].includes(c.req.method)) return
    const strong = (text: string) => text.trim().replace(/^W\//, '')
    if (!known.split(',').map(strong).includes(strong(tag))) return
    await c.res.body?.cancel()
    // The context gives a new response all headers of the one before.
    c.res = new Response(null, { status: 304 })
    for (const name of ofTheBody) c.res.headers.delete(name)
  }

const ofTheBody = ['Content-Length', 'Content-Type', 'Content-Encoding', 'Content-Disposition']
