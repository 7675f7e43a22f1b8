import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { openPair } from '~/domain/pairs/find.server'
import { terminatePair } from '~/domain/pairs/life.server'
import { mayTerminate, speaksForSchool } from '~/domain/pairs/policy'
import { terminationForm } from '~/domain/pairs/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { todayInRussia } from '~/lib/zones'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { TerminationForm } from '~/ui/pairs/termination-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.terminateTitle)

export const loader = page(async ({ viewer, param, now, preferences }) => {
  const { pair, names } = await openPair(viewer, param('pairId'))
  assertAllowed(mayTerminate(viewer, pair))
  return { id: pair.id, names, school: speaksForSchool(viewer, pair), today: readersDay(preferences, now) }
})

export const action = form(terminationForm, async ({ viewer, param, now, t }, input) => {
  await terminatePair(viewer, param('pairId'), input, todayInRussia(now))
  return { to: paths.pair(param('pairId')), toast: t.pairs.terminated }
})

export default function Termination() {
  const { pairs: t } = useMessages()
  const { id, names, school, today } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={[{ href: paths.pair(id), label: names }]} title={t.terminateTitle} lead={t.terminateLead} />
      <TerminationForm pairId={id} school={school} today={today} />
    </>
  )
}
