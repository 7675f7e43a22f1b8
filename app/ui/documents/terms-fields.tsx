import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { DateField } from '../kit/date-field'
import type { FieldState } from '../kit/field-state'
import { Select } from '../kit/select'
import { TextField } from '../kit/text-field'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

export interface BasisChoices {
  orders: readonly { id: string; number: string; date: LocalDate; issuer: string; title: string }[]
  /** The contest's final protocol, where there is one: the basis without an order. */
  protocol: { number: string; date: LocalDate } | null
}

interface TermsFieldsProps {
  fields: Record<'issuedOn' | 'orderId' | 'signatoryPost' | 'signatoryName', FieldState>
  choices: BasisChoices
}

/** With what a document is issued: its day, what it rests on, who signs. */
export function TermsFields({ fields, choices: { orders, protocol } }: TermsFieldsProps) {
  const { documents, dates } = useMessages()
  const words = documents.issue
  return (
    <>
      <DateField field={fields.issuedOn} label={words.issuedOn} />
      <div className="flex flex-col gap-1.5">
        <Select
          field={fields.orderId}
          label={words.basis}
          hint={words.basisHint}
          empty={protocol ? words.byProtocol(protocol.number, dates.date(protocol.date)) : words.withoutOrder}
          options={orders.map(({ id, date, ...order }) => ({
            value: id,
            label: words.order({ ...order, date: dates.date(date) }),
          }))}
        />
        <TextLink href={paths.newOrder()}>{words.newOrder}</TextLink>
      </div>
      <TextField field={fields.signatoryPost} label={words.signatoryPost} width="medium" />
      <TextField field={fields.signatoryName} label={words.signatoryName} width="medium" />
    </>
  )
}
