import { orderForm } from '~/domain/contests/schema'
import { RowVersion } from '../../kit/row-version'
import { ServerForm } from '../../kit/server-form'
import { SubmitButton } from '../../kit/submit-button'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { type KnownOrder, OrderFields } from './order-fields'

interface OrderFormProps {
  version: number
  orderId?: string
  orders: readonly KnownOrder[]
  back: string
}

/** Names an order. */
export function OrderForm({ version, orderId, orders, back }: OrderFormProps) {
  const { contests } = useMessages()
  const [form, fields] = useServerForm(orderForm, { defaultValue: { orderId } })
  return (
    <ServerForm form={form} actions={<SubmitButton>{contests.orderSave}</SubmitButton>} back={back}>
      <RowVersion field={fields.version} current={version} />
      <OrderFields fields={fields} orders={orders} />
    </ServerForm>
  )
}
