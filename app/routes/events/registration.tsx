import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Refused } from '~/domain/decision'
import { findEvent } from '~/domain/events/queries.server'
import { findRegistrationBox } from '~/domain/registrations/box.server'
import { register } from '~/domain/registrations/commands.server'
import { listOwnPairs } from '~/domain/registrations/queries.server'
import { registrationForm } from '~/domain/registrations/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { RegistrationForm } from '~/ui/events/registration-form'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { event }) => t.registrations.registerTitle(event.title))

export const loader = page(async ({ viewer, param, now }) => {
  const event = await findEvent(viewer, param('eventId'))
  const { own, open, seats, simultaneous } = await findRegistrationBox(viewer, event, now)
  if (own) throw redirect(paths.event(event.id))
  if (!open.allowed) throw new Refused(open.because)
  const pairs = event.units.includes('pair') ? await listOwnPairs(viewer) : []
  const { id, title, units } = event
  return { event: { id, title, units }, seats, pairs, simultaneous }
})

export const action = form(registrationForm, async ({ viewer, param, now, t }, { who, mode, comment }) => {
  const request = who === 'self' ? { personId: viewer.personId, mode } : { pairId: who, mode }
  const [made] = await register(viewer, param('eventId'), [request], now, comment)
  return { to: paths.event(param('eventId')), toast: t.registrations.made[made?.state ?? 'waitlisted'] }
})

export default function Registration() {
  const { registrations } = useMessages()
  const { event, seats, pairs, simultaneous } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.event(event.id), label: event.title }]}
        title={registrations.title}
        lead={registrations.registerLead}
      />
      <div className="flex flex-col gap-6">
        {simultaneous.length > 0 && (
          <Notice tone="warning">{registrations.simultaneous(simultaneous.map(({ title }) => title))}</Notice>
        )}
        <RegistrationForm units={event.units} pairs={pairs} seats={seats} back={paths.event(event.id)} />
      </div>
    </>
  )
}
