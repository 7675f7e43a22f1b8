import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { draftEvent } from '~/domain/events/commands.server'
import { findHolder, listGivingPairs, listHolders, listHosts } from '~/domain/events/form.server'
import { levelsFor, newEventValues } from '~/domain/events/form-values'
import { isGivenByPair } from '~/domain/events/model'
import { mayCreateSomewhere } from '~/domain/events/policy'
import { eventForm, newEventForm } from '~/domain/events/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EventChoice } from '~/ui/events/form/event-choice'
import { EventForm } from '~/ui/events/form/event-form'
import { PageHeader } from '~/ui/kit/page-header'
import { TextLink } from '~/ui/kit/text-link'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.events.form.newTitle)

export const loader = page(async ({ viewer, url, t }) => {
  assertAllowed(mayCreateSomewhere(viewer))
  const chosen = newEventForm.safeParse(Object.fromEntries(url.searchParams))
  if (!chosen.success) return { choice: { holders: await listHolders(viewer) }, filling: null }
  const { type, organizationId } = chosen.data
  const holder = await findHolder(viewer, organizationId)
  const levels = levelsFor(viewer, holder)
  const [hosts, pairs] = await Promise.all([
    listHosts(holder.municipalityId),
    isGivenByPair(type) ? listGivingPairs(holder.municipalityId) : [],
  ])
  const filling = {
    type,
    organizationId,
    holder: holder.name,
    defaultValue: newEventValues(type, holder, levels),
    levels: levels.map((value) => ({ value, label: t.events.levels[value] })),
    hosts,
    pairs,
  }
  return { choice: null, filling }
})

export const action = form(eventForm, async ({ viewer, now, t }, input) => {
  const id = await draftEvent(viewer, input, now)
  return { to: paths.event(id), toast: t.events.drafted }
})

export default function NewEvent() {
  const { calendar, events } = useMessages()
  const { choice, filling } = useLoaderData<typeof loader>()
  const crumbs = [{ href: paths.calendar(), label: calendar.title }]
  if (!filling) {
    return (
      <>
        <PageHeader crumbs={crumbs} title={events.form.newTitle} lead={events.form.newLead} />
        <EventChoice action={paths.newEvent()} holders={choice.holders} />
      </>
    )
  }
  const { holder, ...form } = filling
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        title={`${events.form.newTitle}: ${events.types[filling.type].toLowerCase()}`}
        lead={
          <>
            {holder}. <TextLink href={paths.newEvent()}>{events.form.changeType}</TextLink>
          </>
        }
      />
      <EventForm {...form} submit={events.form.saveDraft} back={paths.runEvents()} />
    </>
  )
}
