import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NotFound, whyNot } from '~/domain/decision'
import { runs } from '~/domain/events/policy'
import { findEvent } from '~/domain/events/queries.server'
import { isHost, isOpen, mayMark, mayRegisterOthers } from '~/domain/registrations/policy'
import { countRegistered, listRegistered } from '~/domain/registrations/register.server'
import { readRegisterFilter, writeRegisterFilter } from '~/domain/registrations/register-filter'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { RegisterFilters } from '~/ui/events/register-filters'
import { RegisterLinks } from '~/ui/events/register-links'
import { RegisterTable } from '~/ui/events/register-table'
import { sum } from '~/ui/events/register-total'
import { RegisterTotals } from '~/ui/events/register-totals'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.registrations.list.title)

export const loader = page(async ({ viewer, param, url, now, t }) => {
  const event = await findEvent(viewer, param('eventId'))
  if (!mayRegisterOthers(viewer, event).allowed) throw new NotFound()
  const filter = readRegisterFilter(url.searchParams)
  const [{ rows, next }, totals] = await Promise.all([
    listRegistered(viewer, event, filter, readCursor(url.searchParams.get('after'), ['text', 'id'])),
    countRegistered(viewer, event),
  ])
  const { id, title, format } = event
  return {
    event: { id, title, format },
    rows,
    next,
    totals,
    filter,
    /** A coordinator is shown his own school's people alone. */
    ownPeople: !runs(viewer, event),
    mayChange: event.attendanceClosedAt === null && (runs(viewer, event) || now < event.startsAt),
    links: {
      adding: runs(viewer, event) ? undefined : whyNot(isOpen(event, now), t),
      marking: whyNot(mayMark(viewer, event, now), t),
      mayPrint: runs(viewer, event) || isHost(viewer, event),
    },
  }
})

export default function Register() {
  const { registrations } = useMessages()
  const { event, rows, next, totals, filter, ownPeople, mayChange, links } = useLoaderData<typeof loader>()
  const [confirmed, waiting] = [sum(totals, 'confirmed'), sum(totals, 'waiting')]
  const lead = registrations.list.lead(confirmed, waiting)
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.event(event.id), label: event.title }]}
        title={registrations.list.title}
        lead={ownPeople ? `${lead}. ${registrations.list.ownPeople}` : lead}
        secondary={<RegisterLinks eventId={event.id} filter={filter} {...links} />}
      />
      <RegisterTotals totals={totals} eventId={event.id} />
      <RegisterFilters eventId={event.id} filter={filter} totals={totals} />
      <RegisterTable rows={rows} event={event} mayChange={mayChange} filtered={confirmed + waiting > 0} />
      <Pagination next={next ? paths.register(event.id, { ...writeRegisterFilter(filter), after: next }) : undefined} />
    </>
  )
}
