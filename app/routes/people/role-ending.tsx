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
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

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
  const { roles: t } = useMessages()
  const { person, role } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.person(person.id), label: person.name }]}
        title={t.endTitle(t.names[role].toLowerCase(), person.name)}
        lead={t.endLead}
      />
      <ReasonForm
        schema={endingForm}
        label={t.reason}
        hint={t.reasonHint}
        submit={t.end}
        variant="danger"
        back={paths.person(person.id)}
      />
    </>
  )
}
