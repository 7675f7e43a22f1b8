import type { DocumentSnapshot } from '~/domain/documents/model'
import { DefinitionList } from '../kit/definition-list'
import { useMessages } from '../messages'

type Printed = Pick<
  DocumentSnapshot,
  | 'number'
  | 'heading'
  | 'rank'
  | 'distinction'
  | 'lead'
  | 'recipient'
  | 'body'
  | 'basis'
  | 'issuer'
  | 'signatory'
  | 'issuedOn'
>

/** Every fact that is printed on a document, as it is printed. */
export function DocumentFacts({ printed }: { printed: Printed }) {
  const { documents, dates } = useMessages()
  const words = documents.verify
  const { recipient, issuer, signatory } = printed
  return (
    <DefinitionList
      items={[
        { term: words.number, value: printed.number },
        { term: words.kind, value: [printed.heading, printed.rank, printed.distinction].filter(Boolean).join(' ') },
        {
          term: words.whom,
          value: (
            <>
              <span className="font-semibold">{recipient.name}</span>
              <Lines lines={[recipient.post, recipient.organization]} />
            </>
          ),
        },
        { term: documents.page.text, value: <Lines lines={[...printed.lead, recipient.name, ...printed.body]} /> },
        { term: words.basis, value: printed.basis },
        { term: words.issuedOn, value: dates.date(printed.issuedOn) },
        { term: words.issuer, value: <Lines lines={[issuer.name, issuer.municipality]} /> },
        { term: words.signatory, value: <Lines lines={[signatory.post, signatory.name]} /> },
      ]}
    />
  )
}

function Lines({ lines }: { lines: readonly (string | null)[] }) {
  return lines.filter(Boolean).map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ))
}
