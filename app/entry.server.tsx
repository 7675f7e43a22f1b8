import { randomBytes } from 'node:crypto'
import { createReadableStreamFromReadable, type EntryContext, type HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { contentSecurityPolicy } from './http/content-security-policy'
import { unpadded } from './http/unpadded'
import { log } from './lib/log.server'
import { FieldNames } from './ui/kit/field-names'
import { NonceContext } from './ui/nonce'

const renderingLimit = 10_000

/** Loaders wait for their data, so nothing is left to stream; Remix holds each request in memory for so long. */
export const streamTimeout = 1000

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const nonce = randomBytes(16).toString('base64')
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce))
  const whole = isbot(request.headers.get('user-agent'))
  const fieldNames = new Map()
  const page = (of: EntryContext) => (
    <FieldNames.Provider value={fieldNames}>
      <NonceContext.Provider value={nonce}>
        <RemixServer context={of} url={request.url} nonce={nonce} />
      </NonceContext.Provider>
    </FieldNames.Provider>
  )
  // So that the summary of errors at the top of a form can name the fields under it. The stream can be read once only.
  if (status === 400) renderToString(page({ ...context, serverHandoffStream: undefined }))

  return new Promise<Response>((resolve, reject) => {
    let statusNow = status
    const body = unpadded()
    const respond = () => {
      resolve(new Response(createReadableStreamFromReadable(body), { status: statusNow, headers }))
      pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(page(context), {
      nonce,
      [whole ? 'onAllReady' : 'onShellReady']: respond,
      onShellError: reject,
      onError: (thrown) => {
        statusNow = 500
        logFault(thrown, request)
      },
    })
    const limit = setTimeout(abort, renderingLimit)
    body.once('close', () => clearTimeout(limit))
  })
}

/** A method that an address does not have, and the like, Remix answers itself: no fault of ours. */
export const handleError: HandleErrorFunction = (thrown, { request }) => {
  if (!isRouteErrorResponse(thrown) || thrown.status >= 500) logFault(thrown, request)
}

function logFault(thrown: unknown, request: Request) {
  if (request.signal.aborted) return
  log.error({ err: thrown, method: request.method, path: new URL(request.url).pathname }, 'a page could not be made')
}
