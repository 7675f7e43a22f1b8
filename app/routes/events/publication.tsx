import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { listFaults, listWarnings } from '~/domain/events/checks.server'
import { publishEvent } from '~/domain/events/life.server'
import { mayPublish } from '~/domain/events/policy'
import { findRunEvent } from '~/domain/events/queries.server'
import { command, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EventFacts } from '~/ui/events/event-facts'
import { EventWhen } from '~/ui/events/event-when'
import { Findings } from '~/ui/events/findings'
import { ActionForm } from '~/ui/kit/action-form'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { event }) => t.events.publication.title(event.title))

export const loader = page(async ({ viewer, param, now, t, preferences }) => {
  const event = await findRunEvent(viewer, param('eventId'))
  assertAllowed(mayPublish(viewer, event))
  const [faults, warnings] = await Promise.all([listFaults(event), listWarnings(event, now)])
  return {
    event,
    faults: faults.map((say) => say(t)),
    warnings: warnings.map((say) => say(t)),
    readerZone: preferences.timeZone,
  }
})

export const action = command(async ({ viewer, param, now, t }) => {
  await publishEvent(viewer, param('eventId'), now)
  return { to: paths.event(param('eventId')), toast: t.events.published }
})

export default function Publication() {
  const { events } = useMessages()
  const { event, faults, warnings, readerZone } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.event(event.id), label: event.title }]}
        title={events.publication.title(event.title)}
        lead={events.publication.lead}
      />
      <div className="flex flex-col gap-6">
        <Findings faults={faults} warnings={warnings} />
        <p className="text-lg">
          <EventWhen event={event} readerZone={readerZone} />
        </p>
        <EventFacts event={event} />
        <div className="flex flex-wrap items-start gap-3">
          <ActionForm
            action={paths.eventPublication(event.id)}
            label={events.publish}
            variant="primary"
            disabledBecause={faults[0]}
          />
          <LinkButton href={paths.editEvent(event.id)}>{events.edit}</LinkButton>
        </div>
      </div>
    </>
  )
}
