import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { findPerson } from '~/domain/people/queries.server'
import { endRole } from '~/domain/roles/commands.server'
import { mayEndRole } from '~/domain/roles/policy'
import { findRole } from '~/domain/roles/queries.server'
import { endingForm } from '~/domain/roles/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.roles.end)

export const loader = page(async ({ viewer, param, now, preferences }) => {
  const { personId, role, ...state } = await findRole(param('roleId'))
  const person = await findPerson(viewer, personId, readersDay(preferences, now))
  assertAllowed(mayEndRole(viewer, { role, ...state }))
  return { person: { id: person.id, name: person.name }, role }
})

export const action = form(endingForm, async ({ viewer, param, now, t }, { reason }) => {
  const personId = await endRole(viewer, param('roleId'), reason, now)
  return { to: paths.person(personId), toast: t.roles.ended }
})

export default function RoleEnding() {
  const { roles: t, kit } = useMessages()
  const { person, role } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(endingForm)
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.person(person.id), label: person.name }]}
        title={t.endTitle(t.names[role].toLowerCase(), person.name)}
        lead={t.endLead}
      />
      <ServerForm
        form={form}
        actions={
          <>
            <SubmitButton variant="danger">{t.end}</SubmitButton>
            <LinkButton variant="quiet" href={paths.person(person.id)}>
              {kit.cancel}
            </LinkButton>
          </>
        }
      >
        <TextArea field={fields.reason} label={t.reason} hint={t.reasonHint} />
      </ServerForm>
    </>
  )
}
