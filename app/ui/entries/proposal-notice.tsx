import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'

interface ProposalNoticeProps {
  proposal: {
    proposed: { at: Date; reason: string }
    declined: { at: Date; reason: string } | null
    hasChair: boolean
  }
  contest: { id: string; timeZone: string }
}

/** To whoever runs the contest: an entry's disqualification waits for the chair, or was declined. */
export function ProposalNotice({ proposal, contest }: ProposalNoticeProps) {
  const { disqualification, dates } = useMessages()
  const { proposed, declined, hasChair } = proposal
  const on = (at: Date) => dates.date(clock(contest.timeZone, at).date)
  if (declined) {
    return (
      <Notice title={disqualification.declinedTitle}>
        <p>{disqualification.declinedWhy(on(declined.at), declined.reason)}</p>
        <p className="mt-2 text-soft">{disqualification.waitsSince(on(proposed.at), proposed.reason)}</p>
      </Notice>
    )
  }
  return (
    <Notice
      tone="warning"
      title={disqualification.waits}
      action={!hasChair && <LinkButton href={paths.newJuror(contest.id)}>{disqualification.invite}</LinkButton>}
    >
      <p>{disqualification.waitsSince(on(proposed.at), proposed.reason)}</p>
      <p className="mt-2">{hasChair ? disqualification.waitsFor : disqualification.noChair}</p>
    </Notice>
  )
}
