import { amendmentForm } from '~/domain/contests/schema'
import { ErrorSummary } from '../../kit/error-summary'
import { FormActions } from '../../kit/form-actions'
import { FormBody } from '../../kit/form-body'
import { HiddenValues } from '../../kit/hidden-values'
import { LinkButton } from '../../kit/link-button'
import { SubmitButton } from '../../kit/submit-button'
import { TextArea } from '../../kit/text-area'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { type KnownOrder, OrderFields } from '../form/order-fields'

interface AmendmentFormProps {
  version: number
  orders: readonly KnownOrder[]
  disabledBecause?: string
  cancel: string
}

/** The order and the reason by which a frozen regulation changes. */
export function AmendmentForm({ version, orders, disabledBecause, cancel }: AmendmentFormProps) {
  const { terms, common } = useMessages()
  const [form, fields] = useServerForm(amendmentForm)
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <HiddenValues values={{ version }} />
        <TextArea field={fields.reason} label={terms.amendReason} rows={4} />
        <OrderFields fields={fields} orders={orders} />
        <FormActions>
          <SubmitButton disabledBecause={disabledBecause}>{terms.amend}</SubmitButton>
          <LinkButton href={cancel} variant="quiet">
            {common.back}
          </LinkButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
