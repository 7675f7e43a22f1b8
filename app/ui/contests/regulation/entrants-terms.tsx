import { describeVoid } from '~/domain/contests/sentences'
import type { Terms } from '~/domain/contests/terms'
import { Section } from '../../kit/section'
import { Table } from '../../kit/table'
import { useMessages } from '../../messages'

/** Who may enter, and in what nominations. */
export function EntrantsTerms({ terms: { regulation, rules } }: { terms: Terms }) {
  const t = useMessages()
  const { regulation: words } = t
  const { unit, nominations = [] } = regulation
  const { activePair, maxExperience, categories } = rules.eligibility
  const categoryOf = (id?: string) => categories.find((one) => one.id === id)
  return (
    <Section title={words.entrants}>
      <p>{words.units[unit]}</p>
      {unit === 'pair' && activePair && <p>{words.activePair}</p>}
      {maxExperience !== null && <p>{words.experience[unit === 'pair' ? 'pair' : 'person'](maxExperience)}</p>}
      <p>{words.onePer[rules.onePer]}</p>
      {unit === 'pair' && <p>{words.confirmation}</p>}
      {nominations.length > 0 && (
        <div className="mt-4">
          <Table
            caption={words.nomination}
            captionHidden
            rows={nominations}
            rowKey={({ id }) => id}
            columns={[
              { key: 'title', header: words.nomination, rowHeader: true, cell: ({ title }) => title },
              {
                key: 'category',
                header: words.categoryOf,
                cell: ({ category }) => {
                  const found = categoryOf(category)
                  return found && words.category(found.title, found.minExperience, found.maxExperience)
                },
              },
              {
                key: 'void',
                header: t.terms.ifVoid,
                cell: (nomination) =>
                  nomination.minEntries
                    ? `${words.minEntries(nomination.minEntries)}; ${describeVoid(t, nomination)}`
                    : null,
              },
            ]}
          />
        </div>
      )}
    </Section>
  )
}
