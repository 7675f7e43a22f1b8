import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { findPerson } from '~/domain/people/queries.server'
import { grantRole } from '~/domain/roles/commands.server'
import { mayGrantSomething } from '~/domain/roles/policy'
import { grantChoices } from '~/domain/roles/queries.server'
import { grantForm } from '~/domain/roles/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { PageHeader } from '~/ui/kit/page-header'
import { Select } from '~/ui/kit/select'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { rightOptions } from '~/ui/roles/right-options'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.roles.grant)

export const loader = page(async ({ viewer, param, now, preferences }) => {
  assertAllowed(mayGrantSomething(viewer))
  const { id, name } = await findPerson(viewer, param('personId'), readersDay(preferences, now))
  return { id, name, choices: await grantChoices(viewer) }
})

export const action = form(grantForm, async ({ viewer, param, t }, { right }) => {
  await grantRole(viewer, param('personId'), right)
  return { to: paths.person(param('personId')), toast: t.roles.granted }
})

export default function Roles() {
  const { roles: t } = useMessages()
  const { id, name, choices } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(grantForm)
  return (
    <>
      <PageHeader crumbs={[{ href: paths.person(id), label: name }]} title={t.grant} lead={t.lead} />
      <ServerForm form={form} actions={<SubmitButton>{t.grant}</SubmitButton>}>
        <Select
          field={fields.right}
          label={t.right}
          hint={t.rightHint}
          empty={t.choose}
          options={rightOptions(t, choices)}
        />
      </ServerForm>
    </>
  )
}
