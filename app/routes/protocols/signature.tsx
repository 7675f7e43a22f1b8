import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { signProtocol } from '~/domain/protocols/commands.server'
import { findProtocol } from '~/domain/protocols/queries.server'
import { signatureForm } from '~/domain/protocols/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t, { number }) => t.protocols.signTitle(number))

export const loader = page(async ({ viewer, param, t }) => {
  const { id, number, hash, snapshot, maySign } = await findProtocol(viewer, param('protocolId'))
  return { id, number, hash, decisions: snapshot.printed.decisions, because: whyNot(maySign, t) }
})

export const action = form(signatureForm, async ({ viewer, param, now, t }, input) => {
  await signProtocol(viewer, param('protocolId'), input, now)
  return { to: paths.protocol(param('protocolId')), toast: t.protocols.signed }
})

export default function Signature() {
  const { protocols } = useMessages()
  const { id, number, hash, decisions, because } = useLoaderData<typeof loader>()
  const [state, fields] = useServerForm(signatureForm)
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.protocol(id), label: protocols.title }]}
        title={protocols.signTitle(number)}
        lead={protocols.signLead}
      />
      <ServerForm
        form={state}
        actions={<SubmitButton disabledBecause={because}>{protocols.sign}</SubmitButton>}
        back={paths.protocol(id)}
      >
        <ol className="flex list-decimal flex-col gap-1 ps-6">
          {decisions.map((decision) => (
            <li key={decision}>{decision}</li>
          ))}
        </ol>
        <p className="text-sm break-all text-soft">
          {protocols.hash}: {hash}
        </p>
        <input type="hidden" name="hash" value={hash} />
        <TextArea field={fields.dissent} label={protocols.dissent} hint={protocols.dissentHint} rows={3} />
      </ServerForm>
    </>
  )
}
