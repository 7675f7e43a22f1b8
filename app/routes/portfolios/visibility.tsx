import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findShowing, showPortfolio } from '~/domain/portfolios/commands.server'
import { ownerKinds, ownerPathOf } from '~/domain/portfolios/model'
import { visibilityForm } from '~/domain/portfolios/schema'
import { form, page } from '~/http/handler.server'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { PortfolioLink } from '~/ui/portfolios/portfolio-link'
import { VisibilityForm } from '~/ui/portfolios/visibility-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.portfolios.visibility.title)

export const loader = page(async ({ viewer, param, text }) => {
  const path = ownerPathOf(text('kind'))
  const id = param('ownerId')
  const { linkToken, ...showing } = await findShowing(viewer, { kind: ownerKinds[path], id })
  return { path, id, ...showing, link: linkToken && absolute(paths.linkedPortfolio(linkToken)) }
})

export const action = form(visibilityForm, async ({ viewer, param, text, now, t }, input) => {
  const path = ownerPathOf(text('kind'))
  await showPortfolio(viewer, { kind: ownerKinds[path], id: param('ownerId') }, input, now)
  return { to: paths.portfolioVisibility(path, param('ownerId')), toast: t.portfolios.visibility.saved }
})

export default function PortfolioVisibility() {
  const { portfolios } = useMessages()
  const { path, id, link, ...showing } = useLoaderData<typeof loader>()
  const words = portfolios.visibility
  const crumb =
    path === 'people'
      ? { href: paths.portfolio(), label: portfolios.own.title }
      : { href: paths.portfolioOf(path, id), label: portfolios.ofPair }
  return (
    <>
      <PageHeader crumbs={[crumb]} title={words.title} lead={path === 'people' ? words.lead : words.leadPair} />
      <div className="flex flex-col gap-8">
        <VisibilityForm {...showing} back={crumb.href} />
        {link && <PortfolioLink address={link} renewal={paths.portfolioLink(path, id)} />}
      </div>
    </>
  )
}
