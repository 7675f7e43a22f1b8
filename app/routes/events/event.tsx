import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { listWarnings } from '~/domain/events/checks.server'
import { phaseOf } from '~/domain/events/model'
import { runs } from '~/domain/events/policy'
import { type FoundEvent, findEvent, listEventPeople } from '~/domain/events/queries.server'
import { eventSchema } from '~/domain/events/structured'
import { listWhatRunnersMay } from '~/domain/events/tools'
import { findRegistrationBox } from '~/domain/registrations/box.server'
import { publicPage } from '~/http/handler.server'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { EventFacts } from '~/ui/events/event-facts'
import { EventHeader } from '~/ui/events/event-header'
import { EventLeaders } from '~/ui/events/event-leaders'
import { EventShare } from '~/ui/events/event-share'
import { EventTools } from '~/ui/events/event-tools'
import { RegistrationBox } from '~/ui/events/registration-box'
import { Sentences } from '~/ui/events/sentences'
import { LongText } from '~/ui/kit/long-text'
import { Notice } from '~/ui/kit/notice'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = (args) => [
  ...titled<typeof args.data>((_, seen) => seen.event.title)(args),
  ...(args.data ? [{ 'script:ld+json': args.data.schema }] : []),
]

export const loader = publicPage(async ({ viewer, param, now, t, preferences }) => {
  const event = await findEvent(viewer, param('eventId'))
  const [people, { open, others, ...box }] = await Promise.all([
    listEventPeople(viewer, event.id, now),
    findRegistrationBox(viewer, event, now),
  ])
  const address = absolute(paths.event(event.id))
  const phase = phaseOf(event, now)
  const isRun = runs(viewer, event)
  const warnings = isRun && phase === 'ahead' ? await listWarnings(event, now) : []
  return {
    event: shownOf(event),
    phase,
    people: people.map(({ personId: _, ...shown }) => shown),
    box: { ...box, closed: whyNot(open, t), mayRegisterOthers: others?.allowed ?? false, isSignedIn: others !== null },
    tools: isRun ? listWhatRunnersMay(viewer, event, now, t) : null,
    warnings: warnings.map((say) => say(t)),
    readerZone: preferences.timeZone,
    address,
    schema: eventSchema(event, people, box.seats, address),
  }
})

/** What the page shows of an event: what its organisers keep for themselves is not sent. */
function shownOf({ lesson, ...event }: FoundEvent) {
  return {
    id: event.id,
    title: event.title,
    type: event.type,
    level: event.level,
    state: event.state,
    stateReason: event.stateReason,
    postponedFrom: event.postponedFrom,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    timeZone: event.timeZone,
    format: event.format,
    host: event.host,
    address: event.address,
    room: event.room,
    onlineUrl: event.onlineUrl,
    organizer: event.organizer,
    municipality: event.municipality,
    description: event.description,
    audience: event.audience,
    topics: event.topics,
    hoursAcademic: event.hoursAcademic,
    isPublic: event.isPublic,
    registrationNeeded: event.registrationNeeded,
    registrationClosesAt: event.registrationClosesAt,
    registrationClosedAt: event.registrationClosedAt,
    lesson: lesson && { subject: lesson.subject, grade: lesson.grade, topic: lesson.topic },
  }
}

export default function Event() {
  const { events } = useMessages()
  const { event, phase, people, box, tools, warnings, readerZone, address } = useLoaderData<typeof loader>()
  return (
    <>
      <EventHeader event={event} phase={phase} readerZone={readerZone} />
      {warnings.length > 0 && (
        <div className="no-print mb-8">
          <Notice tone="warning" title={events.publication.warnings}>
            <Sentences list={warnings} />
          </Notice>
        </div>
      )}
      <div className="@container">
        <div className="grid grid-cols-1 gap-x-12 gap-y-10 @4xl:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)] @4xl:grid-rows-[auto_1fr]">
          <div className="no-print min-w-0 @4xl:col-start-2">
            <RegistrationBox event={event} phase={phase} box={box} />
          </div>
          <div className="min-w-0 @4xl:col-start-1 @4xl:row-span-2 @4xl:row-start-1">
            <EventFacts event={event} />
            {event.description && (
              <Section title={events.about}>
                <LongText text={event.description} />
              </Section>
            )}
            {people.length > 0 && <EventLeaders people={people} />}
          </div>
          <div className="no-print min-w-0 @4xl:col-start-2">
            {tools && <EventTools event={event} tools={tools} />}
            <EventShare event={event} address={address} />
          </div>
        </div>
      </div>
    </>
  )
}
