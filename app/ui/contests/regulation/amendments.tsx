import type { TermPart } from '~/domain/contests/terms'
import { Section } from '../../kit/section'
import { Timeline } from '../../kit/timeline'
import { useMessages } from '../../messages'

export interface Amendment {
  id: string
  at: Date
  reason: string
  changed: string[]
  number: string
  date: string
  issuer: string
}

/** How a frozen regulation was changed: when, by which order and why. */
export function Amendments({ amendments, timeZone }: { amendments: readonly Amendment[]; timeZone: string }) {
  const { regulation, dates } = useMessages()
  const parts = (changed: string[]) => changed.map((part) => regulation.parts[part as TermPart]).join(', ')
  return (
    <Section title={regulation.amendments}>
      <Timeline
        label={regulation.amendments}
        moments={amendments.map(({ id, at, number, date, issuer, reason, changed }) => ({
          key: id,
          when: dates.moment(at, timeZone),
          title: regulation.order(number, dates.date(date), issuer),
          detail: (
            <>
              <p>{reason}</p>
              <p>{regulation.changed(parts(changed))}</p>
            </>
          ),
        }))}
      />
    </Section>
  )
}
