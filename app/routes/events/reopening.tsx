import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { reopenEvent } from '~/domain/events/life.server'
import { mayReopen } from '~/domain/events/policy'
import { findRunEvent } from '~/domain/events/queries.server'
import { reopeningForm } from '~/domain/events/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { event }) => t.events.reopening.title(event.title))

export const loader = page(async ({ viewer, param }) => {
  const event = await findRunEvent(viewer, param('eventId'))
  assertAllowed(mayReopen(viewer, event))
  return { event: { id: event.id, title: event.title } }
})

export const action = form(reopeningForm, async ({ viewer, param, t }, { reason }) => {
  await reopenEvent(viewer, param('eventId'), reason)
  return { to: paths.attendance(param('eventId')), toast: t.events.reopened }
})

export default function Reopening() {
  const { events } = useMessages()
  const { event } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.event(event.id), label: event.title }]}
        title={events.reopening.title(event.title)}
        lead={events.reopening.lead}
      />
      <ReasonForm
        schema={reopeningForm}
        label={events.reason}
        hint={events.inner}
        submit={events.reopen}
        back={paths.event(event.id)}
      />
    </>
  )
}
