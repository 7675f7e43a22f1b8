import type { DocumentTemplate } from '~/domain/documents/model'
import { paths } from '~/lib/paths'
import { nbsp } from '~/lib/text'
import { NextSteps } from '../kit/next-steps'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface DocumentsDeskProps {
  desk: {
    contestsToIssue: readonly { id: string; title: string }[]
    eventsToIssue: readonly { id: string; title: string }[]
    fresh: readonly { id: string; number: string; template: DocumentTemplate }[]
  }
}

/** Documents that wait to be issued, and new ones of the reader's own. */
export function DocumentsDesk({ desk }: DocumentsDeskProps) {
  const { documents, documentTexts } = useMessages()
  const words = documents.desk
  const toIssue = [
    ...desk.contestsToIssue.map(({ id, title }) => ({
      key: id,
      title: <TextLink href={paths.contest(id)}>{title}</TextLink>,
      detail: words.issueContest,
      action: { href: paths.contestDocuments(id), label: words.issueAction },
    })),
    ...desk.eventsToIssue.map(({ id, title }) => ({
      key: id,
      title: <TextLink href={paths.event(id)}>{title}</TextLink>,
      detail: words.issueEvent,
      action: { href: paths.eventDocuments(id), label: words.issueAction },
    })),
  ]
  const fresh = desk.fresh.map(({ id, number, template }) => ({
    key: id,
    title: documentTexts.named[template],
    detail: `№${nbsp}${number}`,
    action: { href: paths.document(id), label: words.open },
  }))
  return (
    <>
      {toIssue.length > 0 && <NextSteps title={words.issuer} steps={toIssue} />}
      {fresh.length > 0 && <NextSteps title={words.recipient} steps={fresh} />}
    </>
  )
}
