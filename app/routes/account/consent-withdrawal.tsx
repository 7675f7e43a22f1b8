import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { withdrawConsent } from '~/domain/consents/commands.server'
import { consentKindOf } from '~/domain/consents/kind'
import { withdrawalForm } from '~/domain/consents/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.consents.withdraw)

export const loader = page(async ({ text }) => ({ kind: consentKindOf(text('kind')) }))

export const action = form(withdrawalForm, async ({ viewer, text, now, t }) => {
  await withdrawConsent(viewer, consentKindOf(text('kind')), now)
  return { to: paths.account(), toast: t.consents.withdrawn }
})

export default function ConsentWithdrawal() {
  const { people, consents: t } = useMessages()
  const { kind } = useLoaderData<typeof loader>()
  const [form] = useServerForm(withdrawalForm)
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.account(), label: people.ownTitle }]}
        title={t.withdrawTitle(t.kinds[kind].toLowerCase())}
        lead={t.withdrawLead[kind]}
      />
      <ServerForm
        form={form}
        actions={<SubmitButton variant="danger">{t.withdraw}</SubmitButton>}
        back={paths.account()}
      />
    </>
  )
}
