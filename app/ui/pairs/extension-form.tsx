import type { LegalDocumentKind } from '~/domain/orders/model'
import { extensionForm } from '~/domain/pairs/schema'
import { addDays, type LocalDate } from '~/lib/dates'
import { DateField } from '../kit/date-field'
import { fieldWith } from '../kit/field-state'
import { HiddenValues } from '../kit/hidden-values'
import { LinkButton } from '../kit/link-button'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import { ChosenOrder } from './chosen-order'
import type { DescribedPair } from './pair-terms'

interface ExtensionFormProps {
  pair: DescribedPair
  order: { id: string; kind: LegalDocumentKind; number: string; date: LocalDate; issuer: string }
  notExtend?: string
  /** Where another order is chosen. */
  other: string
}

/** The order and the new last day of a pair. */
export function ExtensionForm({ pair, order, notExtend, other }: ExtensionFormProps) {
  const { pairs: t, orders, dates } = useMessages()
  const [form, fields] = useServerForm(extensionForm)
  const field = fieldWith(fields.periodTo, { min: addDays(pair.periodTo, 1) })
  return (
    <ServerForm
      form={form}
      actions={
        <>
          <SubmitButton disabledBecause={notExtend}>{t.extend}</SubmitButton>
          <LinkButton variant="quiet" href={other}>
            {orders.chooseOther}
          </LinkButton>
        </>
      }
    >
      <HiddenValues values={{ orderId: order.id }} />
      <ChosenOrder order={order} />
      <p>
        {t.period}: {dates.range(pair.periodFrom, pair.periodTo)}
      </p>
      <DateField field={field} label={t.newPeriodTo} />
    </ServerForm>
  )
}
