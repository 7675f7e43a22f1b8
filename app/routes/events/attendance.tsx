import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NotFound, whyNot } from '~/domain/decision'
import { mayComplete, runs } from '~/domain/events/policy'
import { findEvent } from '~/domain/events/queries.server'
import { markAttendance } from '~/domain/registrations/marks.server'
import { isHost, mayMark } from '~/domain/registrations/policy'
import { countPeople } from '~/domain/registrations/queries.server'
import { listRegistered } from '~/domain/registrations/register.server'
import { attendanceForm } from '~/domain/registrations/schema'
import { form, page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { AttendanceForm } from '~/ui/events/form/attendance-form'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { Search } from '~/ui/kit/search'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

/** Longer lists are marked page by page. */
const most = 200

export const meta: MetaFunction<typeof loader> = titled((t, { event }) => t.registrations.attendance.title(event.title))

export const loader = page(async ({ viewer, param, url, now, t }) => {
  const event = await findEvent(viewer, param('eventId'))
  if (!runs(viewer, event) && !isHost(viewer, event)) throw new NotFound()
  const search = url.searchParams.get('q')?.trim() ?? ''
  const after = readCursor(url.searchParams.get('after'), ['text', 'id'])
  const [{ rows, next }, counts] = await Promise.all([
    listRegistered(viewer, event, { search, state: 'confirmed' }, after, most),
    countPeople(event.id),
  ])
  const people = rows.map(({ personId, name, organization, post, mode, present, presentMode }) => ({
    personId,
    name,
    detail: [organization, post].filter(Boolean).join(', '),
    mode,
    mark: present === null ? null : present ? (presentMode ?? mode) : ('absent' as const),
  }))
  return {
    event: { id: event.id, title: event.title, format: event.format },
    search,
    people,
    next,
    counts,
    prefill: url.searchParams.has('prefill'),
    closed: whyNot(mayMark(viewer, event, now), t),
    mayComplete: mayComplete(viewer, event, now).allowed,
  }
})

export const action = form(attendanceForm, async ({ viewer, param, now, t, url }, { marks }) => {
  await markAttendance(viewer, param('eventId'), marks, now)
  const { q, after } = Object.fromEntries(url.searchParams)
  return {
    to: paths.attendance(param('eventId'), { q, after }),
    toast: t.registrations.attendance.saved,
  }
})

export default function Attendance() {
  const { registrations, events } = useMessages()
  const { event, search, people, next, counts, prefill, closed, mayComplete } = useLoaderData<typeof loader>()
  const words = registrations.attendance
  const total = counts.present + counts.absent + counts.unmarked
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.event(event.id), label: event.title },
          { href: paths.register(event.id), label: registrations.list.title },
        ]}
        title={words.title(event.title)}
        lead={`${words.lead} ${words.done(total - counts.unmarked, total)}.`}
        secondary={mayComplete && <LinkButton href={paths.eventCompletion(event.id)}>{events.complete}</LinkButton>}
      />
      <div className="mb-6">
        <Search action={paths.attendance(event.id)} value={search} label={registrations.list.search} />
      </div>
      <AttendanceForm event={event} people={people} prefill={prefill} closed={closed} />
      <Pagination next={next ? paths.attendance(event.id, { q: search, after: next }) : undefined} />
    </>
  )
}
