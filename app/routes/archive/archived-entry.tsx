import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { namesOfOrganizations, readArchived } from '~/domain/archive/queries.server'
import { entryRecord } from '~/domain/archive/record'
import { NotFound } from '~/domain/decision'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EmptyState } from '~/ui/kit/empty-state'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { PlaceExplained } from '~/ui/results/place-explained'
import { StageSheets } from '~/ui/results/stage-sheets'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { entry }) => entry.title)

export const loader = page(async ({ viewer, param, url, t }) => {
  const { id, title, file } = await readArchived(viewer, param('archivedId'))
  const record = entryRecord(file, url.searchParams.get('id') ?? '', t, await namesOfOrganizations(file))
  if (!record) throw new NotFound()
  return { archived: { id, title }, ...record }
})

export default function ArchivedEntry() {
  const { archive, contests, results } = useMessages()
  const { archived, entry, explained } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contests(), label: contests.title },
          { href: paths.archive(), label: archive.title },
          { href: paths.archived(archived.id), label: archived.title },
        ]}
        title={entry.title}
        lead={entry.organization}
      />
      {explained ? (
        <>
          <PlaceExplained seen={explained} />
          {explained.stages.map((stage) => (
            <Section key={stage.id} title={stage.title} lead={results.stageLead(stage.standing.sheets)}>
              <StageSheets stage={stage} />
            </Section>
          ))}
        </>
      ) : (
        <EmptyState title={archive.noResult} />
      )}
    </>
  )
}
