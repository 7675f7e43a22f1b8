import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { endEmployment } from '~/domain/people/employments.server'
import { mayEndEmployment } from '~/domain/people/policy'
import { findEmployment } from '~/domain/people/queries.server'
import { leavingForm } from '~/domain/people/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { todayInRussia } from '~/lib/zones'
import { DateField } from '~/ui/kit/date-field'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { EndingRights } from '~/ui/people/ending-rights'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.people.leave)

export const loader = page(async ({ viewer, param, now, preferences }) => {
  const today = readersDay(preferences, now)
  const { person, rights, ...work } = await findEmployment(viewer, param('employmentId'), today)
  assertAllowed(mayEndEmployment(viewer, work))
  return { person, organization: work.organization, rights, today }
})

export const action = form(leavingForm, async ({ viewer, param, now, t }, { on }) => {
  const personId = await endEmployment(viewer, param('employmentId'), on, now, todayInRussia(now))
  return { to: paths.person(personId), toast: t.people.left }
})

export default function Leaving() {
  const { people: t } = useMessages()
  const { person, organization, rights, today } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(leavingForm, { defaultValue: { on: today } })
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.person(person.id), label: person.name }]}
        title={t.leaveTitle(person.name, organization)}
        lead={t.pairsStay}
      />
      <ServerForm
        form={form}
        actions={<SubmitButton variant="danger">{t.leave}</SubmitButton>}
        back={paths.person(person.id)}
      >
        <EndingRights rights={rights} />
        <DateField field={fields.on} label={t.lastDay} />
      </ServerForm>
    </>
  )
}
