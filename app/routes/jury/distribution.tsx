import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { distributeEntries } from '~/domain/jury/assigning.server'
import { mayAssign } from '~/domain/jury/policy'
import { distributionForm } from '~/domain/jury/schema'
import { findStage, previewDistribution } from '~/domain/jury/stage-page.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { DistributionForm } from '~/ui/jury/distribution-form'
import { DistributionPreview } from '~/ui/jury/distribution-preview'
import { stageCrumbs } from '~/ui/jury/jury-crumbs'
import { PerEntryChoice } from '~/ui/jury/per-entry-choice'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.distributeTitle)

export const loader = page(async ({ viewer, param, text, url, now }) => {
  const { contest, stage, judging } = await findStage(viewer, param('contestId'), text('stage'), now)
  assertAllowed(mayAssign(viewer, contest, contest.phase, stage))
  const asked = distributionForm.safeParse({ perEntry: url.searchParams.get('perEntry') ?? stage.need })
  const perEntry = asked.success ? asked.data.perEntry : stage.need
  return {
    contest: { id: contest.id, title: contest.title },
    stage: { key: stage.key, title: stage.title, need: stage.need },
    perEntry,
    mostJurors: judging.filter(({ state }) => state === 'confirmed').length,
    plan: await previewDistribution(contest, stage, judging, perEntry),
  }
})

export const action = form(distributionForm, async ({ viewer, param, text, now, t }, { perEntry }) => {
  const { placings } = await distributeEntries(viewer, param('contestId'), text('stage'), perEntry, now)
  return { to: paths.judging(param('contestId'), text('stage')), toast: t.jury.distributed(placings.length) }
})

export default function Distribution() {
  const t = useMessages()
  const { contest, stage, perEntry, mostJurors, plan } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={stageCrumbs(t, contest, stage)} title={t.jury.distributeTitle} lead={t.jury.distributeLead} />
      <div className="flex flex-col gap-8">
        <PerEntryChoice chosen={perEntry} most={mostJurors} need={stage.need} />
        <DistributionPreview plan={plan} need={stage.need} inviteAt={paths.newJuror(contest.id)} />
        <DistributionForm perEntry={perEntry} back={paths.judging(contest.id, stage.key)} />
      </div>
    </>
  )
}
