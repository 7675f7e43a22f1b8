import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { replaceDocument } from '~/domain/documents/commands.server'
import { prepareReplacement } from '~/domain/documents/replacing.server'
import { replacementForm } from '~/domain/documents/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { TermsFields } from '~/ui/documents/terms-fields'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t, { number }) => t.documents.replacement.title(number))

export const loader = page(({ viewer, param, now }) => prepareReplacement(viewer, param('documentId'), now))

export const action = form(replacementForm, async ({ viewer, param, now, t }, input) => {
  const newId = await replaceDocument(viewer, param('documentId'), input, now)
  return { to: paths.document(newId), toast: t.documents.replacement.done }
})

export default function Replacement() {
  const { documents } = useMessages()
  const { id, number, recipient, recipientId, terms, ...choices } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(replacementForm, { defaultValue: terms })
  const words = documents.replacement
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.document(id), label: `№ ${number}, ${recipient}` }]}
        title={words.title(number)}
        lead={words.lead}
        secondary={<LinkButton href={paths.person(recipientId)}>{recipient}</LinkButton>}
      />
      <ServerForm form={form} actions={<SubmitButton>{words.submit}</SubmitButton>} back={paths.document(id)}>
        <TextArea field={fields.reason} label={words.reason} hint={words.reasonHint} rows={3} />
        <TermsFields fields={fields} choices={choices} />
      </ServerForm>
    </>
  )
}
