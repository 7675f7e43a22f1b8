import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { declineToDisqualify } from '~/domain/entries/disqualification.server'
import { findProposal } from '~/domain/entries/proposals.server'
import { reasonForm } from '~/domain/entries/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ownCrumbs } from '~/ui/jury/jury-crumbs'
import { WorkName } from '~/ui/jury/work-name'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.disqualification.declineTitle)

export const loader = page(async ({ viewer, param, t }) => {
  const { contest, entry, proposed, mayDecide } = await findProposal(viewer, param('entryId'))
  const { state: _state, ...work } = entry
  return {
    contest: { id: contest.id, title: contest.title },
    work,
    reason: proposed.reason,
    because: whyNot(mayDecide, t),
  }
})

export const action = form(reasonForm, async ({ viewer, param, now, t }, input) => {
  await declineToDisqualify(viewer, param('entryId'), input, now)
  return { to: paths.disqualificationAgreement(param('entryId')), toast: t.disqualification.declined }
})

export default function DisqualificationRefusal() {
  const t = useMessages()
  const { disqualification } = t
  const { contest, work, reason, because } = useLoaderData<typeof loader>()
  const back = paths.disqualificationAgreement(work.id)
  return (
    <>
      <PageHeader
        crumbs={[...ownCrumbs(t, contest), { href: back, label: disqualification.decideTitle }]}
        title={disqualification.declineTitle}
        lead={disqualification.declineLead}
      />
      <WorkName work={work} />
      <blockquote className="my-8 max-w-prose border-s-4 border-line ps-4 whitespace-pre-line">{reason}</blockquote>
      <ReasonForm
        schema={reasonForm}
        version={work.version}
        label={disqualification.declineReason}
        submit={disqualification.decline}
        disabledBecause={because}
        back={back}
      />
    </>
  )
}
