import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listAppeals } from '~/domain/appeals/queries.server'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { AppealStateBadge } from '~/ui/appeals/appeal-state'
import { EmptyState } from '~/ui/kit/empty-state'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { Table } from '~/ui/kit/table'
import { TextLink } from '~/ui/kit/text-link'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.appeals.title)

export const loader = page(async ({ viewer, param, url, t, now }) => {
  const after = readCursor(url.searchParams.get('after'), ['instant', 'id'])
  const { contest, closesAt, rows, next } = await listAppeals(viewer, param('contestId'), after)
  const until = closesAt && t.dates.deadline(closesAt, contest.timeZone)
  return {
    ...{ contest, next },
    lead: until ? (now < closesAt ? t.appeals.until(until) : t.appeals.wereUntil(until)) : undefined,
    rows: rows.map(({ filedAt, ...row }) => ({ ...row, filed: t.dates.moment(filedAt, contest.timeZone) })),
  }
})

export default function Appeals() {
  const { appeals } = useMessages()
  const { contest, lead, rows, next } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contest(contest.id), label: contest.title }]}
        title={appeals.title}
        lead={lead}
      />
      <Table
        caption={appeals.title}
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={appeals.none}>{appeals.noneWhy}</EmptyState>}
        columns={[
          {
            key: 'entry',
            header: appeals.entry,
            rowHeader: true,
            cell: (row) => <TextLink href={paths.appeal(row.id)}>{appeals.titleOf(row.number ?? 0)}</TextLink>,
          },
          { key: 'by', header: appeals.filedBy, cell: (row) => row.filedBy },
          { key: 'at', header: appeals.filedAt, cell: (row) => row.filed },
          { key: 'state', header: appeals.state, cell: (row) => <AppealStateBadge state={row.state} /> },
        ]}
      />
      <Pagination next={next ? paths.appeals(contest.id, { after: next }) : undefined} />
    </>
  )
}
