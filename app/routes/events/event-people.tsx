import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { isGivenByPair, rolesAt } from '~/domain/events/model'
import { addEventPerson, listCandidates } from '~/domain/events/people.server'
import { mayEdit } from '~/domain/events/policy'
import { findRunEvent, listEventPeople } from '~/domain/events/queries.server'
import { eventPersonForm } from '~/domain/events/schema'
import { commandSaying, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { CandidateList } from '~/ui/events/candidate-list'
import { EventPeopleTable } from '~/ui/events/event-people-table'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { Search } from '~/ui/kit/search'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.events.persons.title)

export const loader = page(async ({ viewer, param, url, now }) => {
  const event = await findRunEvent(viewer, param('eventId'))
  assertAllowed(mayEdit(viewer, event))
  const search = url.searchParams.get('q')?.trim() ?? ''
  const [people, candidates] = await Promise.all([
    listEventPeople(viewer, event.id, now),
    listCandidates(event, search, clock(event.timeZone, now).date),
  ])
  const { id, title, type } = event
  return { event: { id, title }, roles: rolesAt(type), byPair: isGivenByPair(type), people, search, candidates }
})

export const action = commandSaying(eventPersonForm, async ({ viewer, param, t }, input) => {
  await addEventPerson(viewer, param('eventId'), input)
  return { to: paths.eventPeople(param('eventId')), toast: t.events.persons.added }
})

export default function EventPeople() {
  const { events } = useMessages()
  const { event, roles, byPair, people, search, candidates } = useLoaderData<typeof loader>()
  const words = events.persons
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.event(event.id), label: event.title }]}
        title={words.title}
        lead={words.lead}
      />
      {byPair && (
        <div className="mb-6">
          <Notice>{words.pairLead}</Notice>
        </div>
      )}
      <EventPeopleTable eventId={event.id} people={people} removable={roles} />
      <Section title={words.add}>
        <Search action={paths.eventPeople(event.id)} value={search} label={words.search} />
        {search && <CandidateList eventId={event.id} candidates={candidates} roles={roles} />}
      </Section>
    </>
  )
}
