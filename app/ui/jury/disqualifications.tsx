import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'

interface DisqualificationsProps {
  proposals: readonly { id: string; number: number | null; code: string | null }[]
}

/** Entries whose disqualification waits for the chair. */
export function Disqualifications({ proposals }: DisqualificationsProps) {
  const { disqualification, jury } = useMessages()
  if (proposals.length === 0) return null
  return (
    <div className="mb-6 flex flex-col gap-3">
      {proposals.map(({ id, number, code }) => (
        <Notice
          key={id}
          tone="warning"
          title={`${disqualification.waits}: ${code ?? jury.entryNumber(number ?? 0)}`}
          action={<LinkButton href={paths.disqualificationAgreement(id)}>{disqualification.toDecision}</LinkButton>}
        />
      ))}
    </div>
  )
}
