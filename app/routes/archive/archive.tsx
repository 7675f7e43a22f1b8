import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listArchived } from '~/domain/archive/queries.server'
import { mayCreateSomewhere } from '~/domain/contests/policy'
import { assertAllowed } from '~/domain/decision'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { readersZone } from '~/lib/preferences'
import { clock } from '~/lib/zones'
import { ArchiveTable } from '~/ui/archive/archive-table'
import { EmptyState } from '~/ui/kit/empty-state'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.archive.title)

export const loader = page(async ({ viewer, url, preferences }) => {
  assertAllowed(mayCreateSomewhere(viewer))
  const { rows, next } = await listArchived(viewer, readCursor(url.searchParams.get('after'), ['instant', 'id']))
  const zone = readersZone(preferences)
  return { rows: rows.map(({ keptAt, ...row }) => ({ ...row, keptOn: clock(zone, keptAt).date })), next }
})

export default function Archive() {
  const { archive, contests } = useMessages()
  const { rows, next } = useLoaderData<typeof loader>()
  const keep = (
    <LinkButton href={paths.newArchived()} variant="primary">
      {archive.keep}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contests(), label: contests.title }]}
        title={archive.title}
        lead={archive.lead}
        primary={rows.length > 0 && keep}
      />
      {rows.length > 0 ? (
        <ArchiveTable rows={rows} />
      ) : (
        <EmptyState title={archive.none} action={keep}>
          {archive.noneWhy} {archive.yours}
        </EmptyState>
      )}
      <Pagination next={next ? paths.archive({ after: next }) : undefined} />
    </>
  )
}
