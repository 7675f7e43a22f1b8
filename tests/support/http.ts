import type { ActionFunctionArgs } from '@remix-run/node'
import { ensureUser } from '~/domain/accounts/commands.server'
import { letIn } from '~/http/session.server'
import { settings } from '~/lib/env.server'
import { db } from '~db/client.server'

interface Sent {
  params?: Record<string, string>
  /** Fields of a form; makes the request a POST of our own page. */
  form?: Record<string, string> | FormData
  cookie?: string
  headers?: Record<string, string>
}

/** The arguments of a loader or an action, as a browser's request would give them. */
export function asked(path: string, { params = {}, form, cookie, headers = {} }: Sent = {}): ActionFunctionArgs {
  const request = new Request(settings.origin + path, {
    method: form ? 'POST' : 'GET',
    body: form && (form instanceof FormData ? form : new URLSearchParams(form)),
    headers: {
      accept: 'text/html',
      ...(form && { origin: settings.origin }),
      ...(cookie && { cookie }),
      ...headers,
    },
  })
  return { request, params, context: {} }
}

/** The cookie of a new session of the person. */
export async function sessionOf(person: { id: string; email?: string | null }): Promise<string> {
  const userId = await db.transaction((tx) => ensureUser(tx, person.id, person.email ?? `${person.id}@example.org`))
  const headers = await letIn(new Request(settings.origin), userId)
  return cookies(headers)
}

/** What a browser would send back of the cookies it was given. */
export const cookies = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** What a loader or an action answered with, thrown or returned: its status, and its body where that is JSON. */
export async function outcome(answer: unknown): Promise<{ status: number; body: unknown; headers: Headers }> {
  const settled = await Promise.resolve(answer).catch((thrown: unknown) => thrown)
  if (settled instanceof Response) {
    const isJson = settled.headers.get('content-type')?.includes('json')
    return { status: settled.status, body: isJson ? await settled.clone().json() : null, headers: settled.headers }
  }
  if (settled instanceof Error) throw settled
  const { data, init } = (settled ?? {}) as { data?: unknown; init?: { status?: number; headers?: HeadersInit } | null }
  const isData = typeof settled === 'object' && settled !== null && 'type' in settled && 'init' in settled
  return isData
    ? { status: init?.status ?? 200, body: data, headers: new Headers(init?.headers) }
    : { status: 200, body: settled, headers: new Headers() }
}
