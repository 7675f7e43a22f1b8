import { useMessages } from '../../messages'
import type { ShownContest } from './general-terms'

/** The head of a printed положение: the stamp of approval and the title. On the screen the page's own header stands instead. */
export function ApprovalStamp({ contest: { title, order } }: { contest: ShownContest }) {
  const { regulation, dates } = useMessages()
  return (
    <div className="hidden print:block">
      {order && (
        <p className="ms-auto w-1/2 text-end">
          {regulation.approved}
          <br />
          {regulation.approvedBy(order.issuer, dates.date(order.date), order.number)}
        </p>
      )}
      <p className="mt-8 mb-6 text-center text-lg font-semibold">
        {regulation.printTitle}
        <br />
        {regulation.printOf(title)}
      </p>
    </div>
  )
}
