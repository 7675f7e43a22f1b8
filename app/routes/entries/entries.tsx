import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deadlineOf } from '~/domain/entries/model'
import { isLate } from '~/domain/entries/next-steps'
import { listOwnEntries } from '~/domain/entries/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { OwnEntriesTable } from '~/ui/entries/own-entries-table'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.entries.title)

export const loader = page(async ({ viewer, now }) => {
  const rows = await listOwnEntries(viewer)
  return {
    rows: rows.map(({ submittedBy: _submittedBy, intakeClosesAt, until, ...row }) => {
      const deadline = deadlineOf(intakeClosesAt, until ? [{ until }] : [])
      return { ...row, deadline, isLate: isLate({ state: row.state, deadline }, now) }
    }),
  }
})

export default function Entries() {
  const { entries } = useMessages()
  const { rows } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contests(), label: entries.toContests }]}
        title={entries.title}
        lead={entries.lead}
      />
      <OwnEntriesTable rows={rows} />
    </>
  )
}
