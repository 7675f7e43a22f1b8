import { DateField } from '../../kit/date-field'
import type { FieldState } from '../../kit/field-state'
import { Fieldset } from '../../kit/fieldset'
import { Select } from '../../kit/select'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'

export interface KnownOrder {
  id: string
  number: string
  date: string
  title: string
  issuer: string
}

interface OrderFieldsProps {
  fields: Record<'orderId' | 'number' | 'date' | 'orderTitle', FieldState>
  orders: readonly KnownOrder[]
}

/** An order of the register, or a new one to be written into it. */
export function OrderFields({ fields, orders }: OrderFieldsProps) {
  const { contests, regulation, dates } = useMessages()
  return (
    <>
      <Select
        field={fields.orderId}
        label={contests.orderChosen}
        empty={contests.orderNone}
        options={orders.map(({ id, number, date, title, issuer }) => ({
          value: id,
          label: [regulation.order(number, dates.date(date), issuer), title].filter(Boolean).join('. '),
        }))}
      />
      <Fieldset legend={contests.orderNew}>
        <div className="flex flex-wrap gap-4">
          <TextField field={fields.number} label={contests.orderNumber} width="short" />
          <DateField field={fields.date} label={contests.orderDate} />
        </div>
        <TextField field={fields.orderTitle} label={contests.orderTitle} />
      </Fieldset>
    </>
  )
}
