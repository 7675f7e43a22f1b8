import type { AppLoadContext, RequestHandler } from '@remix-run/node'
import { paths } from '~/lib/paths'
import { pageBefore } from './handler.server'
import type { Told } from './visit.server'

/** Where a request is answered anew that could not be answered: no page has the address, so the page for that is drawn. */
const nowhere = '/trouble'

/**
 * Answers a browser with a page also where an address has none of its own: a file or a button that is not found or is
 * refused. A program gets the fault as data.
 */
export const withTroublePages =
  (handle: RequestHandler): RequestHandler =>
  async (request, context) => {
    const answer = await handle(request, context)
    const isTrouble = answer.status >= 400 && answer.headers.has('X-Remix-Catch') && isData(answer)
    if (!isTrouble || !request.headers.get('accept')?.includes('text/html')) return answer
    const headers = new Headers(request.headers)
    for (const name of ['content-type', 'content-length']) headers.delete(name)
    const told: Told = { trouble: answer, back: wayBack(request) }
    return handle(new Request(new URL(nowhere, request.url), { headers }), { ...told })
  }

/** What was asked for; after a button, the page it stands on. */
function wayBack(request: Request): string {
  const url = new URL(request.url)
  if (request.method === 'GET') return url.pathname + url.search
  return pageBefore({ request, url }) ?? paths.home()
}

const isData = (answer: Response) => answer.headers.get('content-type')?.startsWith('application/json') ?? false

/** What could not be answered elsewhere and is told here instead; undefined where nothing was. */
export const troubleToTell = ({ trouble }: AppLoadContext): Response | undefined =>
  trouble instanceof Response ? trouble : undefined
