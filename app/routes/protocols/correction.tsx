import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { correctProtocol } from '~/domain/protocols/commands.server'
import { findProtocol } from '~/domain/protocols/queries.server'
import { correctionForm } from '~/domain/protocols/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { RowVersion } from '~/ui/kit/row-version'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t, { number }) => t.protocols.correctTitle(number))

export const loader = page(async ({ viewer, param, t }) => {
  const { id, number, contestId, version, mayCorrect } = await findProtocol(viewer, param('protocolId'))
  return { id, number, contestId, version, because: whyNot(mayCorrect, t) }
})

export const action = form(correctionForm, async ({ viewer, param, t }, input) => {
  await correctProtocol(viewer, param('protocolId'), input)
  return { to: paths.protocol(param('protocolId')), toast: t.protocols.corrected }
})

export default function Correction() {
  const { protocols, common } = useMessages()
  const { id, number, version, because } = useLoaderData<typeof loader>()
  const [state, fields] = useServerForm(correctionForm)
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.protocol(id), label: protocols.title }]}
        title={protocols.correctTitle(number)}
        lead={protocols.correctLead}
      />
      <ServerForm
        form={state}
        actions={
          <>
            <SubmitButton variant="danger" disabledBecause={because}>
              {protocols.correct}
            </SubmitButton>
            <LinkButton href={paths.protocol(id)} variant="quiet">
              {common.back}
            </LinkButton>
          </>
        }
      >
        <RowVersion field={fields.version} current={version} />
        <TextArea field={fields.reason} label={protocols.correctReason} rows={4} />
      </ServerForm>
    </>
  )
}
