import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { termsFaults } from '~/domain/contests/faults'
import { findContestToRun } from '~/domain/contests/queries.server'
import { awardNameIn } from '~/domain/contests/sentences'
import { trialFile } from '~/domain/contests/trial'
import { computeResult } from '~/domain/scoring/result'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { TrialProblems } from '~/ui/contests/terms/trial-problems'
import { TrialTable } from '~/ui/contests/terms/trial-table'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.terms.trial)

export const loader = page(async ({ viewer, param, t, now }) => {
  const { id, title, edited } = await findContestToRun(viewer, param('contestId'), now)
  const { regulation } = edited
  const stages = regulation.stages.map((stage) => ({ id: stage.id, title: stage.title }))
  if (termsFaults(edited).length > 0) return { id, title, stages, result: null, scopes: [] }
  const { ranking, stopped, problems, stages: values } = computeResult(trialFile(regulation))
  const named = <Row extends { award: string | null }>(row: Row) => ({
    ...row,
    award: row.award && awardNameIn(t, regulation, row.award),
  })
  return {
    id,
    title,
    stages,
    scopes: regulation.nominations?.map((nomination) => ({ id: nomination.id, title: nomination.title })) ?? [],
    result: { ranking: ranking.map(named), stopped: stopped.map(named), problems, values },
  }
})

export default function Trial() {
  const { terms, contests } = useMessages()
  const { id, title, stages, scopes, result } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contests(), label: contests.title },
          { href: paths.contestDesk(id), label: title },
          { href: paths.terms(id), label: terms.title },
        ]}
        title={terms.trial}
        lead={terms.trialLead}
      />
      {result ? (
        <div className="flex flex-col gap-8">
          <TrialProblems problems={result.problems} stages={stages} />
          <TrialTable result={result} stages={stages} scopes={scopes} />
        </div>
      ) : (
        <Notice tone="warning" title={terms.trialBroken} />
      )}
    </>
  )
}
