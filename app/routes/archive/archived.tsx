import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { canBeHeldHere } from '~/domain/archive/policy'
import { findArchived, readArchived } from '~/domain/archive/queries.server'
import { Refused, whyNot } from '~/domain/decision'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersZone } from '~/lib/preferences'
import { archiveCrumbs } from '~/ui/archive/archive-crumbs'
import { ArchivedEntries } from '~/ui/archive/archived-entries'
import { OutcomeView } from '~/ui/archive/outcome-view'
import { RegulationRules } from '~/ui/archive/regulation-rules'
import { ActionForm } from '~/ui/kit/action-form'
import { LinkButton } from '~/ui/kit/link-button'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { StateBadge } from '~/ui/kit/state-badge'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { archived }) => archived.title)

export const loader = page(async ({ viewer, param, t, preferences }) => {
  const archived = await findArchived(viewer, param('archivedId'))
  const seen = { archived, zone: readersZone(preferences) }
  try {
    const { outcome, regulation } = await readArchived(viewer, archived.id, t.locale, 'outcome')
    return { ...seen, outcome, regulation, because: whyNot(canBeHeldHere(regulation), t) }
  } catch (thrown) {
    // A file that cannot be computed now can still be taken and removed.
    if (!(thrown instanceof Refused)) throw thrown
    return { ...seen, outcome: null, regulation: null, because: thrown.because(t) }
  }
})

export default function Archived() {
  const t = useMessages()
  const { archive, dates, events } = t
  const { archived, regulation, outcome, because, zone } = useLoaderData<typeof loader>()
  const { id, title, note, fileName, keptBy, keptAt, keeper, level } = archived
  const isFinal = outcome?.problems.length === 0
  return (
    <>
      <PageHeader
        crumbs={archiveCrumbs(t)}
        title={title}
        lead={[note || keeper, events.levels[level], outcome && archive.counts(outcome.entries.length, outcome.sheets)]
          .filter(Boolean)
          .join(' · ')}
        state={
          outcome && (
            <StateBadge tone={isFinal ? 'success' : 'warning'}>
              {isFinal ? archive.final : archive.incomplete}
            </StateBadge>
          )
        }
        secondary={<LinkButton href={paths.archivedFile(id)}>{archive.download}</LinkButton>}
      />
      {outcome ? <OutcomeView outcome={outcome} /> : <Notice tone="warning" title={because} />}
      {outcome && <ArchivedEntries archivedId={id} entries={outcome.entries} />}
      {regulation && <RegulationRules regulation={regulation} />}
      <Section title={archive.about} lead={archive.from(fileName, keeper, keptBy, dates.moment(keptAt, zone))}>
        <div className="flex flex-wrap items-start gap-4">
          <LinkButton href={paths.archivedBeginning(id)} disabledBecause={because}>
            {archive.begin}
          </LinkButton>
          <ActionForm
            action={paths.archivedRemoval(id)}
            label={archive.remove}
            variant="danger"
            confirm={{ title: archive.removeTitle(title), text: archive.removeEffect }}
          />
        </div>
      </Section>
    </>
  )
}
