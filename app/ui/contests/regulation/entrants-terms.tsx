import type { Terms } from '~/domain/contests/terms'
import { Section } from '../../kit/section'
import { useMessages } from '../../messages'
import { Nominations } from './nominations'

/** Who may enter, and in what nominations. */
export function EntrantsTerms({ terms: { regulation, rules } }: { terms: Terms }) {
  const { regulation: words } = useMessages()
  const { unit, nominations = [] } = regulation
  const { activePair, maxExperience, categories } = rules.eligibility
  return (
    <Section title={words.entrants}>
      <p>{words.units[unit]}</p>
      {unit === 'pair' && activePair && <p>{words.activePair}</p>}
      {maxExperience !== null && <p>{words.experience[unit === 'pair' ? 'pair' : 'person'](maxExperience)}</p>}
      <p>{words.onePer[rules.onePer]}</p>
      {unit === 'pair' && <p>{words.confirmation}</p>}
      {nominations.length > 0 && <Nominations nominations={nominations} categories={categories} />}
    </Section>
  )
}
