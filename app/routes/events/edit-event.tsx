import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { editEvent } from '~/domain/events/commands.server'
import { findHolder, listGivingPairs, listHolders, listHosts } from '~/domain/events/form.server'
import { editedValues, levelsFor } from '~/domain/events/form-values'
import { isGivenByPair } from '~/domain/events/model'
import { mayEdit } from '~/domain/events/policy'
import { findRunEvent } from '~/domain/events/queries.server'
import { eventForm, newEventForm } from '~/domain/events/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EventChoice } from '~/ui/events/form/event-choice'
import { EventForm } from '~/ui/events/form/event-form'
import type { Option } from '~/ui/kit/option'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { event }) => t.events.form.editTitle(event.title))

export const loader = page(async ({ viewer, param, url, t }) => {
  const event = await findRunEvent(viewer, param('eventId'))
  assertAllowed(mayEdit(viewer, event))
  const chosen = newEventForm.safeParse(Object.fromEntries(url.searchParams))
  const type = chosen.success ? chosen.data.type : event.type
  const organizationId = chosen.success ? chosen.data.organizationId : event.organizerOrganizationId
  const holder = await findHolder(viewer, organizationId)
  const [hosts, pairs, holders] = await Promise.all([
    listHosts(holder.municipalityId),
    isGivenByPair(type) ? listGivingPairs(holder.municipalityId) : [],
    listHolders(viewer),
  ])
  return {
    event: { id: event.id, title: event.title, isDraft: event.state === 'draft' },
    holders,
    form: {
      type,
      organizationId,
      version: event.version,
      defaultValue: editedValues(event),
      levels: levelsFor(viewer, holder).map((value) => ({ value, label: t.events.levels[value] })),
      hosts: withCurrent(hosts, event),
      pairs,
    },
  }
})

/** A host from another district stays among those to choose from. */
const withCurrent = (
  hosts: Option[],
  { hostOrganizationId, host }: { hostOrganizationId: string | null; host: string | null },
) =>
  !hostOrganizationId || hosts.some(({ value }) => value === hostOrganizationId)
    ? hosts
    : [{ value: hostOrganizationId, label: host ?? '' }, ...hosts]

export const action = form(eventForm, async ({ viewer, param, now, t }, input) => {
  await editEvent(viewer, param('eventId'), input, now)
  return { to: paths.event(param('eventId')), toast: t.events.saved }
})

export default function EditEvent() {
  const { events } = useMessages()
  const { event, form, holders } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.event(event.id), label: event.title }]}
        title={events.edit}
        lead={event.isDraft ? events.types[form.type] : events.form.saveLead}
      />
      <EventForm
        {...form}
        submit={event.isDraft ? events.form.saveDraft : events.form.save}
        back={paths.event(event.id)}
      />
      <Section title={events.form.changeType}>
        <EventChoice
          action={paths.editEvent(event.id)}
          holders={holders}
          type={form.type}
          organizationId={form.organizationId}
        />
      </Section>
    </>
  )
}
