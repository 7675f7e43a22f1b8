import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownerKinds, ownerPathOf, pathOf } from '~/domain/portfolios/model'
import { readPortfolio } from '~/domain/portfolios/queries.server'
import { publicPage } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { Badge } from '~/ui/kit/badge'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { PortfolioSheet } from '~/ui/portfolios/portfolio-sheet'
import { sayOwner } from '~/ui/portfolios/say-owner'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { portfolio }) =>
  t.portfolios.ofPerson(sayOwner(t, portfolio)),
)

export const loader = publicPage(async ({ viewer, param, text, now }) => {
  const path = ownerPathOf(text('kind'))
  return { portfolio: await readPortfolio(viewer, { kind: ownerKinds[path], id: param('ownerId') }, now) }
})

export default function PortfolioPage() {
  const t = useMessages()
  const { portfolio } = useLoaderData<typeof loader>()
  const { owner, access, visibility } = portfolio
  const words = t.portfolios
  return (
    <>
      <PageHeader
        title={sayOwner(t, portfolio)}
        lead={owner.kind === 'pair' ? words.ofPair : words.person}
        state={access === 'owner' && <Badge>{words.visibility.now[visibility]}</Badge>}
        secondary={
          access === 'owner' && (
            <LinkButton href={paths.portfolioVisibility(pathOf(owner.kind), owner.id)}>
              {words.visibility.change}
            </LinkButton>
          )
        }
      />
      <PortfolioSheet portfolio={portfolio} />
    </>
  )
}
