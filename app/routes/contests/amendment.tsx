import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { termsFaults } from '~/domain/contests/faults'
import { amendContest, isAssigned } from '~/domain/contests/life.server'
import { listContestOrders } from '~/domain/contests/order.server'
import { mayAmend } from '~/domain/contests/policy'
import { findContestToRun } from '~/domain/contests/queries.server'
import { enactmentForm } from '~/domain/contests/schema'
import { changedParts } from '~/domain/contests/terms'
import { whyNot } from '~/domain/decision'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { AmendmentForm } from '~/ui/contests/terms/amendment-form'
import { VersionForm } from '~/ui/contests/version-form'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.terms.amendTitle)

export const loader = page(async ({ viewer, param, now, t }) => {
  const contest = await findContestToRun(viewer, param('contestId'), now)
  const { id, title, version, proposed, terms, organizationId, municipalityId } = contest
  const faults = termsFaults(contest.edited)
  const decision = mayAmend(viewer, { ...contest, terms, faults, isAssigned: await isAssigned(id) })
  return {
    id,
    title,
    version,
    isFrozen: contest.frozenAt !== null,
    changed: proposed ? changedParts(terms, proposed) : [],
    because: whyNot(decision, t),
    orders: contest.frozenAt ? await listContestOrders(organizationId, municipalityId) : [],
  }
})

export const action = form(enactmentForm, async ({ viewer, param, now, t }, input) => {
  await amendContest(viewer, param('contestId'), input, now)
  return { to: paths.terms(param('contestId')), toast: t.terms.amended }
})

export default function AmendmentPage() {
  const { terms, regulation } = useMessages()
  const { id, title, version, isFrozen, changed, because, orders } = useLoaderData<typeof loader>()
  const shared = { version, disabledBecause: because, back: paths.terms(id) }
  const parts = changed.map((part) => regulation.parts[part]).join(', ')
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contestDesk(id), label: title },
          { href: paths.terms(id), label: terms.title },
        ]}
        title={terms.amendTitle}
        lead={isFrozen ? terms.amendFrozen : terms.amendFree}
      />
      <div className="mb-6 max-w-2xl">
        <Notice title={parts ? terms.proposalChanged(parts) : terms.proposalNone} />
      </div>
      {isFrozen ? <AmendmentForm {...shared} orders={orders} /> : <VersionForm {...shared} submit={terms.amend} />}
    </>
  )
}
