import type { AssignmentState } from '~/domain/jury/model'
import { useMessages } from '../messages'

interface SheetListProps {
  sheets: readonly { id: string; juror: string; state: AssignmentState }[]
}

/** Who has an entry, each with how far he is in words. */
export function SheetList({ sheets }: SheetListProps) {
  const { jury } = useMessages()
  return (
    <ul className="flex flex-col gap-1">
      {sheets.map(({ id, juror, state }) => (
        <li key={id}>
          {juror} <span className="text-sm whitespace-nowrap text-soft">({jury.assignmentStates[state]})</span>
        </li>
      ))}
    </ul>
  )
}
