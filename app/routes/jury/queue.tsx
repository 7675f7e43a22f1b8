import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hasConsented } from '~/domain/consents/queries.server'
import { whyNot } from '~/domain/decision'
import { findNextOwed, findOwnJury, listQueue, queueShelves } from '~/domain/jury/own.server'
import { mayAnswer } from '~/domain/jury/policy'
import { listOwnRecusals } from '~/domain/jury/recusals.server'
import { sayConflict } from '~/domain/jury/say-conflict'
import { linesOf } from '~/domain/sheets/model'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { clock } from '~/lib/zones'
import { Invitation } from '~/ui/jury/invitation'
import { Queue } from '~/ui/jury/queue'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { contest }) => contest.title)

export const loader = page(async ({ viewer, param, url, now, t }) => {
  const { contest, juror, stages } = await findOwnJury(viewer, param('contestId'), now)
  const named = { id: contest.id, title: contest.title, blind: contest.blind }
  if (juror.state === 'invited') {
    const consented = await hasConsented(viewer.personId, 'jury')
    const confirmBecause = whyNot(mayAnswer(viewer, juror, { consented }), t)
    return { contest: named, role: juror.role, invitation: { consented, confirmBecause }, work: null }
  }
  const asked = url.searchParams
  const stage =
    stages.find(({ key }) => key === asked.get('stage')) ??
    stages.findLast(({ given }) => given > 0) ??
    stages.find(({ state }) => state !== 'closed') ??
    stages[0]
  if (!stage) throw new Error(`contest ${contest.id} has no stages`)
  const shelf = queueShelves.find((one) => one === asked.get('shelf'))
  const search = asked.get('q')?.trim() ?? ''
  const [queue, nextOwed, recused] = await Promise.all([
    listQueue(juror.id, stage.key, contest.blind, { search, shelf }, readCursor(asked.get('after'), 2)),
    findNextOwed(juror.id, stage.key),
    listOwnRecusals(juror.id, contest.blind),
  ])
  const rules = contest.regulation.stages.find(({ id }) => id === stage.key)
  const today = clock(contest.timeZone, now).date
  return {
    contest: named,
    role: juror.role,
    invitation: null,
    work: {
      stages: stages.map(({ key, title }) => ({ key, title })),
      stage: { ...stage, isOver: stage.to < today },
      lines: rules ? linesOf(rules).length : 0,
      shelf,
      search,
      sheets: queue.rows.map(({ place: _, ...sheet }) => sheet),
      next: queue.next,
      nextOwed,
      recusals: recused.map((one) => ({
        id: one.id,
        work: { number: one.number, title: one.title, names: one.names },
        said: sayConflict(t, one),
        isPossible: one.state === 'possible',
      })),
    },
  }
})

export default function JurorQueue() {
  const { contest, role, invitation, work } = useLoaderData<typeof loader>()
  return invitation ? (
    <Invitation contest={contest} role={role} {...invitation} />
  ) : (
    <Queue contest={contest} role={role} work={work} />
  )
}
