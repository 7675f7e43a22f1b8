import { createCookie } from '@remix-run/node'
import { choosePreferences, defaultPreferences, type Preferences } from '~/lib/preferences'

const cookie = createCookie('duet-look', { sameSite: 'lax', path: '/', maxAge: 60 * 60 * 24 * 365 })

export async function readPreferences(request: Request): Promise<Preferences> {
  const kept: unknown = await cookie.parse(request.headers.get('cookie'))
  return choosePreferences(defaultPreferences, kept && typeof kept === 'object' ? { ...kept } : {})
}

export const preferencesHeader = (preferences: Preferences): Promise<string> => cookie.serialize(preferences)
