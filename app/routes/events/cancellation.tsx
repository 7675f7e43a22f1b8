import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { cancelEvent } from '~/domain/events/life.server'
import { mayCancel } from '~/domain/events/policy'
import { findRunEvent } from '~/domain/events/queries.server'
import { cancellationForm } from '~/domain/events/schema'
import { countPeople } from '~/domain/registrations/queries.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { event }) => t.events.cancellation.title(event.title))

export const loader = page(async ({ viewer, param, now }) => {
  const { id, title, version, ...event } = await findRunEvent(viewer, param('eventId'))
  assertAllowed(mayCancel(viewer, event, now))
  const { registered } = await countPeople(id)
  return { event: { id, title, version }, registered }
})

export const action = form(cancellationForm, async ({ viewer, param, now, t }, input) => {
  await cancelEvent(viewer, param('eventId'), input, now)
  return { to: paths.event(param('eventId')), toast: t.events.cancelled }
})

export default function Cancellation() {
  const { events } = useMessages()
  const { event, registered } = useLoaderData<typeof loader>()
  const words = events.cancellation
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.event(event.id), label: event.title }]}
        title={words.title(event.title)}
        lead={words.lead(registered)}
      />
      <div className="flex flex-col gap-6">
        <Notice tone="warning">{words.irreversible}</Notice>
        <ReasonForm
          schema={cancellationForm}
          version={event.version}
          label={events.reason}
          hint={events.reasonHint}
          submit={words.submit}
          variant="danger"
          back={paths.event(event.id)}
        />
      </div>
    </>
  )
}
