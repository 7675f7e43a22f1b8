import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPortfolio } from '~/domain/portfolios/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { Badge } from '~/ui/kit/badge'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { OwnPairs } from '~/ui/portfolios/own-pairs'
import { PortfolioSheet } from '~/ui/portfolios/portfolio-sheet'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.portfolios.own.title)

export const loader = page(async ({ viewer, now }) => ({
  portfolio: await readPortfolio(viewer, { kind: 'person', id: viewer.personId }, now),
}))

export default function OwnPortfolio() {
  const { portfolios } = useMessages()
  const { portfolio } = useLoaderData<typeof loader>()
  const { owner, names, visibility, pairs } = portfolio
  return (
    <>
      <PageHeader
        title={
          <>
            <span className="print:hidden">{portfolios.own.title}</span>
            <span className="hidden print:inline">{portfolios.ofPerson(names[0] ?? '')}</span>
          </>
        }
        lead={<span className="no-print">{portfolios.own.lead}</span>}
        state={<Badge>{portfolios.visibility.now[visibility]}</Badge>}
        secondary={
          <LinkButton href={paths.portfolioVisibility('people', owner.id)}>{portfolios.visibility.change}</LinkButton>
        }
      />
      <OwnPairs pairs={pairs} />
      <PortfolioSheet portfolio={portfolio} />
    </>
  )
}
