import type { LegalDocumentKind } from '~/domain/orders/model'
import { activationForm } from '~/domain/pairs/schema'
import type { LocalDate } from '~/lib/dates'
import { HiddenValues } from '../kit/hidden-values'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import { ChosenOrder } from './chosen-order'
import { type DescribedPair, PairTerms } from './pair-terms'

interface ActivationFormProps {
  pair: DescribedPair
  order: { id: string; kind: LegalDocumentKind; number: string; date: LocalDate; issuer: string }
  warnings: readonly string[]
  notActivate?: string
  /** Where another order is chosen. */
  other: string
}

/** The pair, the order and what to look at, before the button that makes the pair active. */
export function ActivationForm({ pair, order, warnings, notActivate, other }: ActivationFormProps) {
  const { pairs: t, orders } = useMessages()
  const [form] = useServerForm(activationForm)
  return (
    <ServerForm
      form={form}
      actions={
        <>
          <SubmitButton disabledBecause={notActivate}>{t.activate}</SubmitButton>
          <LinkButton variant="quiet" href={other}>
            {orders.chooseOther}
          </LinkButton>
        </>
      }
    >
      <HiddenValues values={{ orderId: order.id }} />
      <ChosenOrder order={order} />
      <PairTerms pair={pair} />
      {warnings.length > 0 && (
        <Notice tone="warning" title={t.warningsTitle}>
          <ul className="list-disc ps-5">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
          <p className="mt-2">{t.warningsLead}</p>
        </Notice>
      )}
    </ServerForm>
  )
}
