import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { changePerson, showContacts } from '~/domain/people/commands.server'
import { personValues } from '~/domain/people/form-values'
import { mayChangePerson } from '~/domain/people/policy'
import { findPerson } from '~/domain/people/queries.server'
import { personChange } from '~/domain/people/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { todayInRussia } from '~/lib/zones'
import { PageHeader } from '~/ui/kit/page-header'
import { RowVersion } from '~/ui/kit/row-version'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { PersonFields } from '~/ui/people/person-fields'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.people.editTitle)

/** An administrator sees contacts here too, and so asks for them: the log keeps it (INV-48). */
export const loader = page(async ({ viewer, param, now, preferences }) => {
  const today = readersDay(preferences, now)
  const person = await findPerson(viewer, param('personId'), today)
  assertAllowed(mayChangePerson(viewer, person.places))
  const contacts = person.contactsShown ? person : await showContacts(viewer, person.id, today)
  const { id, name, version } = person
  return { id, name, version, defaultValue: personValues({ ...person, email: contacts.email, phone: contacts.phone }) }
})

export const action = form(personChange, async ({ viewer, param, now, t }, input) => {
  await changePerson(viewer, param('personId'), input, now, todayInRussia(now))
  return { to: paths.person(param('personId')), toast: t.answers.saved }
})

export default function EditPerson() {
  const { people: t } = useMessages()
  const { id, name, version, defaultValue } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(personChange, { defaultValue })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.person(id), label: name }]} title={t.editTitle} />
      <ServerForm form={form} actions={<SubmitButton>{t.save}</SubmitButton>}>
        <RowVersion field={fields.version} current={version} />
        <PersonFields fields={fields} />
      </ServerForm>
    </>
  )
}
