import { redirect } from '@remix-run/node'
import { publicCommand } from '~/http/handler.server'
import { isLocal } from '~/http/kept-form.server'
import { preferencesHeader } from '~/http/preferences.server'
import { readForm } from '~/http/sent-form.server'
import { paths } from '~/lib/paths'
import { choosePreferences } from '~/lib/preferences'

/** Keeps the look, language or time zone a reader chose, and leads back to where he was. */
export const action = publicCommand(async (visit) => {
  const fields = Object.fromEntries(await readForm(visit))
  const back = typeof fields.next === 'string' && isLocal(fields.next) ? fields.next : paths.home()
  const chosen = choosePreferences(visit.preferences, fields)
  return redirect(back, { headers: { 'Set-Cookie': await preferencesHeader(chosen) } })
})
