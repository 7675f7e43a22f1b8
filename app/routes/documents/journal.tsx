import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NotFound } from '~/domain/decision'
import { listJournal, listJournalChoices } from '~/domain/documents/journal.server'
import { readJournalFilter, writeJournalFilter } from '~/domain/documents/journal-filter'
import { cursorKinds } from '~/domain/documents/queries.server'
import { hasJournal, keepsColleagues } from '~/domain/documents/visibility.server'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { DocumentTabs } from '~/ui/documents/document-tabs'
import { JournalFilters } from '~/ui/documents/journal-filters'
import { JournalTable } from '~/ui/documents/journal-table'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.documents.journal.title)

export const loader = page(async ({ viewer, url }) => {
  if (!hasJournal(viewer)) throw new NotFound()
  const filter = readJournalFilter(url.searchParams)
  const [{ rows, next }, choices] = await Promise.all([
    listJournal(viewer, filter, readCursor(url.searchParams.get('after'), cursorKinds)),
    listJournalChoices(viewer),
  ])
  return { lines: rows, next, filter, choices, has: { colleagues: keepsColleagues(viewer), journal: true } }
})

export default function Journal() {
  const { documents: t } = useMessages()
  const { lines, next, filter, choices, has } = useLoaderData<typeof loader>()
  const address = writeJournalFilter(filter)
  return (
    <>
      <PageHeader
        title={t.journal.title}
        lead={t.journal.lead}
        secondary={<LinkButton href={paths.journalTable(address)}>{t.journal.export}</LinkButton>}
      />
      <DocumentTabs current="journal" has={has} />
      <JournalFilters filter={filter} choices={choices} />
      <JournalTable lines={lines} filtered={Object.keys(address).length > 0} />
      <Pagination next={next ? paths.journal({ ...address, after: next }) : undefined} />
    </>
  )
}
