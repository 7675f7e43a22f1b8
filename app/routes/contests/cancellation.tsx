import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cancelContest } from '~/domain/contests/life.server'
import { mayCancel } from '~/domain/contests/policy'
import { findContestToRun } from '~/domain/contests/queries.server'
import { reasonForm } from '~/domain/contests/schema'
import { whyNot } from '~/domain/decision'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { title }) => t.contests.cancelTitle(title))

export const loader = page(async ({ viewer, param, now, t }) => {
  const contest = await findContestToRun(viewer, param('contestId'), now)
  const { id, title, version } = contest
  return { id, title, version, because: whyNot(mayCancel(viewer, contest), t) }
})

export const action = form(reasonForm, async ({ viewer, param, t }, input) => {
  await cancelContest(viewer, param('contestId'), input)
  return { to: paths.contest(param('contestId')), toast: t.contests.cancelled }
})

export default function ContestCancellation() {
  const { contests } = useMessages()
  const { id, title, version, because } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contestDesk(id), label: title }]}
        title={contests.cancelTitle(title)}
        lead={contests.cancelWhat}
      />
      <ReasonForm
        schema={reasonForm}
        version={version}
        label={contests.reason}
        submit={contests.cancel}
        variant="danger"
        disabledBecause={because}
        back={paths.contestDesk(id)}
      />
    </>
  )
}
