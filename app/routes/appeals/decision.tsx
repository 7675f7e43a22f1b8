import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { considerAppeal } from '~/domain/appeals/commands.server'
import { findAppeal } from '~/domain/appeals/queries.server'
import { decisionForm } from '~/domain/appeals/schema'
import { whyNot } from '~/domain/decision'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { RadioGroup } from '~/ui/kit/radio-group'
import { RowVersion } from '~/ui/kit/row-version'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t, { number }) => t.appeals.titleOf(number ?? 0))

export const loader = page(async ({ viewer, param, t }) => {
  const { id, number, text, version, mayConsider } = await findAppeal(viewer, param('appealId'))
  return { id, number, text, version, because: whyNot(mayConsider, t) }
})

export const action = form(decisionForm, async ({ viewer, param, now, t }, input) => {
  await considerAppeal(viewer, param('appealId'), input, now)
  return { to: paths.appeal(param('appealId')), toast: t.appeals.decidedNow[input.decision] }
})

export default function AppealDecision() {
  const { appeals } = useMessages()
  const { id, number, text, version, because } = useLoaderData<typeof loader>()
  const [state, fields] = useServerForm(decisionForm)
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.appeal(id), label: appeals.titleOf(number ?? 0) }]}
        title={appeals.decision}
        lead={appeals.decisionLead}
      />
      <blockquote className="mb-8 max-w-prose border-s-4 border-line ps-4 whitespace-pre-line">{text}</blockquote>
      <ServerForm
        form={state}
        actions={<SubmitButton disabledBecause={because}>{appeals.decide}</SubmitButton>}
        back={paths.appeal(id)}
      >
        <RowVersion field={fields.version} current={version} />
        <RadioGroup
          field={fields.decision}
          label={appeals.verdict}
          options={(['dismissed', 'upheld'] as const).map((value) => ({ value, label: appeals.verdicts[value] }))}
        />
        <TextArea field={fields.text} label={appeals.grounds} hint={appeals.groundsHint} rows={6} />
      </ServerForm>
    </>
  )
}
