import type { ConsentChannel } from '~/domain/consents/model'
import type { PairEndInitiator, PairMember, PairState } from '~/domain/pairs/model'
import type { LocalDate } from '~/lib/dates'
import { Timeline } from '../kit/timeline'
import { useMessages } from '../messages'
import { pairMoments } from './pair-moments'

export interface PairHistory {
  agreements: readonly {
    member: PairMember
    channel: ConsentChannel
    paperDate: LocalDate | null
    at: Date
    by: string | null
  }[]
  extensions: readonly { id: string; periodTo: LocalDate; at: Date; orderNumber: string; orderDate: LocalDate }[]
  review: { at: Date } | null
  ending: {
    state: PairState
    on: LocalDate
    at: Date
    by: string
    reason: string
    initiator: PairEndInitiator | null
    noticeDate: LocalDate | null
  } | null
}

export interface PairDates {
  createdAt: Date
  proposedAt: Date | null
  activatedAt: Date | null
  orderNumber: string | null
  orderDate: LocalDate | null
}

interface PairTimelineProps {
  pair: PairDates
  history: PairHistory
  zone: string
}

/** Everything that happened to a pair, each with its date; the facts themselves are rows that stay. */
export function PairTimeline({ pair, history, zone }: PairTimelineProps) {
  const messages = useMessages()
  const moments = pairMoments(messages, pair, history)
  return (
    <Timeline
      label={messages.pairs.history}
      moments={moments.map(({ at, ...moment }) => ({ ...moment, when: messages.dates.moment(at, zone) }))}
    />
  )
}
