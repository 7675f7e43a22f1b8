import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPublicResults } from '~/domain/results/queries.server'
import { publicPage } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { ResultLists } from '~/ui/results/result-lists'
import { titled } from '~/ui/titled'

/** People's names stand here by their consent to this page, not to search engines. */
export const meta: MetaFunction<typeof loader> = titled((t, { contest }) => t.results.title(contest.title), {
  unlisted: true,
})

export const loader = publicPage(({ viewer, param, now }) => findPublicResults(viewer, param('contestId'), now))

export default function Results() {
  const { results, regulation, protocols, dates, archive } = useMessages()
  const { contest, lines, publish, order, protocol, entries, publishedAt, timeZone } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contests(), label: results.contests },
          { href: paths.contest(contest.id), label: contest.title },
        ]}
        title={results.title(contest.title)}
        lead={results.lead(entries)}
      />
      <ResultLists lines={lines} withTotals={publish === 'all'} />
      <Section title={results.basis}>
        <ul className="flex flex-col gap-1">
          <li>{protocols.number(protocol.number, dates.date(protocol.date))}</li>
          {order && <li>{regulation.order(order.number, dates.date(order.date), order.issuer)}</li>}
          {publishedAt && <li>{results.publishedAt(dates.moment(publishedAt, timeZone))}</li>}
          <li className="text-sm break-all text-soft">
            {protocols.hash}: {protocol.hash}
          </li>
        </ul>
      </Section>
      {publish === 'all' && (
        <Section title={results.recompute} lead={results.recomputeHow}>
          <div className="flex flex-wrap gap-3">
            <LinkButton href={paths.codedContestFile(contest.id)}>{results.file}</LinkButton>
            <LinkButton href={paths.recount()}>{archive.recountTitle}</LinkButton>
          </div>
        </Section>
      )}
    </>
  )
}
