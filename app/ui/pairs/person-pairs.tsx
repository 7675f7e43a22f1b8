import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { type ListedPair, PairTable } from './pair-table'

interface PersonPairsProps {
  personId: string
  pairs: readonly ListedPair[]
  /** Whether the viewer may propose a pair for him. */
  mayOffer: boolean
}

/** The pairs of one person, those that last first. */
export function PersonPairs({ personId, pairs, mayOffer }: PersonPairsProps) {
  const { people: t } = useMessages()
  return (
    <Section
      title={t.pairs}
      actions={mayOffer && <LinkButton href={paths.newPair({ mentee: personId })}>{t.offerPair}</LinkButton>}
    >
      <PairTable pairs={pairs} empty={<p className="text-soft">{t.noPairs}</p>} />
    </Section>
  )
}
