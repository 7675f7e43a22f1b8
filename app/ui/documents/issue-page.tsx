import type { LeftOut } from '~/domain/documents/plan'
import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { PageHeader } from '../kit/page-header'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { BatchList, type ListedBatch } from './batch-list'
import { IssueForm } from './issue-form'
import { IssuePreview, type PreviewRow } from './issue-preview'
import { IssuedBefore } from './issued-before'
import { LeftOutTable } from './left-out-table'
import type { BasisChoices } from './terms-fields'

interface Ready extends BasisChoices {
  isReady: true
  terms: Parameters<typeof IssueForm>[0]['terms']
  version: string
  isEvent: boolean
  hasModerators: boolean
  rows: readonly PreviewRow[]
  unconfirmed: number
  needsForms: boolean
  before: Parameters<typeof IssuedBefore>[0]['documents']
  leftOut: readonly LeftOut[]
}

interface IssuePageProps {
  preview: { title: string; timeZone: string; issuer: { id: string; hasPrefix: boolean }; because?: string } & (
    | Ready
    | { isReady: false }
  )
  batches: readonly ListedBatch[]
  source: { href: string; names: string }
}

/** All that an issue of documents would make, with what it is made, and the button. */
export function IssuePage({ preview, batches, source }: IssuePageProps) {
  const { documents } = useMessages()
  const words = documents.issue
  const crumbs = [{ href: source.href, label: preview.title }]
  if (!preview.isReady) {
    return (
      <>
        <PageHeader crumbs={crumbs} title={words.title} />
        <Notice>{documents.because.notReady}</Notice>
      </>
    )
  }
  const { rows, unconfirmed, needsForms, before, leftOut, issuer } = preview
  const because = preview.because ?? (unconfirmed > 0 ? documents.because.unconfirmed(unconfirmed) : undefined)
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        title={words.title}
        lead={preview.isEvent ? words.leadEvent : words.leadContest}
        secondary={needsForms && <LinkButton href={source.names}>{words.namesConfirmed}</LinkButton>}
      />
      <div className="flex flex-col gap-4">
        {!issuer.hasPrefix && (
          <Notice
            tone="warning"
            action={<LinkButton href={paths.editOrganization(issuer.id)}>{words.toOrganization}</LinkButton>}
          >
            {documents.because.noPrefix}
          </Notice>
        )}
        {unconfirmed > 0 && (
          <Notice
            tone="warning"
            title={words.names(unconfirmed)}
            action={<LinkButton href={source.names}>{words.toNames}</LinkButton>}
          >
            {words.namesWhy}
          </Notice>
        )}
      </div>
      {rows.length > 0 && (
        <Section title={words.preview(rows.length)} lead={words.previewLead}>
          <IssuePreview rows={rows} />
        </Section>
      )}
      {rows.length > 0 || before.some(({ is }) => is === 'revoked') ? (
        <Section title={words.terms}>
          <IssueForm
            terms={preview.terms}
            choices={preview}
            version={preview.version}
            due={rows.length}
            revoked={before.filter(({ is }) => is === 'revoked').length + (preview.terms.again ? 1 : 0)}
            isEvent={preview.isEvent}
            hasModerators={preview.hasModerators}
            disabledBecause={because ?? (rows.length === 0 ? documents.because.nothingToIssue : undefined)}
          />
        </Section>
      ) : (
        <EmptyState
          title={words.nothing}
          action={<LinkButton href={paths.journal()}>{documents.journal.title}</LinkButton>}
        >
          {words.nothingWhy}
        </EmptyState>
      )}
      {leftOut.length > 0 && (
        <Section title={words.leftOut}>
          <LeftOutTable
            caption={words.leftOut}
            rows={leftOut.map(({ because, ...one }) => ({ ...one, why: words.because[because] }))}
          />
        </Section>
      )}
      {before.length > 0 && (
        <Section title={words.before}>
          <IssuedBefore documents={before} />
        </Section>
      )}
      <BatchList batches={batches} timeZone={preview.timeZone} />
    </>
  )
}
