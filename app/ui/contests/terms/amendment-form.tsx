import { amendmentForm } from '~/domain/contests/schema'
import { RowVersion } from '../../kit/row-version'
import { ServerForm } from '../../kit/server-form'
import { SubmitButton } from '../../kit/submit-button'
import { TextArea } from '../../kit/text-area'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { type KnownOrder, OrderFields } from '../form/order-fields'

interface AmendmentFormProps {
  version: number
  orders: readonly KnownOrder[]
  disabledBecause?: string
  back: string
}

/** The order and the reason by which a frozen regulation changes. */
export function AmendmentForm({ version, orders, disabledBecause, back }: AmendmentFormProps) {
  const { terms } = useMessages()
  const [form, fields] = useServerForm(amendmentForm)
  return (
    <ServerForm
      form={form}
      actions={<SubmitButton disabledBecause={disabledBecause}>{terms.amend}</SubmitButton>}
      back={back}
    >
      <RowVersion field={fields.version} current={version} />
      <TextArea field={fields.reason} label={terms.amendReason} rows={4} />
      <OrderFields fields={fields} orders={orders} />
    </ServerForm>
  )
}
