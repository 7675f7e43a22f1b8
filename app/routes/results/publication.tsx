import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { versionForm } from '~/domain/contests/schema'
import { whyNot } from '~/domain/decision'
import { publishResults } from '~/domain/results/commands.server'
import { findPublication } from '~/domain/results/queries.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { VersionForm } from '~/ui/contests/version-form'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { PublicationSteps } from '~/ui/results/publication-steps'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.results.publish)

export const loader = page(async ({ viewer, param, now, t }) => {
  const { contest, mayPublish, mayNameOrder, protocol, order, ...ready } = await findPublication(
    viewer,
    param('contestId'),
    now,
  )
  return {
    id: contest.id,
    title: contest.title,
    version: contest.version,
    timeZone: contest.timeZone,
    isOver: ready.appealsCloseAt !== null && now >= ready.appealsCloseAt,
    ...ready,
    order,
    protocol: protocol ? { id: protocol.id, number: protocol.number, date: protocol.date } : null,
    because: { publish: whyNot(mayPublish, t), order: whyNot(mayNameOrder, t) },
  }
})

export const action = form(versionForm, async ({ viewer, param, now, t }, { version }) => {
  await publishResults(viewer, param('contestId'), version, now)
  return { to: paths.results(param('contestId')), toast: t.results.publishedNow }
})

export default function Publication() {
  const { results } = useMessages()
  const seen = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contestDesk(seen.id), label: seen.title }]}
        title={results.publish}
        lead={results.publishLead}
      />
      <VersionForm
        version={seen.version}
        submit={results.publish}
        disabledBecause={seen.because.publish}
        back={paths.contestDesk(seen.id)}
      >
        <PublicationSteps {...seen} mayNameOrder={seen.because.order === undefined} />
      </VersionForm>
    </>
  )
}
