import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { inviteGuest } from '~/domain/jury/members.server'
import { hasChair } from '~/domain/jury/model'
import { mayChooseJury } from '~/domain/jury/policy'
import { findJury } from '~/domain/jury/queries.server'
import { guestForm } from '~/domain/jury/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { GuestForm } from '~/ui/jury/guest-form'
import { juryCrumbs } from '~/ui/jury/jury-crumbs'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.guestTitle)

export const loader = page(async ({ viewer, param, now }) => {
  const { contest, members } = await findJury(viewer, param('contestId'), now)
  assertAllowed(mayChooseJury(viewer, contest))
  return {
    contest: { id: contest.id, title: contest.title },
    chairTaken: hasChair(members),
  }
})

export const action = form(guestForm, async ({ viewer, param, now, t }, input) => {
  const { name } = await inviteGuest(viewer, param('contestId'), input, now)
  return { to: paths.contestJury(param('contestId')), toast: t.jury.invited(name) }
})

export default function NewGuest() {
  const t = useMessages()
  const { contest, chairTaken } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={juryCrumbs(t, contest)} title={t.jury.guestTitle} lead={t.jury.guestLead} />
      <GuestForm chairTaken={chairTaken} back={paths.newJuror(contest.id)} />
    </>
  )
}
