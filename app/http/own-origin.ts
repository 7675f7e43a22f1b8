import type { MiddlewareHandler } from 'hono'
import { catalogue } from '~/i18n/catalogue'
import { settings } from '~/lib/env.server'
import { readPreferences } from './preferences.server'

/** Refuses a change that another site's page sent, whatever address it was sent to. */
export const ownOriginOnly = (): MiddlewareHandler =>
  async function refuseForeign(c, next) {
    const { method, raw } = c.req
    if (method === 'GET' || method === 'HEAD' || isOwn(raw)) return next()
    const { locale } = await readPreferences(raw)
    return c.text(catalogue(locale).answers.foreignOrigin, 403)
  }

/** A browser names the origin of a page, or says «null» where it hides it; a program says nothing of either. */
function isOwn({ url, headers }: Request): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (origin === null || origin === 'null') return site === null ? origin === null : site === 'same-origin'
  return origin === settings.origin || (settings.demo && origin === new URL(url).origin)
}
