import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { acceptLink } from '~/domain/accounts/commands.server'
import { findLink } from '~/domain/accounts/queries.server'
import { passwordForm } from '~/domain/accounts/schema'
import { publicForm, publicPage } from '~/http/handler.server'
import { letIn } from '~/http/session.server'
import { paths } from '~/lib/paths'
import { JuryInvitation } from '~/ui/accounts/jury-invitation'
import { SetPasswordForm } from '~/ui/accounts/set-password-form'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.accounts.signIn)

/** Opening the link shows a page and uses nothing up: mail programs open links before people do. */
export const loader = publicPage(({ text, now }) => findLink(text('token'), now))

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
