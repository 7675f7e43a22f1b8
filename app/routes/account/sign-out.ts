import { redirect } from '@remix-run/node'
import { command } from '~/http/handler.server'
import { endSession } from '~/http/session.server'
import { toastHeader } from '~/http/toast.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ request, t }) => {
  const headers = await endSession(request)
  headers.append('Set-Cookie', await toastHeader({ tone: 'success', text: t.accounts.signedOut }))
  return redirect(paths.home(), { headers })
})
