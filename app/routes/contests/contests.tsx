import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readContestFilters, writeContestFilters } from '~/domain/contests/filters'
import { mayCreateSomewhere } from '~/domain/contests/policy'
import { contestDistricts, listContests } from '~/domain/contests/queries.server'
import { publicPage } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { ContestFilters } from '~/ui/contests/contest-filters'
import { ContestsTable } from '~/ui/contests/contests-table'
import { EmptyState } from '~/ui/kit/empty-state'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.contests.title)

export const loader = publicPage(async ({ viewer, url, now }) => {
  const filters = readContestFilters(url.searchParams)
  const [{ rows, next }, districts] = await Promise.all([
    listContests(viewer, filters, readCursor(url.searchParams.get('after'), ['instant', 'id']), now),
    contestDistricts(),
  ])
  return { rows, next, districts, chosen: writeContestFilters(filters), mayCreate: mayCreateSomewhere(viewer).allowed }
})

export default function Contests() {
  const { contests, archive } = useMessages()
  const { rows, next, districts, chosen, mayCreate } = useLoaderData<typeof loader>()
  const isFiltered = Object.values(chosen).some(Boolean)
  return (
    <>
      <PageHeader
        title={contests.title}
        lead={contests.lead}
        primary={
          mayCreate && (
            <LinkButton href={paths.newContest()} variant="primary">
              {contests.create}
            </LinkButton>
          )
        }
        secondary={mayCreate && <LinkButton href={paths.archive()}>{archive.open}</LinkButton>}
      />
      <ContestFilters chosen={chosen} districts={districts} mayRun={mayCreate} />
      {rows.length > 0 ? (
        <ContestsTable rows={rows} />
      ) : (
        <EmptyState
          title={isFiltered ? contests.noneFound : contests.none}
          action={
            isFiltered ? (
              <LinkButton href={paths.contests()}>{contests.any}</LinkButton>
            ) : (
              mayCreate && <LinkButton href={paths.newContest()}>{contests.create}</LinkButton>
            )
          }
        >
          {isFiltered ? contests.noneFoundWhy : mayCreate ? contests.noneOfMine : contests.noneWhy}
        </EmptyState>
      )}
      <Pagination next={next ? paths.contests({ ...chosen, after: next }) : undefined} />
    </>
  )
}
