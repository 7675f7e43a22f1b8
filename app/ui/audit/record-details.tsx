import { useMessages } from '../messages'

interface RecordDetailsProps {
  about: readonly string[]
  facts: readonly string[]
}

/** What else a record of the audit log says: names in sight, the rest as the program wrote it, folded away. */
export function RecordDetails({ about, facts }: RecordDetailsProps) {
  const { audit } = useMessages()
  return (
    <>
      {about.length > 0 && <p>{about.join('; ')}</p>}
      {facts.length > 0 && (
        <details className="text-sm">
          <summary className="text-soft">{audit.facts}</summary>
          <code className="break-all">{facts.join('; ')}</code>
        </details>
      )}
    </>
  )
}
