import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findArchived, readArchived } from '~/domain/archive/queries.server'
import { NotFound } from '~/domain/decision'
import { page } from '~/http/handler.server'
import { archiveCrumbs } from '~/ui/archive/archive-crumbs'
import { EmptyState } from '~/ui/kit/empty-state'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { PlaceExplained } from '~/ui/results/place-explained'
import { StageSheets } from '~/ui/results/stage-sheets'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { entry }) => entry.title)

export const loader = page(async ({ viewer, param, text, t }) => {
  const { id, title } = await findArchived(viewer, param('archivedId'))
  const { entry } = await readArchived(viewer, id, t.locale, { entry: Number(text('place')) })
  if (!entry) throw new NotFound()
  return { archived: { id, title }, ...entry }
})

export default function ArchivedEntry() {
  const t = useMessages()
  const { archive, results } = t
  const { archived, entry, explained } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={archiveCrumbs(t, archived)} title={entry.title} lead={entry.organization} />
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
