import { contestMax } from '~/domain/contests/maxima'
import { awardName, describeAward, describeTieBreak, describeTotal } from '~/domain/contests/sentences'
import type { Contest } from '~/domain/scoring/contest-file'
import { useMessages } from '../../messages'

/** How places and awards come about from the sheets: all that a contest file says of it. */
export function PlaceRules({ regulation }: { regulation: Contest }) {
  const t = useMessages()
  const { regulation: words } = t
  const { tieBreaks = [], awards, conflict = { organisation: true }, audience } = regulation
  const highest = contestMax(regulation)
  const against = conflict.municipality ? 'municipality' : conflict.organisation ? 'organisation' : 'none'
  return (
    <>
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
      <p className="mt-6">{words.conflict[against]}</p>
      {audience && (
        <p className="mt-1">
          {words.audience(awardName(t, audience))} {audience.excludeOwnOrganisation && words.audienceOwn}
        </p>
      )}
    </>
  )
}
