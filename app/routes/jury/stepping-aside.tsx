import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { findOwnJury } from '~/domain/jury/own.server'
import { stepAside } from '~/domain/jury/own-commands.server'
import { mayStepAside } from '~/domain/jury/policy'
import { steppingAsideForm } from '~/domain/jury/schema'
import { findWork, listHandedIn } from '~/domain/jury/works.server'
import { isSettled } from '~/domain/protocols/basis.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ownCrumbs } from '~/ui/jury/jury-crumbs'
import { sayWork } from '~/ui/jury/say-work'
import { SteppingAsideForm } from '~/ui/jury/stepping-aside-form'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.stepAsideTitle)

export const loader = page(async ({ viewer, param, now }) => {
  const { contest, juror } = await findOwnJury(viewer, param('contestId'), now)
  const handedIn = await listHandedIn(juror.id, [param('entryId')])
  const sheet = handedIn.size > 0 ? 'submitted' : null
  assertAllowed(mayStepAside(viewer, juror, { sheet, isSettled: await isSettled(contest.id) }))
  const { code, number, title } = await findWork(contest.id, param('entryId'), contest.blind)
  return { contest: { id: contest.id, title: contest.title }, work: { code, number, title } }
})

export const action = form(steppingAsideForm, async ({ viewer, param, now, t }, input) => {
  await stepAside(viewer, param('contestId'), param('entryId'), input, now)
  return { to: paths.juryWorks(param('contestId')), toast: t.jury.steppedAside }
})

export default function SteppingAside() {
  const t = useMessages()
  const { contest, work } = useLoaderData<typeof loader>()
  const back = paths.juryWorks(contest.id)
  return (
    <>
      <PageHeader
        crumbs={[...ownCrumbs(t, contest), { href: back, label: t.jury.works }]}
        title={t.jury.stepAsideTitle}
        lead={t.jury.stepAsideLead(sayWork(t, work))}
      />
      <SteppingAsideForm back={back} />
    </>
  )
}
