import type { KeptForm } from '~/lib/trouble'
import type { Visit } from './visit.server'

/** The 401 that carries the form along, so that the sign-in page can send it again and nothing typed is lost. */
export function keepForm({ url }: Visit, fields: FormData): Response {
  const kept: KeptForm = {
    action: url.pathname + url.search,
    fields: [...fields].filter((field): field is [string, string] => typeof field[1] === 'string'),
  }
  return Response.json({ kept }, { status: 401 })
}

const limit = 200_000

/** A kept form read back from a hidden field; null where it is not one, or points outside. */
export function readKeptForm(text: unknown): KeptForm | null {
  if (typeof text !== 'string' || text.length > limit) return null
  try {
    const { action, fields } = JSON.parse(text) as KeptForm
    const whole = fields.every(([name, value]) => typeof name === 'string' && typeof value === 'string')
    return whole && isLocal(action) ? { action, fields } : null
  } catch {
    return null
  }
}

/** Whether an address stays on this site, as browsers read it: they drop tabs and line feeds, and take a backslash for «/». */
export function isLocal(address: string): boolean {
  const here = 'http://local'
  return /^\/[!-[\]-~]*$/.test(address) && URL.canParse(address, here) && new URL(address, here).origin === here
}
