import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publicPage } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { Landing } from '~/ui/home/landing'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.home.title)

export const loader = publicPage(async ({ viewer }) => ({ name: viewer.personId && viewer.name }))

export default function Home() {
  const { name } = useLoaderData<typeof loader>()
  const { home } = useMessages()
  if (!name) return <Landing calendar={paths.calendar()} contests={paths.contests()} verify={paths.verify()} />
  return <PageHeader title={home.greeting(name.split(' ').slice(1).join(' '))} lead={home.nothingToDo} />
}
