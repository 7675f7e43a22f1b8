import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { findOwnJury } from '~/domain/jury/own.server'
import { mayStepAside } from '~/domain/jury/policy'
import { listOwnRecusals } from '~/domain/jury/recusals.server'
import { sayConflict } from '~/domain/jury/say-conflict'
import { listHandedIn, listWorks } from '~/domain/jury/works.server'
import { isSettled } from '~/domain/protocols/basis.server'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { ownCrumbs } from '~/ui/jury/jury-crumbs'
import { WorksTable } from '~/ui/jury/works-table'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.works)

export const loader = page(async ({ viewer, param, url, now, t }) => {
  const { contest, juror } = await findOwnJury(viewer, param('contestId'), now)
  const [{ rows, next }, recused, settled] = await Promise.all([
    listWorks(contest.id, contest.blind, readCursor(url.searchParams.get('after'), ['int', 'id'])),
    listOwnRecusals(juror.id, contest.blind),
    isSettled(contest.id),
  ])
  const handedIn = await listHandedIn(
    juror.id,
    rows.map(({ id }) => id),
  )
  const because = (sheet: 'submitted' | null) => whyNot(mayStepAside(viewer, juror, { sheet, isSettled: settled }), t)
  return {
    contest: { id: contest.id, title: contest.title },
    next,
    because: because(null),
    works: rows.map((work) => ({
      ...work,
      because: because(handedIn.has(work.id) ? 'submitted' : null),
      recused: recused.filter(({ entryId }) => entryId === work.id).map((one) => sayConflict(t, one)),
    })),
  }
})

export default function Works() {
  const t = useMessages()
  const { contest, works, next, because } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={ownCrumbs(t, contest)} title={t.jury.works} lead={t.jury.worksLead} />
      <WorksTable contestId={contest.id} works={works} because={because} />
      <Pagination next={next ? paths.juryWorks(contest.id, { after: next }) : undefined} />
    </>
  )
}
