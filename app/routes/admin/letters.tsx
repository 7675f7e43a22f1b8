import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listLetters } from '~/domain/letters/queries.server'
import { page } from '~/http/handler.server'
import { settings } from '~/lib/env.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { readersZone } from '~/lib/preferences'
import { EmptyState } from '~/ui/kit/empty-state'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { Search } from '~/ui/kit/search'
import { StateBadge } from '~/ui/kit/state-badge'
import { Table } from '~/ui/kit/table'
import { TextLink } from '~/ui/kit/text-link'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.letters.title)

export const loader = page(async ({ viewer, url, t, preferences }) => {
  const search = url.searchParams.get('q')?.trim() ?? ''
  const { rows, next } = await listLetters(viewer, search, readCursor(url.searchParams.get('after'), ['instant', 'id']))
  const letters = rows.map((row) => ({ ...row, written: t.dates.moment(row.createdAt, readersZone(preferences)) }))
  return { letters, next, search, isMailed: settings.smtpUrl !== undefined }
})

export default function Letters() {
  const { letters: t } = useMessages()
  const { letters, next, search, isMailed } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Search action={paths.letters()} value={search} label={t.search} />
      <Table
        caption={t.caption}
        captionHidden
        rows={letters}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t.none}>{t.noneWhy}</EmptyState>}
        columns={[
          {
            key: 'subject',
            header: t.subject,
            rowHeader: true,
            cell: (row) => <TextLink href={paths.letter(row.id)}>{row.subject}</TextLink>,
          },
          { key: 'address', header: t.address, cell: (row) => row.address },
          { key: 'written', header: t.written, cell: (row) => row.written },
          {
            key: 'state',
            header: t.state,
            cell: (row) => (
              <StateBadge tone={row.sentAt ? 'success' : row.failure ? 'error' : 'neutral'}>
                {row.sentAt ? t.sent : row.failure ? t.failed : isMailed ? t.waiting : t.kept}
              </StateBadge>
            ),
          },
        ]}
      />
      <Pagination next={next ? paths.letters({ q: search, after: next }) : undefined} />
    </>
  )
}
