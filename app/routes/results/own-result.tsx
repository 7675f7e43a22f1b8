import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findOwnResult } from '~/domain/results/own-result.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { todayInRussia } from '~/lib/zones'
import { DisqualificationNotice } from '~/ui/entries/disqualification-notice'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { PlaceExplained } from '~/ui/results/place-explained'
import { StageSheets } from '~/ui/results/stage-sheets'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { outcome }) =>
  outcome.explained ? t.results.ownTitle : t.entries.disqualifiedTitle,
)

export const loader = page(async ({ viewer, param, now, t }) => {
  const { appeals, ...result } = await findOwnResult(viewer, param('entryId'), todayInRussia(now), t)
  const closesAt = appeals?.closesAt ?? null
  return { ...result, appealsUntil: closesAt !== null && now < closesAt ? closesAt : null }
})

export default function OwnResult() {
  const { entries, results, protocols, dates } = useMessages()
  const seen = useLoaderData<typeof loader>()
  const { id, number, contestId, title, state, outcome, appealsUntil } = seen
  const protocol = protocols.number(seen.protocol.number, dates.date(seen.protocol.date))
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contest(contestId), label: title },
          { href: paths.entry(id), label: results.entry(number ?? 0) },
        ]}
        title={outcome.explained ? results.ownTitle : entries.disqualifiedTitle}
        lead={outcome.explained ? results.ownLead(protocol) : results.withoutYou(protocol)}
        secondary={
          <>
            {appealsUntil && <LinkButton href={paths.entryAppeal(id)}>{results.appeal}</LinkButton>}
            {state === 'published' && <LinkButton href={paths.results(contestId)}>{results.toList}</LinkButton>}
          </>
        }
      />
      {outcome.explained ? (
        <PlaceExplained seen={outcome.explained} />
      ) : (
        <DisqualificationNotice {...outcome.disqualification} timeZone={seen.timeZone} />
      )}
      {appealsUntil && (
        <p className="mt-4 text-soft">{results.appealsUntil(dates.deadline(appealsUntil, seen.timeZone))}</p>
      )}
      {(outcome.explained?.stages ?? []).map((stage) => (
        <Section key={stage.id} title={stage.title} lead={results.stageLead(stage.standing.sheets)}>
          <StageSheets stage={stage} />
        </Section>
      ))}
    </>
  )
}
