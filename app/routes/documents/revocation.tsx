import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { revokeDocument } from '~/domain/documents/commands.server'
import { mayRevoke } from '~/domain/documents/policy'
import { findDocument } from '~/domain/documents/queries.server'
import { revocationForm } from '~/domain/documents/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

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
  const { documents } = useMessages()
  const { id, number, recipient } = useLoaderData<typeof loader>()
  const words = documents.revocation
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.document(id), label: `№ ${number}, ${recipient}` }]}
        title={words.title(number)}
        lead={words.lead}
      />
      <ReasonForm
        schema={revocationForm}
        label={words.reason}
        hint={words.reasonHint}
        submit={words.submit}
        variant="danger"
        back={paths.document(id)}
      />
    </>
  )
}
