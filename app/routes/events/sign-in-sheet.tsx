import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NotFound } from '~/domain/decision'
import { runs } from '~/domain/events/policy'
import { findEvent } from '~/domain/events/queries.server'
import { isHost } from '~/domain/registrations/policy'
import { listRegistered } from '~/domain/registrations/register.server'
import { readRegisterFilter } from '~/domain/registrations/register-filter'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { SheetModes } from '~/ui/events/sheet-modes'
import { SignInSheet } from '~/ui/events/sign-in-sheet'
import { EmptyState } from '~/ui/kit/empty-state'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

/** A sheet of more names than this is printed by formats. */
const most = 3000

export const meta: MetaFunction<typeof loader> = titled((t) => t.registrations.sheet.title)

export const loader = page(async ({ viewer, param, url }) => {
  const event = await findEvent(viewer, param('eventId'))
  if (!runs(viewer, event) && !isHost(viewer, event)) throw new NotFound()
  const { mode } = readRegisterFilter(url.searchParams)
  const { rows } = await listRegistered(viewer, event, { search: '', state: 'confirmed', mode }, null, most)
  const people = rows.map(({ personId, name, organization, post, mode }) => ({
    personId,
    name,
    organization,
    post,
    mode,
  }))
  const { id, title, format, startsAt, endsAt, timeZone, host, address, room } = event
  return {
    event: { id, title, format, startsAt, endsAt, timeZone, host, address, room },
    people,
    mode: mode ?? null,
  }
})

export default function SignInSheetPage() {
  const { registrations } = useMessages()
  const { event, people, mode } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="no-print">
        <PageHeader
          crumbs={[
            { href: paths.event(event.id), label: event.title },
            { href: paths.register(event.id), label: registrations.list.title },
          ]}
          title={registrations.sheet.title}
          lead={registrations.sheet.lead}
        />
        {event.format === 'mixed' && <SheetModes eventId={event.id} mode={mode} />}
      </div>
      {people.length === 0 ? (
        <EmptyState title={registrations.sheet.empty} />
      ) : (
        <SignInSheet event={event} people={people} />
      )}
    </>
  )
}
