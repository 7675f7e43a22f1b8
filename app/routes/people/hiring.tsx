import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { organizationChoices } from '~/domain/organizations/queries.server'
import { hirePerson } from '~/domain/people/employments.server'
import { mayChangePerson } from '~/domain/people/policy'
import { findPerson } from '~/domain/people/queries.server'
import { hiringForm } from '~/domain/people/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { todayInRussia } from '~/lib/zones'
import { Checkbox } from '~/ui/kit/checkbox'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { EmploymentFields } from '~/ui/people/employment-fields'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t, { name }) => t.people.hireTitle(name))

export const loader = page(async ({ viewer, param, now, preferences }) => {
  const today = readersDay(preferences, now)
  const { id, name, places, employments } = await findPerson(viewer, param('personId'), today)
  assertAllowed(mayChangePerson(viewer, places))
  const hasMain = employments.some(({ isMain, to }) => isMain && to === null)
  return { id, name, today, hasMain, organizations: await organizationChoices(viewer) }
})

export const action = form(hiringForm, async ({ viewer, param, now, t }, input) => {
  await hirePerson(viewer, param('personId'), input, todayInRussia(now))
  return { to: paths.person(param('personId')), toast: t.people.hired }
})

export default function Hiring() {
  const { people: t } = useMessages()
  const { id, name, today, hasMain, organizations } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(hiringForm, {
    defaultValue: { from: today, isSecond: hasMain ? 'on' : undefined },
  })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.person(id), label: name }]} title={t.hireTitle(name)} />
      <ServerForm form={form} actions={<SubmitButton>{t.hire}</SubmitButton>}>
        <EmploymentFields fields={fields} organizations={organizations} />
        <Checkbox field={fields.isSecond} label={t.isSecond} hint={t.isSecondHint} />
      </ServerForm>
    </>
  )
}
