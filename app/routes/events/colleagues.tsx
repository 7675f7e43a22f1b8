import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed, Refused } from '~/domain/decision'
import { runs } from '~/domain/events/policy'
import { findEvent } from '~/domain/events/queries.server'
import { findRegistrationBox } from '~/domain/registrations/box.server'
import { listColleagues, listPairsToRegister } from '~/domain/registrations/colleagues.server'
import { register } from '~/domain/registrations/commands.server'
import { mayRegisterOthers } from '~/domain/registrations/policy'
import { colleaguesForm } from '~/domain/registrations/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { ColleaguesForm } from '~/ui/events/form/colleagues-form'
import { PageHeader } from '~/ui/kit/page-header'
import { Search } from '~/ui/kit/search'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { event }) => t.registrations.colleagues.title(event.title))

export const loader = page(async ({ viewer, param, url, now }) => {
  const event = await findEvent(viewer, param('eventId'))
  assertAllowed(mayRegisterOthers(viewer, event))
  const { open, seats } = await findRegistrationBox(viewer, event, now)
  if (!open.allowed && !runs(viewer, event)) throw new Refused(open.because)
  const search = url.searchParams.get('q')?.trim() ?? ''
  const [people, pairs] = await Promise.all([
    event.units.includes('person') ? listColleagues(viewer, event.id, search, clock(event.timeZone, now).date) : [],
    event.units.includes('pair') ? listPairsToRegister(viewer, event.id, search) : [],
  ])
  return { event: { id: event.id, title: event.title }, seats, search, people, pairs }
})

export const action = form(colleaguesForm, async ({ viewer, param, now, t }, { people, pairs, mode }) => {
  const requests = [...pairs.map((pairId) => ({ pairId, mode })), ...people.map((personId) => ({ personId, mode }))]
  const made = await register(viewer, param('eventId'), requests, now)
  const peopleWho = (wanted: 'confirmed' | 'waitlisted') =>
    made.reduce((total, one) => (one.state === wanted ? total + one.people : total), 0)
  return {
    to: paths.register(param('eventId')),
    toast: t.registrations.madeMany(peopleWho('confirmed'), peopleWho('waitlisted')),
  }
})

export default function Colleagues() {
  const { registrations } = useMessages()
  const { event, seats, search, people, pairs } = useLoaderData<typeof loader>()
  const words = registrations.colleagues
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.event(event.id), label: event.title },
          { href: paths.register(event.id), label: registrations.list.title },
        ]}
        title={registrations.list.add}
        lead={words.lead}
      />
      <div className="mb-8">
        <Search action={paths.colleagues(event.id)} value={search} label={words.search} />
      </div>
      <ColleaguesForm people={people} pairs={pairs} seats={seats} back={paths.register(event.id)} />
    </>
  )
}
