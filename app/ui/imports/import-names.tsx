import { Section } from '../kit/section'
import { useMessages } from '../messages'
import type { Loadable } from './import-preview'

/** Who and what would be added, and which rows were not taken for pairs: lists to be opened. */
export function ImportNames({ preview }: { preview: Loadable }) {
  const { importPages: t } = useMessages()
  const lists = [
    { title: t.newOrganizations, names: preview.organizations, count: preview.counts?.newOrganizations },
    { title: t.newPeople, names: preview.people, count: preview.counts?.newPeople },
    { title: t.skipped, names: preview.skipped, count: preview.skipped.length },
  ].filter(({ names }) => names.length > 0)
  if (lists.length === 0) return null
  return (
    <Section title={t.alsoTitle}>
      {lists.map(({ title, names, count }) => (
        <details key={title} className="border-b border-line py-3">
          <summary className="min-h-touch py-2 font-medium">
            {title} ({count})
          </summary>
          <ul className="columns-[18rem] gap-8 py-2">
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  )
}
