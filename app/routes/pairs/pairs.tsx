import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { municipalityChoices } from '~/domain/organizations/queries.server'
import { mayDraftSomewhere } from '~/domain/pairs/policy'
import { listPairs } from '~/domain/pairs/queries.server'
import { filterOf, pairFilter } from '~/domain/pairs/schema'
import { keeperSections, keepsSomething } from '~/domain/roles/model'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { useMessages } from '~/ui/messages'
import { NoPairs } from '~/ui/pairs/no-pairs'
import { PairFilters } from '~/ui/pairs/pair-filters'
import { PairTable } from '~/ui/pairs/pair-table'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.title)

export const loader = page(async ({ viewer, url }) => {
  const asked = pairFilter.parse(Object.fromEntries(url.searchParams))
  const keeper = keepsSomething(viewer)
  const [{ rows, next }, districts] = await Promise.all([
    listPairs(viewer, filterOf(asked), readCursor(url.searchParams.get('after'), ['text', 'id'])),
    keeper ? municipalityChoices(viewer) : [],
  ])
  return {
    pairs: rows.map(({ mentorKey, ...row }) => row),
    next,
    asked,
    districts,
    keeper,
    mayDraft: mayDraftSomewhere(viewer).allowed,
    mayImport: keeperSections(viewer).imports,
  }
})

export default function Pairs() {
  const { pairs: t } = useMessages()
  const { pairs, next, asked, districts, keeper, mayDraft, mayImport } = useLoaderData<typeof loader>()
  const filtered = Object.values(asked).some(Boolean)
  return (
    <>
      <PageHeader
        title={t.title}
        lead={keeper ? t.lead : t.ownLead}
        primary={
          mayDraft && (
            <LinkButton variant="primary" href={paths.newPair()}>
              {t.add}
            </LinkButton>
          )
        }
        secondary={
          <>
            {mayImport && <LinkButton href={paths.imports()}>{t.import}</LinkButton>}
            {keeper && pairs.length > 0 && <LinkButton href={paths.pairsTable(asked)}>{t.export}</LinkButton>}
          </>
        }
      />
      {(keeper || filtered) && <PairFilters asked={asked} districts={districts} />}
      <PairTable
        pairs={pairs}
        empty={<NoPairs filtered={filtered} keeper={keeper} mayDraft={mayDraft} mayImport={mayImport} />}
      />
      <Pagination next={next ? paths.pairs({ ...asked, after: next }) : undefined} />
    </>
  )
}
