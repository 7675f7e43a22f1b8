import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findContestToRun } from '~/domain/contests/queries.server'
import { whyNot } from '~/domain/decision'
import { settleConflict } from '~/domain/jury/conflicts.server'
import { mayChangeConflicts } from '~/domain/jury/policy'
import { findConflict } from '~/domain/jury/recusals.server'
import { sayConflict } from '~/domain/jury/say-conflict'
import { settlementForm } from '~/domain/jury/schema'
import { isSettled } from '~/domain/protocols/basis.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { juryCrumbs } from '~/ui/jury/jury-crumbs'
import { SettlementForm } from '~/ui/jury/settlement-form'
import { WorkName } from '~/ui/jury/work-name'
import { DefinitionList } from '~/ui/kit/definition-list'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.settleTitle)

export const loader = page(async ({ viewer, param, now, t }) => {
  const contest = await findContestToRun(viewer, param('contestId'), now)
  const found = await findConflict(contest.id, param('recusalId'))
  if (found.state !== 'possible') throw redirect(paths.conflicts(contest.id))
  const { juror, number, title, names } = found
  return {
    contest: { id: contest.id, title: contest.title },
    juror,
    work: { number, title, names },
    said: sayConflict(t, found),
    because: whyNot(mayChangeConflicts(viewer, contest, await isSettled(contest.id)), t),
  }
})

export const action = form(settlementForm, async ({ viewer, param, t }, input) => {
  await settleConflict(viewer, param('contestId'), param('recusalId'), input)
  return { to: paths.conflicts(param('contestId')), toast: t.jury.settled }
})

export default function Conflict() {
  const t = useMessages()
  const { contest, juror, work, said, because } = useLoaderData<typeof loader>()
  const list = paths.conflicts(contest.id)
  return (
    <>
      <PageHeader
        crumbs={[...juryCrumbs(t, contest), { href: list, label: t.jury.conflictsTitle }]}
        title={t.jury.settleTitle}
      />
      <div className="mb-8 max-w-2xl">
        <DefinitionList
          items={[
            { term: t.jury.juror, value: juror },
            { term: t.jury.entry, value: <WorkName work={work} /> },
            { term: t.jury.why, value: said },
          ]}
        />
      </div>
      <SettlementForm disabledBecause={because} back={list} />
    </>
  )
}
