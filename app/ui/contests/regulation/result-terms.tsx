import type { Terms } from '~/domain/contests/terms'
import { Section } from '../../kit/section'
import { useMessages } from '../../messages'
import { PlaceRules } from './place-rules'

/** How places and awards come about, and what becomes of them. */
export function ResultTerms({ terms: { regulation, blind, appealDays, rules } }: { terms: Terms }) {
  const { regulation: words, dates } = useMessages()
  return (
    <Section title={words.result}>
      <PlaceRules regulation={regulation} />
      <div className="mt-1 flex flex-col gap-1">
        {blind && <p>{words.blind}</p>}
        <p>{appealDays === 0 ? words.appeals.none : words.appeals.days(dates.workingDays(appealDays))}</p>
        <p>{words.publish[rules.publish]}</p>
      </div>
    </Section>
  )
}
