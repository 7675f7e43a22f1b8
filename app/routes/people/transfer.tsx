import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { organizationChoices } from '~/domain/organizations/queries.server'
import { transferPerson } from '~/domain/people/employments.server'
import { mayEndEmployment } from '~/domain/people/policy'
import { findEmployment } from '~/domain/people/queries.server'
import { transferForm } from '~/domain/people/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { todayInRussia } from '~/lib/zones'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { EmploymentFields } from '~/ui/people/employment-fields'
import { EndingRights } from '~/ui/people/ending-rights'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.people.transfer)

export const loader = page(async ({ viewer, param, now, preferences }) => {
  const today = readersDay(preferences, now)
  const { person, rights, ...work } = await findEmployment(viewer, param('employmentId'), today)
  assertAllowed(mayEndEmployment(viewer, work))
  const organizations = await organizationChoices(viewer)
  return { person, work: { organization: work.organization, post: work.post }, rights, today, organizations }
})

export const action = form(transferForm, async ({ viewer, param, now, t }, input) => {
  const personId = await transferPerson(viewer, param('employmentId'), input, now, todayInRussia(now))
  return { to: paths.person(personId), toast: t.people.transferred }
})

export default function Transfer() {
  const { people: t } = useMessages()
  const { person, work, rights, today, organizations } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(transferForm, { defaultValue: { from: today, post: work.post } })
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.person(person.id), label: person.name }]}
        title={t.transferTitle(person.name, work.organization)}
        lead={t.pairsStay}
      />
      <ServerForm form={form} actions={<SubmitButton>{t.transfer}</SubmitButton>} back={paths.person(person.id)}>
        <EndingRights rights={rights} />
        <EmploymentFields fields={fields} organizations={organizations} moving />
      </ServerForm>
    </>
  )
}
