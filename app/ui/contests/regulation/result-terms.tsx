import { contestMax } from '~/domain/contests/maxima'
import { awardName, describeAward, describeTieBreak, describeTotal } from '~/domain/contests/sentences'
import type { Terms } from '~/domain/contests/terms'
import { Section } from '../../kit/section'
import { useMessages } from '../../messages'

/** How places and awards come about, and what becomes of them. */
export function ResultTerms({ terms }: { terms: Terms }) {
  const t = useMessages()
  const { regulation: words, dates } = t
  const { regulation, blind, appealDays, rules } = terms
  const { tieBreaks = [], awards, conflict = { organisation: true }, audience } = regulation
  const highest = contestMax(regulation)
  const against = conflict.municipality ? 'municipality' : conflict.organisation ? 'organisation' : 'none'
  return (
    <Section title={words.result}>
      <p>{describeTotal(t, regulation)}</p>
      {highest !== undefined && <p>{words.contestMax(words.points(highest))}.</p>}
      <p>{words.exact}</p>
      <p>{words.ranking[regulation.ranking]}</p>
      {tieBreaks.length === 0 ? (
        <p className="mt-4">{words.noTies}</p>
      ) : (
        <>
          <p className="mt-4">{words.ties}</p>
          <ol className="list-decimal ps-6">
            {tieBreaks.map((rule) => (
              <li key={JSON.stringify(rule)}>{describeTieBreak(t, regulation, rule)}</li>
            ))}
          </ol>
        </>
      )}
      <h3 className="mt-6 text-lg">{words.awards}</h3>
      <p>{words.awardsOrder}</p>
      <ol className="mt-2 list-decimal ps-6">
        {awards.map((award, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an award may stand twice, its order is what it is
          <li key={index}>
            <strong>{awardName(t, award)}</strong> — {describeAward(t, award)}
          </li>
        ))}
      </ol>
      <div className="mt-6 flex flex-col gap-1">
        <p>{words.conflict[against]}</p>
        {blind && <p>{words.blind}</p>}
        {audience && (
          <p>
            {words.audience(awardName(t, audience))} {audience.excludeOwnOrganisation && words.audienceOwn}
          </p>
        )}
        <p>{appealDays === 0 ? words.appeals.none : words.appeals.days(dates.workingDays(appealDays))}</p>
        <p>{words.publish[rules.publish]}</p>
      </div>
    </Section>
  )
}
