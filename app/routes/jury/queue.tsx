import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPasswordless } from '~/domain/accounts/queries.server'
import { hasConsented } from '~/domain/consents/queries.server'
import { whyNot } from '~/domain/decision'
import { listToDisqualify } from '~/domain/entries/proposals.server'
import { findJuryWork } from '~/domain/jury/invitation.server'
import { stageToShow } from '~/domain/jury/model'
import { findNextOwed, findOwnJury, listQueue, type OwnJury, queueShelves } from '~/domain/jury/own.server'
import { mayAnswer } from '~/domain/jury/policy'
import { countSheets } from '~/domain/jury/queries.server'
import { listOwnRecusals } from '~/domain/jury/recusals.server'
import { sayConflict } from '~/domain/jury/say-conflict'
import { linesOf } from '~/domain/sheets/model'
import type { SignedIn } from '~/domain/viewer'
import { page } from '~/http/handler.server'
import type { Visit } from '~/http/visit.server'
import { readCursor } from '~/lib/keyset'
import { clock } from '~/lib/zones'
import { Passwordless } from '~/ui/accounts/passwordless'
import { Invitation } from '~/ui/jury/invitation'
import { Queue } from '~/ui/jury/queue'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { contest }) => contest.title)

export const loader = page(async (visit) => {
  const jury = await findOwnJury(visit.viewer, visit.param('contestId'), visit.now)
  const { id, title, blind } = jury.contest
  const { role, state } = jury.juror
  const seen = { contest: { id, title, blind }, role, passwordless: await findPasswordless(visit.viewer.personId) }
  return state === 'invited'
    ? { ...seen, invitation: await readInvitation(visit, jury), work: null }
    : { ...seen, invitation: null, work: await readWork(visit, jury) }
})

async function readInvitation({ viewer, t }: Visit<SignedIn>, { juror, contest }: OwnJury) {
  const consented = await hasConsented(viewer.personId, 'jury')
  return {
    consented,
    work: await findJuryWork(contest.id),
    confirmBecause: whyNot(mayAnswer(viewer, juror, { consented }), t),
  }
}

async function readWork(
  { viewer, url: { searchParams }, now, t }: Visit<SignedIn>,
  { contest, juror, stages }: OwnJury,
) {
  const stage = stageToShow(stages, searchParams.get('stage'))
  const shelf = queueShelves.find((one) => one === searchParams.get('shelf'))
  const search = searchParams.get('q')?.trim() ?? ''
  const [queue, nextOwed, recused, sheets, proposals] = await Promise.all([
    listQueue(
      juror.id,
      stage.key,
      contest.blind,
      { search, shelf },
      readCursor(searchParams.get('after'), ['int', 'id']),
    ),
    findNextOwed(juror.id, stage.key),
    listOwnRecusals(juror.id, contest.blind),
    juror.role === 'secretary' ? countSheets(contest.id) : null,
    juror.role === 'chair' ? listToDisqualify(viewer, contest.id) : [],
  ])
  const rules = contest.regulation.stages.find(({ id }) => id === stage.key)
  return {
    stages: stages.map(({ key, title }) => ({ key, title })),
    stage: { ...stage, isOver: stage.to < clock(contest.timeZone, now).date },
    ofAll: sheets && (sheets.get(stage.key) ?? { given: 0, handedIn: 0 }),
    lines: rules ? linesOf(rules).length : 0,
    shelf,
    search,
    sheets: queue.rows.map(({ place: _, ...sheet }) => sheet),
    next: queue.next,
    nextOwed,
    proposals,
    recusals: recused.map((one) => ({
      id: one.id,
      work: { code: one.code, number: one.number, title: one.title, names: one.names },
      said: sayConflict(t, one),
      isPossible: one.state === 'possible',
    })),
  }
}

export default function JurorQueue() {
  const { contest, role, passwordless, invitation, work } = useLoaderData<typeof loader>()
  return (
    <>
      {invitation ? (
        <Invitation contest={contest} role={role} {...invitation} />
      ) : (
        <Queue contest={contest} role={role} work={work} />
      )}
      {passwordless && (
        <div className="mt-8">
          <Passwordless email={passwordless} />
        </div>
      )}
    </>
  )
}
