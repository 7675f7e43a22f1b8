import type { Category } from '~/domain/contests/rules'
import { describeVoid } from '~/domain/contests/sentences'
import type { Nomination } from '~/domain/scoring/contest-file'
import { Table } from '../../kit/table'
import { useMessages } from '../../messages'

interface NominationsProps {
  nominations: readonly Nomination[]
  categories: readonly Category[]
}

/** Nominations, for whom each is, and when one does not take place; said once where it is the same for all. */
export function Nominations({ nominations, categories }: NominationsProps) {
  const t = useMessages()
  const { regulation: words } = t
  const ruleOf = (nomination: Nomination) =>
    nomination.minEntries ? `${words.minEntries(nomination.minEntries)}; ${describeVoid(t, nomination)}` : ''
  const rules = new Set(nominations.map(ruleOf))
  const [shared] = rules.size === 1 ? rules : []
  const categoryOf = ({ category }: Nomination) => {
    const found = categories.find(({ id }) => id === category)
    return found && words.category(found.title, found.minExperience, found.maxExperience)
  }
  return (
    <div className="mt-4 flex flex-col gap-3">
      <Table
        caption={words.nomination}
        captionHidden
        rows={nominations}
        rowKey={({ id }) => id}
        columns={[
          { key: 'title', header: words.nomination, rowHeader: true, cell: ({ title }) => title },
          ...(nominations.some(categoryOf)
            ? [{ key: 'category', header: words.categoryOf, cell: (nomination: Nomination) => categoryOf(nomination) }]
            : []),
          ...(shared === undefined
            ? [{ key: 'void', header: t.terms.ifVoid, cell: (nomination: Nomination) => ruleOf(nomination) }]
            : []),
        ]}
      />
      {shared && <p>{words.everyNomination(shared.charAt(0).toLowerCase() + shared.slice(1))}</p>}
    </div>
  )
}
