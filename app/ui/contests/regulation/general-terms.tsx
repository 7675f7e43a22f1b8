import type { Terms } from '~/domain/contests/terms'
import { DefinitionList } from '../../kit/definition-list'
import { LongText } from '../../kit/long-text'
import { Section } from '../../kit/section'
import { useMessages } from '../../messages'
import { IntakeTime } from '../intake-time'

export interface ShownContest {
  title: string
  organizer: string
  organizerFullName: string
  openToName: string | null
  timeZone: string
  intakeOpensAt: Date
  intakeClosesAt: Date
  order: { number: string; date: string; issuer: string } | null
  terms: Terms
}

/** What the contest is, who holds it and when. */
export function GeneralTerms({ contest, readerZone }: { contest: ShownContest; readerZone?: string | null }) {
  const { regulation, events, dates } = useMessages()
  const { terms, order } = contest
  return (
    <Section title={regulation.general}>
      {terms.description && (
        <div className="mb-5">
          <LongText text={terms.description} />
        </div>
      )}
      <DefinitionList
        items={[
          { term: regulation.organizer, value: contest.organizerFullName },
          { term: regulation.level, value: events.levels[terms.level] },
          { term: regulation.openTo, value: contest.openToName ?? regulation.wholeRegion },
          { term: regulation.intake, value: <IntakeTime contest={contest} readerZone={readerZone} /> },
          { term: regulation.place, value: terms.place },
          {
            term: regulation.heldBy,
            value: order && regulation.order(order.number, dates.date(order.date), order.issuer),
          },
        ]}
      />
    </Section>
  )
}
