import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findOwnJury } from '~/domain/jury/own.server'
import { page } from '~/http/handler.server'
import { CriteriaTable } from '~/ui/contests/regulation/criteria-table'
import { ownCrumbs } from '~/ui/jury/jury-crumbs'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.criteriaTitle)

export const loader = page(async ({ viewer, param, now }) => {
  const { contest } = await findOwnJury(viewer, param('contestId'), now)
  const { id, title, regulation } = contest
  return { contest: { id, title }, stages: regulation.stages.map(({ id, title, tasks }) => ({ id, title, tasks })) }
})

export default function Criteria() {
  const t = useMessages()
  const { contest, stages } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={ownCrumbs(t, contest)} title={t.jury.criteriaTitle} />
      {stages.map((stage) => (
        <Section key={stage.id} title={stage.title}>
          <div className="flex flex-col gap-8">
            {stage.tasks.map((task) => (
              <CriteriaTable key={task.id} task={task} />
            ))}
          </div>
        </Section>
      ))}
    </>
  )
}
