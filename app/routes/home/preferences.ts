import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { isLocal } from '~/http/kept-form.server'
import { preferencesHeader } from '~/http/preferences.server'
import { arrive, assertOwnOrigin } from '~/http/visit.server'
import { choosePreferences } from '~/lib/preferences'

/** Keeps the look, language or time zone a reader chose, and leads back to where he was. */
export async function action(args: ActionFunctionArgs) {
  const visit = await arrive(args)
  assertOwnOrigin(visit)
  const fields = Object.fromEntries(await args.request.formData())
  const back = typeof fields.next === 'string' && isLocal(fields.next) ? fields.next : '/'
  const chosen = choosePreferences(visit.preferences, fields)
  return redirect(back, { headers: { 'Set-Cookie': await preferencesHeader(chosen) } })
}
