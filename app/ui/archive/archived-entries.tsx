import { paths } from '~/lib/paths'
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
  const { archive } = useMessages()
  return (
    <Section title={archive.entrants} lead={archive.entrantsLead}>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {entries.map(({ title, organization }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place in the file
          <li key={index} className="border-b border-line py-2">
            <TextLink href={paths.archivedEntry(archivedId, index + 1)}>{title}</TextLink>
            {organization && <span className="block text-sm text-soft">{organization}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
