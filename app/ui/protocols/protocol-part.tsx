import type { ProtocolState } from '~/domain/protocols/model'
import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { Card } from '../kit/card'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { Section } from '../kit/section'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { ProtocolStateBadge } from './protocol-state'
import { type Unfinished, UnfinishedWorks } from './unfinished-works'

interface Part {
  /** Null for the contest's results. */
  stage: string | null
  title: string | null
  entries: number
  missing: number
  current: { id: string; number: number; date: string; state: ProtocolState } | null
  ties: { entries: string[]; vote?: string }[]
  because?: string
  /** Of a stage that is judged, to who may see all of it. */
  unfinished: { works: readonly Unfinished[]; hasMore: boolean } | null
}

/** Where one stage, or the final count, is on its way to a signed protocol. */
export function ProtocolPart({
  contest,
  part,
  keepsPapers,
}: {
  contest: { id: string; organizer: string; isRun: boolean }
  part: Part
  keepsPapers: boolean
}) {
  const { protocols, dates } = useMessages()
  const { stage, title, current, ties } = part
  const again = current?.state === 'draft'
  return (
    <Section title={stage === null ? protocols.final : protocols.stage(title ?? stage)}>
      <Card
        footer={
          keepsPapers && (!current || again) ? (
            <LinkButton
              href={paths.newProtocol(contest.id, stage)}
              variant={again ? 'secondary' : 'primary'}
              disabledBecause={part.because}
            >
              {again ? protocols.drawAgain : protocols.draw}
            </LinkButton>
          ) : undefined
        }
      >
        {current ? (
          <p className="flex flex-wrap items-center gap-3">
            <TextLink href={paths.protocol(current.id)}>
              {protocols.number(current.number, dates.date(current.date))}
            </TextLink>
            <ProtocolStateBadge state={current.state} />
          </p>
        ) : (
          <p className="text-soft">
            {protocols.entries(part.entries)}
            {stage !== null && <> · {part.missing > 0 ? protocols.missingSheets(part.missing) : protocols.allIn}</>}
          </p>
        )}
        {part.unfinished && <UnfinishedWorks contest={contest} {...part.unfinished} />}
        {ties.map(({ entries, vote }) => (
          <Notice
            key={entries.join()}
            tone="warning"
            title={protocols.tieOf(entries.length)}
            action={
              vote ? (
                <LinkButton href={paths.vote(vote)}>{protocols.toVote}</LinkButton>
              ) : (
                <ActionForm
                  action={paths.votes(contest.id)}
                  label={protocols.holdVote}
                  values={{ entryId: entries[0] ?? '' }}
                />
              )
            }
          />
        ))}
      </Card>
    </Section>
  )
}
