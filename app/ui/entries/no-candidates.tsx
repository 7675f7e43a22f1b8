import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { useMessages } from '../messages'

interface NoCandidatesProps {
  unit: 'pair' | 'person'
  /** Whoever runs the contest looks entrants up in the register. */
  isOrganizer: boolean
  search: string
}

/** There is nobody to begin an entry for: what to do about it. */
export function NoCandidates({ unit, isOrganizer, search }: NoCandidatesProps) {
  const { entries } = useMessages()
  if (isOrganizer)
    return search ? (
      <EmptyState title={entries.registerNone}>{entries.registerNoneWhy}</EmptyState>
    ) : (
      <EmptyState title={entries.registerFind[unit]}>{entries.registerFindWhy}</EmptyState>
    )
  return (
    <EmptyState
      title={entries.nobody}
      action={unit === 'pair' && <LinkButton href={paths.pairs()}>{entries.toPairs}</LinkButton>}
    >
      {entries.nobodyWhy[unit]}
    </EmptyState>
  )
}
