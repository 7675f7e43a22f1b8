import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NotFound } from '~/domain/decision'
import { cursorKinds, listColleaguesDocuments } from '~/domain/documents/queries.server'
import { hasJournal, keepsColleagues } from '~/domain/documents/visibility.server'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { DocumentTabs } from '~/ui/documents/document-tabs'
import { DocumentsTable } from '~/ui/documents/documents-table'
import { EmptyState } from '~/ui/kit/empty-state'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { Search } from '~/ui/kit/search'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.documents.colleagues.title)

export const loader = page(async ({ viewer, url, now }) => {
  if (!keepsColleagues(viewer)) throw new NotFound()
  const q = url.searchParams.get('q')?.trim() ?? ''
  const after = readCursor(url.searchParams.get('after'), cursorKinds)
  const { rows, next } = await listColleaguesDocuments(viewer, q, now, after)
  return { documents: rows, next, q, has: { colleagues: true, journal: hasJournal(viewer) } }
})

export default function ColleaguesDocuments() {
  const { documents: t } = useMessages()
  const { documents, next, q, has } = useLoaderData<typeof loader>()
  const words = t.colleagues
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <DocumentTabs current="colleagues" has={has} />
      <div className="mb-6">
        <Search action={paths.colleaguesDocuments()} value={q} label={words.search} />
      </div>
      <DocumentsTable
        caption={words.title}
        documents={documents}
        withNames
        empty={
          q ? (
            <EmptyState
              title={words.noneFound}
              action={<LinkButton href={paths.colleaguesDocuments()}>{words.all}</LinkButton>}
            />
          ) : (
            <EmptyState title={words.none}>{t.journal.noneWhy}</EmptyState>
          )
        }
      />
      <Pagination next={next ? paths.colleaguesDocuments({ q, after: next }) : undefined} />
    </>
  )
}
