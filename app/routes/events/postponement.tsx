import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { postponeEvent } from '~/domain/events/life.server'
import { mayPostpone } from '~/domain/events/policy'
import { findRunEvent } from '~/domain/events/queries.server'
import { postponementForm } from '~/domain/events/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PostponementForm } from '~/ui/events/form/postponement-form'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { event }) => t.events.postponement.title(event.title))

export const loader = page(async ({ viewer, param, now }) => {
  const event = await findRunEvent(viewer, param('eventId'))
  assertAllowed(mayPostpone(viewer, event, now))
  const { id, title, startsAt, endsAt, timeZone, state, version } = event
  return { event: { id, title, startsAt, endsAt, timeZone, version, isPutOff: state === 'postponed' } }
})

export const action = form(postponementForm, async ({ viewer, param, now, t }, input) => {
  await postponeEvent(viewer, param('eventId'), input, now)
  return { to: paths.event(param('eventId')), toast: t.events.postponed }
})

export default function Postponement() {
  const { events } = useMessages()
  const { event } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.event(event.id), label: event.title }]}
        title={event.isPutOff ? events.setDate : events.postponement.title(event.title)}
        lead={events.postponement.lead}
      />
      <PostponementForm event={event} />
    </>
  )
}
