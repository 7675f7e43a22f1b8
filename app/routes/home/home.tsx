import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { documentsDesk } from '~/domain/documents/desk.server'
import { contestsDesk } from '~/domain/entries/desk.server'
import { listComing } from '~/domain/events/coming.server'
import { eventsDesk } from '~/domain/events/desk.server'
import { mayCreateSomewhere } from '~/domain/events/policy'
import { juryDesk } from '~/domain/jury/desk.server'
import { coordinatorDesk, memberDesk } from '~/domain/pairs/desk.server'
import { resultsDesk } from '~/domain/results/desk.server'
import { publicPage } from '~/http/handler.server'
import { isSignedIn } from '~/http/visit.server'
import { Desk } from '~/ui/home/desk'
import { Landing } from '~/ui/home/landing'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { desk }) => (desk ? t.home.desk : t.home.title))

export const loader = publicPage(async (visit) => {
  const { now, preferences } = visit
  const readerZone = preferences.timeZone
  if (!isSignedIn(visit)) return { desk: null, coming: await listComing(now), readerZone }
  const { viewer } = visit
  const [events, contests, juries, results, kept, own, documents] = await Promise.all([
    eventsDesk(viewer, now),
    contestsDesk(viewer, now),
    juryDesk(viewer),
    resultsDesk(viewer, now),
    coordinatorDesk(viewer, now),
    memberDesk(viewer, now),
    documentsDesk(viewer, now),
  ])
  const mayCreate = mayCreateSomewhere(viewer).allowed
  const desk = { name: viewer.name, mayCreate, events, contests, juries, results, kept, own, documents }
  return { desk, coming: [], readerZone }
})

/** What is here for a visitor; for anyone signed in, what to do next. */
export default function Home() {
  const { desk, coming, readerZone } = useLoaderData<typeof loader>()
  return desk ? <Desk {...desk} readerZone={readerZone} /> : <Landing coming={coming} readerZone={readerZone} />
}
