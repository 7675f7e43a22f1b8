import type { DocumentState } from '~/domain/documents/model'
import { paths } from '~/lib/paths'
import { nbsp } from '~/lib/text'
import { ActionForm } from '../kit/action-form'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'

interface DocumentToolsProps {
  document: { id: string; state: DocumentState; replacedBy: { id: string; number: string } | null }
  /** Where documents of the same contest or event are issued, the revoked anew. */
  issueAnew: string
  /** Why each cannot be done now. */
  because: { revoke?: string; replace?: string; sendAgain?: string }
}

/** What those who issued a document can do with it; what instead, once it is out of force. */
export function DocumentTools({ document, issueAnew, because }: DocumentToolsProps) {
  const { documents } = useMessages()
  const words = documents.page
  const { id, state, replacedBy } = document
  if (state === 'revoked')
    return (
      <Notice title={words.notInForce} action={<LinkButton href={issueAnew}>{words.toIssue}</LinkButton>}>
        {words.issueAnew}
      </Notice>
    )
  if (state === 'replaced')
    return (
      <Notice
        title={words.notInForce}
        action={
          replacedBy && (
            <LinkButton href={paths.document(replacedBy.id)}>
              №{nbsp}
              {replacedBy.number}
            </LinkButton>
          )
        }
      >
        {words.replacedWhy}
      </Notice>
    )
  return (
    <div className="flex flex-col items-start gap-3">
      <LinkButton href={paths.documentReplacement(id)} disabledBecause={because.replace}>
        {words.replace}
      </LinkButton>
      <ActionForm action={paths.documentLetter(id)} label={words.sendAgain} disabledBecause={because.sendAgain} />
      <LinkButton href={paths.documentRevocation(id)} variant="danger" disabledBecause={because.revoke}>
        {words.revoke}
      </LinkButton>
    </div>
  )
}
