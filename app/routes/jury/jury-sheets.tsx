import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NotFound } from '~/domain/decision'
import { findOwnJury } from '~/domain/jury/own.server'
import { listSheets } from '~/domain/sheets/overview.server'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { ownCrumbs } from '~/ui/jury/jury-crumbs'
import { SheetsByWork } from '~/ui/jury/sheets-by-work'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { Tabs } from '~/ui/kit/tabs'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.sheetsTitle)

export const loader = page(async ({ viewer, param, url, now }) => {
  const { contest, juror, stages } = await findOwnJury(viewer, param('contestId'), now)
  if (juror.state !== 'confirmed' || juror.role === 'member') throw new NotFound()
  const stage =
    stages.find(({ key }) => key === url.searchParams.get('stage')) ??
    stages.find(({ state }) => state === 'judging') ??
    stages[0]
  if (!stage) throw new NotFound()
  const { rows, next } = await listSheets(
    viewer,
    contest,
    stage.key,
    readCursor(url.searchParams.get('after'), ['int', 'id']),
  )
  return {
    contest: { id: contest.id, title: contest.title },
    stages: stages.map(({ key, title }) => ({ key, title })),
    stage: { key: stage.key },
    ownFirst: juror.role === 'chair' && stage.owed > 0,
    next,
    sheets: rows.map(({ place: _, submittedAt: _at, ...sheet }) => sheet),
  }
})

export default function JurySheets() {
  const t = useMessages()
  const { contest, stages, stage, ownFirst, next, sheets } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={ownCrumbs(t, contest)}
        title={t.jury.sheetsTitle}
        lead={ownFirst ? t.jury.sheetsLeadShut : t.jury.sheetsLead}
      />
      <Tabs
        label={t.jury.stages}
        tabs={stages.map(({ key, title }) => ({
          href: paths.jurySheets(contest.id, { stage: key }),
          label: title,
          current: key === stage.key,
        }))}
      />
      {ownFirst && (
        <div className="mb-6">
          <Notice>{t.jury.sheetsOwnFirst}</Notice>
        </div>
      )}
      <SheetsByWork sheets={sheets} />
      <Pagination next={next ? paths.jurySheets(contest.id, { stage: stage.key, after: next }) : undefined} />
    </>
  )
}
