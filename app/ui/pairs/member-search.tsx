import type { PairMember } from '~/domain/pairs/model'
import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { PersonChip } from '../kit/person-chip'
import { Search } from '../kit/search'
import { Section } from '../kit/section'
import { Table } from '../kit/table'
import { useMessages } from '../messages'

/** Someone who can be put into a pair. */
export interface Candidate {
  id: string
  name: string
  post: string
  organization: string
}

interface MemberSearchProps {
  /** Who is looked for now. */
  member: PairMember
  /** Who is chosen already. */
  chosen: Partial<Record<PairMember, string>>
  search: string
  found: readonly Candidate[]
}

/** Looks for one of the two by name or school; choosing is a link, so it works without script. */
export function MemberSearch({ member, chosen, search, found }: MemberSearchProps) {
  const { pairs: t } = useMessages()
  const keep: Record<string, string> = {}
  for (const [name, id] of Object.entries(chosen)) if (id) keep[name] = id
  return (
    <Section title={member === 'mentee' ? t.chooseMentee : t.chooseMentor} lead={t.chooseHint}>
      <div className="flex flex-col gap-6">
        <Search action={paths.newPair()} value={search} label={t.findPerson} keep={keep} />
        {search && (
          <Table
            caption={t.members[member]}
            captionHidden
            rows={found}
            rowKey={({ id }) => id}
            empty={
              <EmptyState title={t.nobody} action={<LinkButton href={paths.newPerson()}>{t.addPerson}</LinkButton>}>
                {t.nobodyWhy}
              </EmptyState>
            }
            columns={[
              {
                key: 'person',
                header: t.members[member],
                rowHeader: true,
                cell: (row) => <PersonChip name={row.name} detail={row.post} />,
              },
              { key: 'organization', header: t.organizations, cell: (row) => row.organization },
              {
                key: 'choose',
                header: t.choose,
                actions: true,
                cell: (row) => (
                  <LinkButton
                    href={paths.newPair({ ...chosen, [member]: row.id })}
                    aria-label={`${t.choose}: ${row.name}`}
                  >
                    {t.choose}
                  </LinkButton>
                ),
              },
            ]}
          />
        )}
      </div>
    </Section>
  )
}
