import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { issues, mayReplace, mayRevoke, maySendAgain } from '~/domain/documents/policy'
import { findDocument } from '~/domain/documents/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { DocumentFacts } from '~/ui/documents/document-facts'
import { DocumentHistory } from '~/ui/documents/document-history'
import { DocumentState } from '~/ui/documents/document-state'
import { DocumentTools } from '~/ui/documents/document-tools'
import { Columns } from '~/ui/kit/columns'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { document }) => document.number)

export const loader = page(async ({ viewer, param, now, t }) => {
  const found = await findDocument(viewer, param('documentId'), now)
  const { issuer, schoolLevel, hasAddress, recipientId, fileHash, ...document } = found
  const tools = issues(viewer, issuer, schoolLevel) && {
    revoke: whyNot(mayRevoke(viewer, found), t),
    replace: whyNot(mayReplace(viewer, found), t),
    sendAgain: whyNot(maySendAgain(viewer, found), t),
  }
  return { document: { ...document, isOwn: recipientId === viewer.personId }, tools }
})

export default function Document() {
  const { documents, documentTexts } = useMessages()
  const { document, tools } = useLoaderData<typeof loader>()
  const list = document.isOwn
    ? { href: paths.documents(), label: documents.title }
    : tools
      ? { href: paths.journal(), label: documents.journal.title }
      : { href: paths.colleaguesDocuments(), label: documents.colleagues.title }
  return (
    <>
      <PageHeader
        crumbs={[list]}
        title={`${documentTexts.named[document.template]} № ${document.number}`}
        lead={document.about}
        state={<DocumentState state={document.state} />}
        primary={
          <LinkButton
            variant={document.state === 'issued' ? 'primary' : 'secondary'}
            href={paths.documentFile(document.id)}
            disabledBecause={document.hasFile ? undefined : documents.because.noFileYet}
          >
            {documents.download}
          </LinkButton>
        }
        secondary={<LinkButton href={paths.verification(document.token)}>{documents.page.check}</LinkButton>}
      />
      <Columns
        aside={
          <>
            <DocumentHistory document={document} />
            {tools && <DocumentTools document={document} issueAnew={issueAnew(document)} because={tools} />}
          </>
        }
      >
        <DocumentFacts printed={document.snapshot} />
      </Columns>
    </>
  )
}

const issueAnew = ({ contestId, eventId }: { contestId: string | null; eventId: string | null }) =>
  contestId ? paths.contestDocuments(contestId, { again: 'on' }) : paths.eventDocuments(eventId ?? '', { again: 'on' })
