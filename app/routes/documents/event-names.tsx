import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmNames, listNameForms } from '~/domain/documents/name-forms.server'
import { nameFormsForm } from '~/domain/documents/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { NamesPage } from '~/ui/documents/names-page'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.documents.names.title)

export const loader = page(async ({ viewer, param }) => {
  const source = { eventId: param('eventId') }
  return { ...source, ...(await listNameForms(viewer, source)) }
})

export const action = form(nameFormsForm, async ({ viewer, param, now, t }, input) => {
  await confirmNames(viewer, { eventId: param('eventId') }, input, now)
  return { to: paths.eventDocuments(param('eventId')), toast: t.documents.names.saved }
})

export default function EventNames() {
  const { eventId, title, names } = useLoaderData<typeof loader>()
  return <NamesPage title={title} names={names} back={paths.eventDocuments(eventId)} />
}
