import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findFeedToken, renewFeed } from '~/domain/events/personal-feed.server'
import { command, page } from '~/http/handler.server'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { FeedAddress } from '~/ui/calendar/feed-address'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.calendar.personal.title)

export const loader = page(async ({ viewer }) => {
  const token = await findFeedToken(viewer)
  return { address: token && absolute(paths.personalFeed(token)) }
})

export const action = command(async ({ viewer, now, t }) => {
  const hadOne = await findFeedToken(viewer)
  await renewFeed(viewer, now)
  return { to: paths.feedAddress(), toast: hadOne ? t.calendar.personal.renewed : t.calendar.personal.made }
})

export default function FeedAddressPage() {
  const { calendar, registrations } = useMessages()
  const { address } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.myEvents(), label: registrations.mine.title }]}
        title={calendar.personal.title}
        lead={calendar.personal.lead}
      />
      <FeedAddress address={address} />
    </>
  )
}
