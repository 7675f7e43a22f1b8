import type { PairMember } from '~/domain/pairs/model'
import { paths } from '~/lib/paths'
import { Card } from '../kit/card'
import { PersonChip } from '../kit/person-chip'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import type { Candidate } from './member-search'

/** The two of a new pair, as far as they are chosen; each can be chosen again. */
export function ChosenMembers({ mentor, mentee }: Record<PairMember, Candidate | null>) {
  const { pairs: t } = useMessages()
  if (!mentor && !mentee) return null
  const cards = [
    { label: t.mentee, person: mentee, again: paths.newPair({ mentor: mentor?.id }) },
    { label: t.mentor, person: mentor, again: paths.newPair({ mentee: mentee?.id }) },
  ]
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {cards.map(
        ({ label, person, again }) =>
          person && (
            <Card key={label} overline={label} footer={<TextLink href={again}>{t.chooseOther}</TextLink>}>
              <PersonChip name={person.name} detail={`${person.post}, ${person.organization}`} />
            </Card>
          ),
      )}
    </div>
  )
}
