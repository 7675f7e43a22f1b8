import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { closeOrganization } from '~/domain/organizations/commands.server'
import { mayCloseOrganization } from '~/domain/organizations/policy'
import { findOrganization } from '~/domain/organizations/queries.server'
import { closingForm } from '~/domain/organizations/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { todayInRussia } from '~/lib/zones'
import { DateField } from '~/ui/kit/date-field'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.organizations.close)

export const loader = page(async ({ viewer, param, now, preferences }) => {
  const today = readersDay(preferences, now)
  const { id, shortName, ...state } = await findOrganization(viewer, param('organizationId'), today)
  assertAllowed(mayCloseOrganization(viewer, state, state.working))
  return { id, name: shortName, today }
})

export const action = form(closingForm, async ({ viewer, param, now, t }, { on }) => {
  await closeOrganization(viewer, param('organizationId'), on, todayInRussia(now))
  return { to: paths.organization(param('organizationId')), toast: t.organizations.closingDone }
})

export default function Closing() {
  const { organizations: t } = useMessages()
  const { id, name, today } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(closingForm, { defaultValue: { on: today } })
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.organization(id), label: name }]}
        title={t.closeTitle(name)}
        lead={t.closeLead}
      />
      <ServerForm
        form={form}
        actions={<SubmitButton variant="danger">{t.close}</SubmitButton>}
        back={paths.organization(id)}
      >
        <DateField field={fields.on} label={t.closedOn} />
      </ServerForm>
    </>
  )
}
