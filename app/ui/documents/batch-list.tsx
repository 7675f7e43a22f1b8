import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { Section } from '../kit/section'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

export interface ListedBatch {
  id: string
  total: number
  createdAt: Date
}

/** What was issued from the same contest or event before. */
export function BatchList({ batches, timeZone }: { batches: readonly ListedBatch[]; timeZone: string }) {
  const { documents, dates } = useMessages()
  if (batches.length === 0) return null
  return (
    <Section title={documents.issue.batches}>
      <ul className="flex flex-col gap-2">
        {batches.map(({ id, total, createdAt }) => (
          <li key={id}>
            <TextLink href={paths.documentBatch(id)}>{documents.issue.batch(total)}</TextLink>
            {', '}
            {dates.date(clock(timeZone, createdAt).date)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
