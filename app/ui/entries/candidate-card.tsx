import { paths } from '~/lib/paths'
import { Choice } from '../kit/choice'
import { Icon } from '../kit/icon'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { EligibilityList } from './eligibility-list'
import type { ShownCandidate } from './start-form'

interface CandidateCardProps {
  candidate: ShownCandidate
  /** The field that ticked ones are sent under. */
  name: string
  isOpen: boolean
  isChosen: boolean
}

/** A pair or a person that may enter, or why not. */
export function CandidateCard({ candidate, name, isOpen, isChosen }: CandidateCardProps) {
  const { entries } = useMessages()
  const { id, members, eligibility, entered, because } = candidate
  const names = members.map((member) => member.name).join(', ')
  const works = members.map(({ personId, member, post, organization }) => (
    <span key={personId} className="block text-sm font-normal text-soft">
      {[entries.members[member], post, organization].filter(Boolean).join(', ')}
    </span>
  ))
  return (
    <div className="rounded-lg border border-line bg-surface p-4">
      {isOpen ? (
        <Choice type="checkbox" name={name} value={id} defaultChecked={isChosen} label={names} hint={works} />
      ) : (
        <div className="px-2 py-2.5 font-medium">
          {names}
          {works}
        </div>
      )}
      <div className="flex flex-col gap-3 px-2">
        <EligibilityList eligibility={eligibility} />
        {entered.map((entry) => (
          <p key={entry.id}>
            {entries.enteredAlready}: <TextLink href={paths.entry(entry.id)}>{entries.openDraft}</TextLink>
          </p>
        ))}
        {because && entered.length === 0 && (
          <p className="flex gap-1.5 text-sm text-soft">
            <Icon name="lock" className="mt-0.5 size-4" />
            {because}
          </p>
        )}
      </div>
    </div>
  )
}
