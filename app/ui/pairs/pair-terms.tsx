import type { PairKind, PairReason } from '~/domain/pairs/model'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { DefinitionList } from '../kit/definition-list'
import { PersonChip } from '../kit/person-chip'
import { useMessages } from '../messages'

/** A pair with all that was settled about it. */
export interface DescribedPair {
  id: string
  kind: PairKind
  reason: PairReason | null
  subject: string
  goal: string
  mentorId: string
  mentor: string
  mentorOrganization: string
  menteeId: string
  mentee: string
  menteeOrganization: string
  periodFrom: LocalDate
  periodTo: LocalDate
  orderNumber: string | null
  orderDate: LocalDate | null
}

export function PairTerms({ pair }: { pair: DescribedPair }) {
  const { pairs: t, dates } = useMessages()
  return (
    <DefinitionList
      items={[
        {
          term: t.mentor,
          value: (
            <PersonChip name={pair.mentor} href={paths.person(pair.mentorId)} detail={tie(pair.mentorOrganization)} />
          ),
        },
        {
          term: t.mentee,
          value: (
            <PersonChip name={pair.mentee} href={paths.person(pair.menteeId)} detail={tie(pair.menteeOrganization)} />
          ),
        },
        { term: t.period, value: dates.range(pair.periodFrom, pair.periodTo) },
        { term: t.kind, value: t.kinds[pair.kind] },
        { term: t.reason, value: pair.reason && t.reasons[pair.reason] },
        { term: t.subject, value: pair.subject },
        { term: t.goal, value: pair.goal && <p className="whitespace-pre-line">{pair.goal}</p> },
        {
          term: t.order,
          value: pair.orderDate ? t.moments.byOrder(dates.date(pair.orderDate), pair.orderNumber ?? '') : t.noOrder,
        },
      ]}
    />
  )
}
