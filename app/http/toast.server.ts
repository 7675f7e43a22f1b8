import { createCookie, redirect } from '@remix-run/node'
import { settings } from '~/lib/env.server'

export interface Toast {
  tone: 'success' | 'error'
  text: string
}

const cookie = createCookie('duet-toast', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  maxAge: 60,
  secrets: [settings.secret],
  secure: settings.origin.startsWith('https:'),
})

export const toastHeader = (toast: Toast): Promise<string> => cookie.serialize(toast)

/** Leads to a page of ours, which will say it. */
export const redirectSaying = async (to: string, toast: Toast): Promise<Response> =>
  redirect(to, { headers: { 'Set-Cookie': await toastHeader(toast) } })

export async function readToast(request: Request): Promise<Toast | null> {
  const value: unknown = await cookie.parse(request.headers.get('cookie'))
  return value && typeof value === 'object' && 'text' in value ? (value as Toast) : null
}

export const clearToast = (): Promise<string> => cookie.serialize('', { maxAge: 0 })
