import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cursorKinds, listOwnDocuments } from '~/domain/documents/queries.server'
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
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.documents.title)

export const loader = page(async ({ viewer, url }) => {
  const { rows, next } = await listOwnDocuments(viewer, readCursor(url.searchParams.get('after'), cursorKinds))
  return { documents: rows, next, has: { colleagues: keepsColleagues(viewer), journal: hasJournal(viewer) } }
})

export default function OwnDocuments() {
  const { documents: t, portfolios } = useMessages()
  const { documents, next, has } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.own.lead}
        secondary={<LinkButton href={paths.portfolio()}>{portfolios.own.title}</LinkButton>}
      />
      <DocumentTabs current="own" has={has} />
      <DocumentsTable
        caption={t.title}
        documents={documents}
        empty={
          <EmptyState title={t.own.none} action={<LinkButton href={paths.calendar()}>{t.own.toCalendar}</LinkButton>}>
            {t.own.noneWhy}
          </EmptyState>
        }
      />
      <Pagination next={next ? paths.documents({ after: next }) : undefined} />
    </>
  )
}
