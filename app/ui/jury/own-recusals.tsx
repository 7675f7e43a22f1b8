import { Section } from '../kit/section'
import { useMessages } from '../messages'
import type { NamedWork } from './say-work'
import { WorkName } from './work-name'

interface OwnRecusal {
  id: string
  work: NamedWork & { names: string | null }
  said: string
  isPossible: boolean
}

/** Why some works are not in the juror's queue. */
export function OwnRecusals({ recusals }: { recusals: readonly OwnRecusal[] }) {
  const { jury } = useMessages()
  if (recusals.length === 0) return null
  return (
    <Section title={jury.yourRecusals} lead={jury.yourRecusalsLead}>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {recusals.map(({ id, work, said, isPossible }) => (
          <li key={id} className="flex flex-col gap-1 py-3">
            <WorkName work={work} />
            <span className="text-sm">
              {said}
              {isPossible && <span className="text-soft"> ({jury.yourPossible})</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
