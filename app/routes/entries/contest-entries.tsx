import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findContest } from '~/domain/contests/queries.server'
import { type Eligibility, verdictOf } from '~/domain/entries/eligibility'
import { readEntryFilters, writeEntryFilters } from '~/domain/entries/filters'
import { countByState, entryDistricts, listEntries } from '~/domain/entries/lists.server'
import { deadlineOf } from '~/domain/entries/model'
import { isLate } from '~/domain/entries/next-steps'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { EntriesTable } from '~/ui/entries/entries-table'
import { EntryFilters } from '~/ui/entries/entry-filters'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { contest }) => t.entries.listTitle(contest.title))

export const loader = page(async ({ viewer, param, url, now }) => {
  const contest = await findContest(viewer, param('contestId'), now)
  const today = clock(contest.timeZone, now).date
  const filters = readEntryFilters(url.searchParams)
  const after = readCursor(url.searchParams.get('after'), ['int', 'id'])
  const [{ rows, next }, counts, districts] = await Promise.all([
    listEntries(viewer, contest.id, filters, today, after),
    countByState(viewer, contest.id, today),
    entryDistricts(viewer, contest.id, today),
  ])
  const { id, title, timeZone, phase, isRun } = contest
  return {
    contest: { id, title, timeZone, phase, isRun },
    rows: rows.map(({ eligibility, until, order: _order, ...row }) => {
      const found = eligibility as Eligibility | null
      const deadline = deadlineOf(contest.intakeClosesAt, until ? [{ until }] : [])
      return {
        ...row,
        verdict: found && verdictOf(found),
        isLate: isLate({ state: row.state, deadline }, now),
      }
    }),
    next,
    counts,
    districts,
    chosen: writeEntryFilters(filters),
  }
})

export default function ContestEntries() {
  const { entries } = useMessages()
  const { contest, rows, next, counts, districts, chosen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[
          contest.isRun
            ? { href: paths.contestDesk(contest.id), label: contest.title }
            : { href: paths.contest(contest.id), label: contest.title },
        ]}
        title={entries.listTitle(contest.title)}
        primary={
          contest.isRun &&
          contest.phase === 'admission' && (
            <LinkButton href={paths.admissions(contest.id)} variant="primary">
              {entries.admitAll}
            </LinkButton>
          )
        }
        secondary={
          contest.phase === 'intake' && <LinkButton href={paths.newEntry(contest.id)}>{entries.start}</LinkButton>
        }
      />
      <EntryFilters contestId={contest.id} chosen={chosen} counts={counts} districts={districts} />
      <EntriesTable rows={rows} timeZone={contest.timeZone} isFiltered={Object.values(chosen).some(Boolean)} />
      <Pagination next={next ? paths.contestEntries(contest.id, { ...chosen, after: next }) : undefined} />
    </>
  )
}
