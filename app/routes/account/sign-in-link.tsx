import type { MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { askForLink } from '~/domain/accounts/commands.server'
import { linkForm } from '~/domain/accounts/schema'
import { publicForm, publicPage } from '~/http/handler.server'
import { limitRate } from '~/http/rate-limit.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextField } from '~/ui/kit/text-field'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.accounts.forgottenTitle)

export const loader = publicPage(async () => null)

export const action = publicForm(linkForm, async (visit, { email }) => {
  await limitRate(visit, `link:${email}`, 3, 3600)
  await limitRate(visit, `link:${visit.viewer.ip}`, 30, 3600)
  await askForLink(visit.viewer, email, visit.locale)
  return Response.json({ sentTo: email })
})

export default function SignInLink() {
  const { accounts } = useMessages()
  const answer = useActionData() as { sentTo?: string } | undefined
  const [form, fields] = useServerForm(linkForm)
  if (answer?.sentTo) return <PageHeader title={accounts.linkSentTitle} lead={accounts.linkSent(answer.sentTo)} />
  return (
    <>
      <PageHeader title={accounts.forgottenTitle} lead={accounts.forgottenLead} />
      <ServerForm form={form} actions={<SubmitButton>{accounts.sendLink}</SubmitButton>} back={paths.signIn()}>
        <TextField field={fields.email} type="email" label={accounts.email} autoComplete="username" />
      </ServerForm>
    </>
  )
}
