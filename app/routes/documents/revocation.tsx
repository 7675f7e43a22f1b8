import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { revokeDocument } from '~/domain/documents/commands.server'
import { mayRevoke } from '~/domain/documents/policy'
import { findDocument } from '~/domain/documents/queries.server'
import { revocationForm } from '~/domain/documents/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t, { number }) => t.documents.revocation.title(number))

export const loader = page(async ({ viewer, param, now }) => {
  const document = await findDocument(viewer, param('documentId'), now)
  assertAllowed(mayRevoke(viewer, document))
  const { id, number, recipient } = document
  return { id, number, recipient }
})

export const action = form(revocationForm, async ({ viewer, param, now, t }, { reason }) => {
  await revokeDocument(viewer, param('documentId'), reason, now)
  return { to: paths.document(param('documentId')), toast: t.documents.revocation.done }
})

export default function Revocation() {
  const { documents, common } = useMessages()
  const { id, number, recipient } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(revocationForm)
  const words = documents.revocation
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.document(id), label: `№ ${number}, ${recipient}` }]}
        title={words.title(number)}
        lead={words.lead}
      />
      <ServerForm
        form={form}
        actions={
          <>
            <SubmitButton variant="danger">{words.submit}</SubmitButton>
            <LinkButton href={paths.document(id)} variant="quiet">
              {common.back}
            </LinkButton>
          </>
        }
      >
        <TextArea field={fields.reason} label={words.reason} hint={words.reasonHint} rows={3} />
      </ServerForm>
    </>
  )
}
