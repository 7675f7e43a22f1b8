import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findContestToRun } from '~/domain/contests/queries.server'
import { whyNot } from '~/domain/decision'
import { mayChangeConflicts } from '~/domain/jury/policy'
import { listConflicts } from '~/domain/jury/recusals.server'
import { sayConflict } from '~/domain/jury/say-conflict'
import { isSettled } from '~/domain/protocols/basis.server'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { ConflictsTable } from '~/ui/jury/conflicts-table'
import { juryCrumbs } from '~/ui/jury/jury-crumbs'
import { ActionForm } from '~/ui/kit/action-form'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { Tabs } from '~/ui/kit/tabs'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { recusalStates } from '~db/enums'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.conflictsTitle)

export const loader = page(async ({ viewer, param, url, now, t }) => {
  const contest = await findContestToRun(viewer, param('contestId'), now)
  const shown = recusalStates.find((one) => one === url.searchParams.get('state'))
  const { rows, next } = await listConflicts(
    contest.id,
    shown,
    readCursor(url.searchParams.get('after'), ['int', 'int', 'id']),
  )
  const fixedBecause = whyNot(mayChangeConflicts(viewer, contest, await isSettled(contest.id)), t)
  return {
    contest: { id: contest.id, title: contest.title },
    shown,
    next,
    fixedBecause,
    conflicts: rows.map((row) => ({
      id: row.id,
      juror: row.juror,
      work: { number: row.number, title: row.title, names: row.names },
      state: row.state,
      source: row.source,
      said: sayConflict(t, row),
      recordedBy: row.recordedBy,
      settleAt: row.state === 'possible' && !fixedBecause ? paths.conflict(contest.id, row.id) : null,
    })),
  }
})

export default function Conflicts() {
  const t = useMessages()
  const { contest, shown, next, fixedBecause, conflicts } = useLoaderData<typeof loader>()
  const tab = (state: (typeof recusalStates)[number]) => ({
    href: paths.conflicts(contest.id, { state }),
    label: t.jury.conflictStatesAll[state],
    current: shown === state,
  })
  return (
    <>
      <PageHeader
        crumbs={juryCrumbs(t, contest)}
        title={t.jury.conflictsTitle}
        lead={t.jury.conflictsLead}
        secondary={
          <ActionForm action={paths.conflictCheck(contest.id)} label={t.jury.recheck} disabledBecause={fixedBecause} />
        }
      />
      <Tabs
        label={t.jury.conflictsShow}
        tabs={[
          { href: paths.conflicts(contest.id), label: t.jury.queueShelves.all, current: shown === undefined },
          tab('possible'),
          tab('confirmed'),
          tab('dismissed'),
        ]}
      />
      <ConflictsTable conflicts={conflicts} />
      <Pagination next={next ? paths.conflicts(contest.id, { state: shown, after: next }) : undefined} />
    </>
  )
}
