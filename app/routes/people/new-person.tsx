import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { organizationChoices } from '~/domain/organizations/queries.server'
import { addPerson } from '~/domain/people/commands.server'
import { newPersonForm } from '~/domain/people/schema'
import { mayListRegisters } from '~/domain/roles/policy'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { Checkbox } from '~/ui/kit/checkbox'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { EmploymentFields } from '~/ui/people/employment-fields'
import { PersonFields } from '~/ui/people/person-fields'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.people.newTitle)

export const loader = page(async ({ viewer, url, now, preferences }) => {
  assertAllowed(mayListRegisters(viewer))
  const organizations = await organizationChoices(viewer)
  const asked = url.searchParams.get('organization')
  const chosen = organizations.length === 1 ? organizations[0] : organizations.find(({ value }) => value === asked)
  return { organizations, defaultValue: { organizationId: chosen?.value, from: readersDay(preferences, now) } }
})

export const action = form(newPersonForm, async ({ viewer, t }, input) => {
  const id = await addPerson(viewer, input)
  return { to: paths.person(id), toast: t.people.added }
})

export default function NewPerson() {
  const { people: t } = useMessages()
  const { organizations, defaultValue } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(newPersonForm, { defaultValue })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.people(), label: t.title }]} title={t.newTitle} />
      <ServerForm form={form} actions={<SubmitButton>{t.add}</SubmitButton>}>
        <PersonFields fields={fields} work={<EmploymentFields fields={fields} organizations={organizations} />} />
        <Checkbox field={fields.another} label={t.another} hint={t.anotherHint} />
      </ServerForm>
    </>
  )
}
