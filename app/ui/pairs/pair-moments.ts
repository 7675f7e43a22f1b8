import type { Messages } from '~/i18n/messages'
import type { Tone } from '../kit/tone'
import type { PairDates, PairHistory } from './pair-timeline'

interface Moment {
  key: string
  at: Date
  title: string
  detail?: string
  tone?: Tone
}

/** What happened to a pair, in order. */
export function pairMoments(t: Messages, pair: PairDates, history: PairHistory): Moment[] {
  const moments: (Moment | null)[] = [
    {
      key: 'drafted',
      at: pair.createdAt,
      title: wasAgreedOn(pair, history) ? t.pairs.moments.recorded : t.pairs.moments.drafted,
    },
    pair.proposedAt && { key: 'proposed', at: pair.proposedAt, title: t.pairs.moments.proposed },
    ...history.agreements.map(agreed(t)),
    activated(t, pair),
    ...history.extensions.map(extended(t)),
    history.review && { key: 'reviewed', at: history.review.at, title: t.pairs.moments.reviewed },
    ended(t, history.ending),
  ]
  return moments.filter((one) => one !== null).toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** A pair of a table is written down with its agreements, and was never proposed here. */
const wasAgreedOn = ({ proposedAt }: PairDates, { agreements }: PairHistory) =>
  proposedAt === null && agreements.length > 0

const agreed =
  ({ pairs, dates }: Messages) =>
  ({ member, channel, paperDate, at, by }: PairHistory['agreements'][number]): Moment => ({
    key: member,
    at,
    title: pairs.moments.agreed[member],
    detail: channel === 'paper' && paperDate ? pairs.moments.onPaper(dates.date(paperDate), by ?? '') : undefined,
    tone: 'success',
  })

const activated = ({ pairs, dates }: Messages, { activatedAt, orderDate, orderNumber }: PairDates): Moment | null =>
  activatedAt && {
    key: 'activated',
    at: activatedAt,
    title: pairs.moments.activated,
    detail: orderDate ? pairs.moments.byOrder(dates.date(orderDate), orderNumber ?? '') : undefined,
    tone: 'success',
  }

const extended =
  ({ pairs, dates }: Messages) =>
  ({ id, periodTo, at, orderDate, orderNumber }: PairHistory['extensions'][number]): Moment => ({
    key: id,
    at,
    title: pairs.moments.extended(dates.date(periodTo)),
    detail: pairs.moments.byOrder(dates.date(orderDate), orderNumber),
  })

function ended({ pairs, dates }: Messages, ending: PairHistory['ending']): Moment | null {
  if (!ending) return null
  const { state, on, at, by, reason, initiator, noticeDate } = ending
  const said = [
    dates.date(on),
    initiator ? pairs.moments.initiatedBy[initiator] : by,
    noticeDate && pairs.moments.notice(dates.date(noticeDate)),
    reason && `${pairs.endReason}: ${reason}`,
  ]
  const titles: Partial<Record<typeof state, string>> = pairs.moments
  return { key: 'ended', at, title: titles[state] ?? pairs.states[state], detail: said.filter(Boolean).join('; ') }
}
