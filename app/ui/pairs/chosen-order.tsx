import type { LegalDocumentKind } from '~/domain/orders/model'
import type { LocalDate } from '~/lib/dates'
import { tie } from '~/lib/text'
import { Card } from '../kit/card'
import { useMessages } from '../messages'

interface ChosenOrderProps {
  order: { kind: LegalDocumentKind; number: string; date: LocalDate; issuer: string }
}

/** The order that was chosen, as it stands in the register. */
export function ChosenOrder({ order }: ChosenOrderProps) {
  const { orders: t, dates } = useMessages()
  return (
    <Card overline={t.chosen}>
      <p className="text-lg font-semibold">{t.named(t.kinds[order.kind], dates.date(order.date), order.number)}</p>
      <p className="text-soft">{tie(order.issuer)}</p>
    </Card>
  )
}
