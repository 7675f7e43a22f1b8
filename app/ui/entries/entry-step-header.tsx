import { paths } from '~/lib/paths'
import { PageHeader } from '../kit/page-header'
import { useMessages } from '../messages'

interface EntryStepHeaderProps {
  page: {
    entry: { id: string; title: string }
    contest: { id: string; title: string }
    members: readonly { name: string }[]
  }
  title: string
  lead?: string
}

/** The head of a page on which one step is taken with an entry: whose it is, and what is done. */
export function EntryStepHeader({ page: { entry, contest, members }, title, lead }: EntryStepHeaderProps) {
  const { entries } = useMessages()
  return (
    <PageHeader
      crumbs={[
        { href: paths.contest(contest.id), label: contest.title },
        { href: paths.entry(entry.id), label: entry.title || entries.untitled },
      ]}
      title={title}
      lead={
        <>
          {members.map(({ name }) => name).join(', ')}
          {lead && <span className="mt-1 block">{lead}</span>}
        </>
      }
    />
  )
}
