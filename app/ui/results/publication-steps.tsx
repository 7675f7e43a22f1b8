import { paths } from '~/lib/paths'
import { DefinitionList } from '../kit/definition-list'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface PublicationStepsProps {
  id: string
  timeZone: string
  protocol: { id: string; number: number; date: string } | null
  appealsCloseAt: Date | null
  isOver: boolean
  filedAppeals: number
  uncorrectedAppeals: number
  order: { number: string; date: string; issuer: string } | null
  mayNameOrder: boolean
}

/** What the publication rests on, each with the way to it. */
export function PublicationSteps(seen: PublicationStepsProps) {
  const { results, regulation, protocols, dates } = useMessages()
  const { id, protocol, appealsCloseAt, order } = seen
  const until = appealsCloseAt && dates.deadline(appealsCloseAt, seen.timeZone)
  return (
    <DefinitionList
      items={[
        {
          term: results.finalProtocol,
          value: protocol ? (
            <TextLink href={paths.protocol(protocol.id)}>
              {protocols.number(protocol.number, dates.date(protocol.date))}
            </TextLink>
          ) : (
            results.notYet
          ),
        },
        {
          term: results.appeals,
          value: (
            <>
              {until
                ? seen.isOver
                  ? results.appealsWereUntil(until)
                  : results.appealsUntil(until)
                : results.noAppeals}{' '}
              {seen.filedAppeals + seen.uncorrectedAppeals > 0 && (
                <TextLink href={paths.appeals(id)}>
                  {results.openAppeals(seen.filedAppeals + seen.uncorrectedAppeals)}
                </TextLink>
              )}
            </>
          ),
        },
        {
          term: results.order,
          value: (
            <>
              {order ? regulation.order(order.number, dates.date(order.date), order.issuer) : results.notYet}{' '}
              {seen.mayNameOrder && (
                <TextLink href={paths.resultOrder(id)}>{order ? results.changeOrder : results.chooseOrder}</TextLink>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
