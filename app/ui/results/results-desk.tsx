import { paths } from '~/lib/paths'
import { DateTime } from '../kit/date-time'
import { NextSteps } from '../kit/next-steps'
import { useMessages } from '../messages'

interface ResultsDeskProps {
  desk: {
    toSign: readonly { id: string; number: number; date: string; contest: string }[]
    toVote: readonly { id: string; contest: string }[]
    toConsider: readonly { id: string; number: number | null; contest: string }[]
    toDisqualify: readonly { id: string; number: number | null; code: string | null; contest: string }[]
    toPublish: readonly { id: string; contest: string; timeZone: string; appealsUntil: Date | null }[]
  }
}

/** What waits at the end of contests: protocols, votes, appeals, disqualifications, publication. */
export function ResultsDesk({ desk }: ResultsDeskProps) {
  const { results, protocols, votes, appeals, disqualification, jury, dates } = useMessages()
  const { next } = results
  const toSign = desk.toSign.map(({ id, number, date, contest }) => ({
    key: id,
    title: next.sign(contest),
    detail: protocols.number(number, dates.date(date)),
    action: { href: paths.protocol(id), label: protocols.open },
  }))
  const toVote = desk.toVote.map(({ id, contest }) => ({
    key: id,
    title: next.vote(contest),
    action: { href: paths.vote(id), label: votes.give },
  }))
  const toConsider = desk.toConsider.map(({ id, number, contest }) => ({
    key: id,
    title: next.consider(contest),
    detail: appeals.titleOf(number ?? 0),
    action: { href: paths.appeal(id), label: appeals.consider },
  }))
  const toDisqualify = desk.toDisqualify.map(({ id, number, code, contest }) => ({
    key: `disqualification:${id}`,
    title: disqualification.desk(contest),
    detail: code ?? jury.entryNumber(number ?? 0),
    action: { href: paths.disqualificationAgreement(id), label: disqualification.toDecision },
  }))
  const toPublish = desk.toPublish.map(({ id, contest, timeZone, appealsUntil }) => ({
    key: id,
    title: next.publish(contest),
    detail: appealsUntil && (
      <>
        {next.appealsUntil} <DateTime at={appealsUntil} text={dates.deadline(appealsUntil, timeZone)} />
      </>
    ),
    action: { href: paths.publication(id), label: results.toPublication },
  }))
  const steps = [...toSign, ...toVote, ...toConsider, ...toDisqualify, ...toPublish]
  return steps.length === 0 ? null : <NextSteps title={next.title} steps={steps} />
}
