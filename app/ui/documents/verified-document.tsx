import type { DocumentSnapshot, DocumentState } from '~/domain/documents/model'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { Notice, type NoticeTone } from '../kit/notice'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { DocumentFacts } from './document-facts'

interface VerifiedDocumentProps {
  document: Parameters<typeof DocumentFacts>[0]['printed'] &
    Pick<DocumentSnapshot, 'kind'> & {
      state: DocumentState
      changedOn: LocalDate | null
      later: { number: string; token: string } | null
    }
}

const tones: Record<DocumentState, NoticeTone> = { issued: 'success', revoked: 'error', replaced: 'warning' }

/** The state of a document in large, and every fact that must stand on the paper. */
export function VerifiedDocument({ document }: VerifiedDocumentProps) {
  const { documents, dates } = useMessages()
  const words = documents.verify
  const { state, changedOn, later } = document
  const since = changedOn && state !== 'issued' ? words.since(dates.date(changedOn)) : ''
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <Notice
        tone={tones[state]}
        live="status"
        title={
          <span className="text-xl">
            {words.states[state]} {since}
          </span>
        }
        action={later && <LinkButton href={paths.verification(later.token)}>{words.later(later.number)}</LinkButton>}
      >
        {words.stateText[state]}
      </Notice>
      <Section title={words.facts}>
        <DocumentFacts printed={document} />
      </Section>
    </div>
  )
}
