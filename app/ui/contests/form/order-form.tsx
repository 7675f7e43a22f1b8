import { orderForm } from '~/domain/contests/schema'
import { ErrorSummary } from '../../kit/error-summary'
import { FormActions } from '../../kit/form-actions'
import { FormBody } from '../../kit/form-body'
import { HiddenValues } from '../../kit/hidden-values'
import { LinkButton } from '../../kit/link-button'
import { SubmitButton } from '../../kit/submit-button'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { type KnownOrder, OrderFields } from './order-fields'

interface OrderFormProps {
  version: number
  orderId?: string
  orders: readonly KnownOrder[]
  cancel: string
}

/** Names an order. */
export function OrderForm({ version, orderId, orders, cancel }: OrderFormProps) {
  const { contests, common } = useMessages()
  const [form, fields] = useServerForm(orderForm, { defaultValue: { orderId } })
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <HiddenValues values={{ version }} />
        <OrderFields fields={fields} orders={orders} />
        <FormActions>
          <SubmitButton>{contests.orderSave}</SubmitButton>
          <LinkButton href={cancel} variant="quiet">
            {common.back}
          </LinkButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
