import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { LinkButton } from '../kit/link-button'
import { useMessages } from '../messages'

interface DocumentToolsProps {
  documentId: string
  /** Why each cannot be done now. */
  because: { revoke?: string; replace?: string; sendAgain?: string }
}

/** What those who issued a document can do with it. */
export function DocumentTools({ documentId, because }: DocumentToolsProps) {
  const { documents } = useMessages()
  const words = documents.page
  return (
    <div className="flex flex-col items-start gap-3">
      <LinkButton href={paths.documentReplacement(documentId)} disabledBecause={because.replace}>
        {words.replace}
      </LinkButton>
      <ActionForm
        action={paths.documentLetter(documentId)}
        label={words.sendAgain}
        disabledBecause={because.sendAgain}
      />
      <LinkButton href={paths.documentRevocation(documentId)} variant="danger" disabledBecause={because.revoke}>
        {words.revoke}
      </LinkButton>
    </div>
  )
}
