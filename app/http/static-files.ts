import { readdirSync } from 'node:fs'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'

const root = 'build/client'

/** The built client: hashed assets are kept for a year, the rest of `public/` for an hour. The build compressed them. */
export function staticFiles(): Hono {
  const files = new Hono()
  const serve = serveStatic({ root, precompressed: true })
  files.use('/assets/*', kept('public, max-age=31536000, immutable'), serve, async (c) => c.text('', 404))
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.name === 'assets') continue
    files.use(entry.isDirectory() ? `/${entry.name}/*` : `/${entry.name}`, kept('public, max-age=3600'), etag(), serve)
  }
  return files
}

const kept = (lifetime: string): MiddlewareHandler =>
  async function keep(c, next) {
    await next()
    c.header('Cache-Control', c.res.ok ? lifetime : 'no-store')
  }
