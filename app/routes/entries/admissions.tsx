import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findContestToRun } from '~/domain/contests/queries.server'
import { whyNot } from '~/domain/decision'
import { admitAllCertain } from '~/domain/entries/decisions.server'
import { countByState } from '~/domain/entries/lists.server'
import { mayAdmitAll } from '~/domain/entries/policy'
import { bulkAdmissionForm } from '~/domain/entries/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { BulkAdmission } from '~/ui/entries/bulk-admission'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.entries.admitAllTitle)

export const loader = page(async ({ viewer, param, t, now }) => {
  const contest = await findContestToRun(viewer, param('contestId'), now)
  const counts = await countByState(viewer, contest.id, clock(contest.timeZone, now).date)
  const waiting = counts.submitted ?? 0
  return {
    contest: { id: contest.id, title: contest.title },
    waiting,
    because: whyNot(mayAdmitAll(viewer, contest, waiting, now), t),
  }
})

export const action = form(bulkAdmissionForm, async ({ viewer, param, t, now }) => {
  const { admitted, left } = await admitAllCertain(viewer, param('contestId'), now)
  return { to: paths.contestEntries(param('contestId')), toast: t.entries.admitAllDone(admitted, left) }
})

export default function Admissions() {
  const { entries } = useMessages()
  const { contest, waiting, because } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contestDesk(contest.id), label: contest.title },
          { href: paths.contestEntries(contest.id), label: entries.listTitle(contest.title) },
        ]}
        title={entries.admitAllTitle}
        lead={entries.admitAllWhat}
      />
      <BulkAdmission contestId={contest.id} waiting={waiting} disabledBecause={because} />
    </>
  )
}
