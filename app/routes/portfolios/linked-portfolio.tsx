import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readLinkedPortfolio } from '~/domain/portfolios/queries.server'
import { publicPage } from '~/http/handler.server'
import { limitRate } from '~/http/rate-limit.server'
import { unlisted } from '~/http/unlisted'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { PortfolioSheet } from '~/ui/portfolios/portfolio-sheet'
import { sayOwner } from '~/ui/portfolios/say-owner'
import { titled } from '~/ui/titled'

export const headers = unlisted

export const meta: MetaFunction<typeof loader> = titled((t, { portfolio }) =>
  t.portfolios.ofPerson(sayOwner(t, portfolio)),
)

export const loader = publicPage(async (visit) => {
  await limitRate(visit, `portfolio:${visit.viewer.ip}`, 120, 600)
  return { portfolio: await readLinkedPortfolio(visit.viewer, visit.text('token'), visit.now) }
})

export default function LinkedPortfolio() {
  const t = useMessages()
  const { portfolio } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={sayOwner(t, portfolio)}
        lead={portfolio.owner.kind === 'pair' ? t.portfolios.ofPair : t.portfolios.person}
      />
      <PortfolioSheet portfolio={portfolio} />
    </>
  )
}
