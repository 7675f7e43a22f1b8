import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { completeEvent } from '~/domain/events/life.server'
import { mayComplete } from '~/domain/events/policy'
import { findRunEvent } from '~/domain/events/queries.server'
import { completionForm } from '~/domain/events/schema'
import { countPeople } from '~/domain/registrations/queries.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { CompletionForm } from '~/ui/events/form/completion-form'
import { PageHeader } from '~/ui/kit/page-header'
import { Stat } from '~/ui/kit/stat'
import { StatRow } from '~/ui/kit/stat-row'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { event }) => t.events.completion.title(event.title))

export const loader = page(async ({ viewer, param, now }) => {
  const { id, title, ...event } = await findRunEvent(viewer, param('eventId'))
  assertAllowed(mayComplete(viewer, event, now))
  return { event: { id, title }, people: await countPeople(id) }
})

export const action = form(completionForm, async ({ viewer, param, now, t }, { withoutMarks }) => {
  await completeEvent(viewer, param('eventId'), withoutMarks, now)
  return { to: paths.event(param('eventId')), toast: t.events.completed }
})

export default function Completion() {
  const { events } = useMessages()
  const { event, people } = useLoaderData<typeof loader>()
  const words = events.completion
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.event(event.id), label: event.title }]}
        title={words.title(event.title)}
        lead={words.lead}
      />
      <div className="flex flex-col gap-8">
        <StatRow>
          <Stat value={people.present} label={words.present} href={paths.attendance(event.id)} />
          <Stat value={people.absent} label={words.absent} href={paths.attendance(event.id)} />
          <Stat value={people.unmarked} label={words.unmarked} href={paths.attendance(event.id)} />
        </StatRow>
        <CompletionForm eventId={event.id} unmarked={people.unmarked} />
      </div>
    </>
  )
}
