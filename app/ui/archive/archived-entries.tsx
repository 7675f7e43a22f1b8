import { paths } from '~/lib/paths'
import { FoldedTable } from '../kit/folded-table'
import { Section } from '../kit/section'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface ArchivedEntriesProps {
  archivedId: string
  /** In the order of the file. */
  entries: readonly { title: string; organization: string | null }[]
}

/** The entries of an archived contest, each the way to its sheets. */
export function ArchivedEntries({ archivedId, entries }: ArchivedEntriesProps) {
  const { archive, protocolTexts } = useMessages()
  return (
    <Section title={archive.entrants} lead={archive.entrantsLead}>
      <FoldedTable
        caption={archive.entrants}
        captionHidden
        rows={entries.map((entry, index) => ({ ...entry, place: index + 1 }))}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            key: 'entry',
            header: protocolTexts.columns.entry,
            rowHeader: true,
            cell: ({ place, title }) => <TextLink href={paths.archivedEntry(archivedId, place)}>{title}</TextLink>,
          },
          { key: 'organization', header: archive.organization, cell: ({ organization }) => organization },
        ]}
      />
    </Section>
  )
}
