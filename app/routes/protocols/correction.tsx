import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { correctProtocol } from '~/domain/protocols/commands.server'
import { findProtocol } from '~/domain/protocols/queries.server'
import { correctionForm } from '~/domain/protocols/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

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
  const { protocols } = useMessages()
  const { id, number, version, because } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.protocol(id), label: protocols.title }]}
        title={protocols.correctTitle(number)}
        lead={protocols.correctLead}
      />
      <ReasonForm
        schema={correctionForm}
        version={version}
        label={protocols.correctReason}
        submit={protocols.correct}
        variant="danger"
        disabledBecause={because}
        back={paths.protocol(id)}
      />
    </>
  )
}
