import type { Server } from 'node:http'
import { pathToFileURL } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { type RequestIdVariables, requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { catalogue } from '~/i18n/catalogue'
import { settings } from '~/lib/env.server'
import { log } from '~/lib/log.server'
import { accessLog } from './access-log'
import { clientAddress } from './client-address'
import { checkHealth } from './health'
import { listen } from './listen'
import { notModified } from './not-modified'
import { ownOriginOnly } from './own-origin'
import { readPreferences } from './preferences.server'
import { staticFiles } from './static-files'
import { withTroublePages } from './trouble-page.server'

const megabytes = (number: number) => number * 1024 * 1024
const limits = { form: megabytes(2), upload: megabytes(64) }
const patience = 5000

export interface RunningServer {
  /** Lets requests under way finish, for some seconds. */
  stop(): Promise<void>
}

/** Serves the built app at HOST and PORT. */
export async function startServer(): Promise<RunningServer> {
  const build: ServerBuild = await import(pathToFileURL('build/server/index.js').href)
  const server = createAdaptorServer({ fetch: makeApp(build).fetch }) as Server
  // Longer than proxies keep theirs, so that none sends a request into a connection just closed.
  server.keepAliveTimeout = 65_000
  await listen(server)
  return { stop: () => stop(server) }
}

async function stop(server: Server): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), patience)
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  clearTimeout(impatience)
}

function makeApp(build: ServerBuild) {
  const handle = withTroublePages(createRequestHandler(build, 'production'))
  const app = new Hono<{ Variables: RequestIdVariables }>()
  app.use(requestId(), accessLog(), safeHeaders(), notModified())
  app.get('/healthz', async (c) => {
    const health = await checkHealth()
    return c.json(health, health.status === 'ok' ? 200 : 503, { 'Cache-Control': 'no-store' })
  })
  app.route('/', staticFiles())
  app.use(compress(), ownOriginOnly(), limitedTo(limits), forOneReader())
  app.all('*', (c) => handle(forRemix(c)))
  app.onError((thrown, c) => {
    log.error({ err: thrown, request: c.get('requestId') }, 'a request failed outside of the app')
    return c.text('500', 500)
  })
  return app
}

/** What says nothing of its own lifetime was made for its reader alone, and is asked for anew each time. */
const forOneReader = (): MiddlewareHandler =>
  async function keepFromOthers(c, next) {
    await next()
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-cache')
  }

/** Headers of every response; pages add their Content-Security-Policy. */
const safeHeaders = () =>
  secureHeaders({
    contentSecurityPolicy: { baseUri: ["'none'"], frameAncestors: ["'none'"] },
    // The address one came from stays within: forms need it, other sites do not.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: settings.origin.startsWith('https:') && 'max-age=31536000',
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: ['self'], geolocation: [], microphone: [], payment: [], usb: [] },
    overwrite: false,
  })

function limitedTo({ form, upload }: typeof limits) {
  const onError = async (c: Context) => {
    const { locale } = await readPreferences(c.req.raw)
    return c.text(catalogue(locale).server.tooLarge(Math.floor(upload / megabytes(1))), 413)
  }
  const forms = bodyLimit({ maxSize: form, onError })
  const uploads = bodyLimit({ maxSize: upload, onError })
  const isUpload = (c: Context) => c.req.header('Content-Type')?.startsWith('multipart/form-data')
  return (c: Context, next: () => Promise<void>) => (isUpload(c) ? uploads(c, next) : forms(c, next))
}

/**
 * The request as the app sees it: under the address people open, whatever Host a proxy or a stranger sent, with the
 * reader's address in `x-duet-ip`. The demo takes any Host, to be opened from other machines of the room.
 */
function forRemix(c: Context): Request {
  const { raw } = c.req
  const url = new URL(raw.url)
  const headers = new Headers(raw.headers)
  headers.delete('x-forwarded-host')
  // Looked at already: Remix would answer a foreign one with a fault.
  headers.delete('origin')
  // An older way to ask Remix for data, which it would log as a fault each time.
  if (url.searchParams.has('_data')) url.searchParams.delete('_data')
  if (!settings.demo) {
    const origin = new URL(settings.origin)
    url.protocol = origin.protocol
    url.host = origin.host
    url.port = origin.port
    headers.set('host', origin.host)
  }
  const connection = getConnInfo(c).remote.address ?? ''
  headers.set(
    'x-duet-ip',
    clientAddress(connection, headers.get('x-forwarded-for') ?? undefined, settings.trustedProxies),
  )
  const { method, body, signal } = raw
  return new Request(url, { method, headers, body, signal, duplex: 'half' } as RequestInit)
}
