import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayBeginAgain } from '~/domain/archive/policy'
import { namesOfOrganizations, readArchived } from '~/domain/archive/queries.server'
import { recordOf } from '~/domain/archive/record'
import { whyNot } from '~/domain/decision'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersZone } from '~/lib/preferences'
import { ArchivedEntries } from '~/ui/archive/archived-entries'
import { RecordView } from '~/ui/archive/record-view'
import { RegulationRules } from '~/ui/archive/regulation-rules'
import { ActionForm } from '~/ui/kit/action-form'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { StateBadge } from '~/ui/kit/state-badge'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { archived }) => archived.title)

export const loader = page(async ({ viewer, param, t, preferences }) => {
  const { file, hash: _hash, ...archived } = await readArchived(viewer, param('archivedId'))
  return {
    archived,
    regulation: file.contest,
    record: recordOf(file, t, await namesOfOrganizations(file)),
    because: whyNot(mayBeginAgain(file.contest), t),
    zone: readersZone(preferences),
  }
})

export default function Archived() {
  const { archive, contests, dates, events } = useMessages()
  const { archived, regulation, record, because, zone } = useLoaderData<typeof loader>()
  const { id, title, fileName, keptBy, keptAt, organizer, level } = archived
  const isFinal = record.problems.length === 0
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contests(), label: contests.title },
          { href: paths.archive(), label: archive.title },
        ]}
        title={title}
        lead={`${organizer} · ${events.levels[level]} · ${archive.counts(record.entries.length, record.sheets)}`}
        state={
          <StateBadge tone={isFinal ? 'success' : 'warning'}>{isFinal ? archive.final : archive.incomplete}</StateBadge>
        }
        secondary={<LinkButton href={paths.archivedFile(id)}>{archive.download}</LinkButton>}
      />
      <RecordView record={record} />
      <ArchivedEntries archivedId={id} entries={record.entries} />
      <RegulationRules regulation={regulation} />
      <Section title={archive.about} lead={archive.from(fileName, keptBy, dates.moment(keptAt, zone))}>
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
