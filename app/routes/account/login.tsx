import type { MetaFunction } from '@remix-run/node'
import { changeLogin } from '~/domain/people/own.server'
import { loginForm } from '~/domain/people/schema'
import { form, page } from '~/http/handler.server'
import { limitRate } from '~/http/rate-limit.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextField } from '~/ui/kit/text-field'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.people.changeLogin)

export const loader = page(async () => null)

export const action = form(loginForm, async (visit, input) => {
  await limitRate(visit, `login:${visit.viewer.personId}`, 10, 300)
  await changeLogin(visit.viewer, input, visit.now)
  return { to: paths.account(), toast: visit.t.people.loginChanged }
})

export default function Login() {
  const { people: t } = useMessages()
  const [form, fields] = useServerForm(loginForm)
  return (
    <>
      <PageHeader crumbs={[{ href: paths.account(), label: t.ownTitle }]} title={t.changeLogin} lead={t.ownLoginHint} />
      <ServerForm form={form} actions={<SubmitButton>{t.changeLogin}</SubmitButton>} back={paths.account()}>
        <TextField field={fields.email} type="email" label={t.ownLogin} width="medium" autoComplete="email" />
        <TextField
          field={fields.password}
          type="password"
          label={t.currentPassword}
          width="medium"
          autoComplete="current-password"
        />
      </ServerForm>
    </>
  )
}
