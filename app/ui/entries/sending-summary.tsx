import type { Eligibility } from '~/domain/entries/eligibility'
import type { Lack, Member } from '~/domain/entries/model'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { EligibilityList } from './eligibility-list'
import { Entrants } from './entrants'
import { LacksNotice } from './lacks-notice'
import { type ShownTask, Work } from './work'

interface SendingSummaryProps {
  page: {
    entry: { id: string; annotation: string }
    members: readonly { personId: string; member: Member; name: string; post: string; organization: string | null }[]
    tasks: readonly ShownTask[]
    lacks: readonly Lack[]
    eligibility: Eligibility
  }
}

/** All that is being sent: who enters, whether the regulation lets them, and the work. */
export function SendingSummary({ page: { entry, members, tasks, lacks, eligibility } }: SendingSummaryProps) {
  const { entries } = useMessages()
  return (
    <>
      <LacksNotice lacks={lacks} tasks={tasks} />
      <div className="grid gap-8 md:grid-cols-2">
        <Section title={entries.who}>
          <Entrants members={members} />
        </Section>
        <Section title={entries.eligibility}>
          <EligibilityList eligibility={eligibility} />
        </Section>
      </div>
      <Section title={entries.work}>
        {entry.annotation && <p className="mb-4 max-w-prose">{entry.annotation}</p>}
        <Work entryId={entry.id} tasks={tasks} />
      </Section>
    </>
  )
}
