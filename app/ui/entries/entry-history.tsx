import type { SubmissionAct } from '~/domain/entries/model'
import { Notice } from '../kit/notice'
import { Section } from '../kit/section'
import { Timeline } from '../kit/timeline'
import { useMessages } from '../messages'

interface EntryHistoryProps {
  page: {
    contest: { timeZone: string }
    history: readonly { id: string; act: SubmissionAct; by: string; reason: string; at: Date }[]
    extensions: readonly { until: Date; reason: string }[]
  }
}

/** Each step of the entry: when, who and why; and the time it was given beyond the others. */
export function EntryHistory({ page: { contest, history, extensions } }: EntryHistoryProps) {
  const { entries, dates } = useMessages()
  if (history.length === 0 && extensions.length === 0) return null
  return (
    <Section title={entries.history}>
      {extensions.map(({ until, reason }) => (
        <div key={until.toISOString()} className="mb-4">
          <Notice>{entries.extension(dates.deadline(until, contest.timeZone), reason)}</Notice>
        </div>
      ))}
      <Timeline
        label={entries.history}
        moments={history.map(({ id, act, by, reason, at }) => ({
          key: id,
          when: dates.moment(at, contest.timeZone),
          title: entries.acts[act],
          detail: [by, reason].filter(Boolean).join(': '),
        }))}
      />
    </Section>
  )
}
