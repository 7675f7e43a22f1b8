import { type MetaFunction, redirect } from '@remix-run/node'
import { isRouteErrorResponse, useLoaderData, useRouteError } from '@remix-run/react'
import { acceptLink } from '~/domain/accounts/commands.server'
import { findLink, findUsedInvitation } from '~/domain/accounts/queries.server'
import { passwordForm } from '~/domain/accounts/schema'
import { publicForm, publicPage } from '~/http/handler.server'
import { letIn } from '~/http/session.server'
import { paths } from '~/lib/paths'
import { JuryInvitation } from '~/ui/accounts/jury-invitation'
import { SetPasswordForm } from '~/ui/accounts/set-password-form'
import { SpentLink } from '~/ui/accounts/spent-link'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { TroublePage } from '~/ui/trouble-page'

export const meta: MetaFunction<typeof loader> = titled((t) => t.accounts.signIn, {
  missing: (t) => t.accounts.spentTitle,
})

/**
 * Opening the link shows a page and uses nothing up: mail programs open links before people do. A juror signed in who
 * opens his letter once more goes on to his work.
 */
export const loader = publicPage(async ({ viewer, text, now }) => {
  const contestId = await findUsedInvitation(viewer, text('token'))
  if (contestId) throw redirect(paths.jury(contestId))
  return findLink(text('token'), now)
})

export const action = publicForm(passwordForm.partial(), async (visit, { password }) => {
  const { userId, contestId } = await acceptLink(visit.viewer, visit.text('token'), password ?? null, visit.now)
  const headers = await letIn(visit.request, userId)
  return redirect(contestId ? paths.jury(contestId) : paths.home(), { headers })
})

export default function Invitation() {
  const { accounts } = useMessages()
  const link = useLoaderData<typeof loader>()
  const name = [link.firstName, link.middleName].filter(Boolean).join(' ')
  return (
    <>
      <PageHeader
        title={accounts.invitationTitle(name)}
        lead={
          link.purpose === 'jury'
            ? accounts.invitation.jury(link.contestTitle ?? '')
            : accounts.invitation[link.purpose]
        }
      />
      {link.purpose === 'jury' ? <JuryInvitation /> : <SetPasswordForm email={link.email} />}
    </>
  )
}

/** A link that was used, has ended or came damaged. */
export function ErrorBoundary() {
  const error = useRouteError()
  return isRouteErrorResponse(error) && error.status === 404 ? <SpentLink /> : <TroublePage />
}
