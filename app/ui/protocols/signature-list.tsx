import { Badge } from '../kit/badge'
import { CopyText } from '../kit/copy-text'
import { Notice } from '../kit/notice'
import { Section } from '../kit/section'
import { useMessages } from '../messages'

interface SignatureListProps {
  signers: { juror: string; role: string; name: string }[]
  signatures: { juror: string; at: string; dissent: string | null }[]
  hash: string
  isComplete: boolean
}

/** Who has signed, who has not yet, and what was signed. */
export function SignatureList({ signers, signatures, hash, isComplete }: SignatureListProps) {
  const { protocols } = useMessages()
  return (
    <Section title={protocols.signatures}>
      <ul className="mb-6 flex flex-col divide-y divide-line border-y border-line">
        {signers.map(({ juror, role, name }) => {
          const signature = signatures.find((one) => one.juror === juror)
          return (
            <li key={juror} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
              <span>
                {name}, {role}
              </span>
              {signature ? (
                <span className="text-soft">{signature.at}</span>
              ) : (
                <Badge tone="neutral">{protocols.waiting}</Badge>
              )}
              {signature?.dissent && (
                <p className="basis-full text-soft">
                  {protocols.dissent}: {signature.dissent}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <Notice tone={isComplete ? 'success' : 'info'}>{isComplete ? protocols.complete : protocols.incomplete}</Notice>
      <div className="mt-6 max-w-2xl">
        <CopyText label={protocols.hash} text={hash} hint={protocols.hashHint} />
      </div>
    </Section>
  )
}
