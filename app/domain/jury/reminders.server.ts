import { and, eq, inArray } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { db } from '~db/client.server'
import { assignments, jurors, letters } from '~db/schema'
import { jurorLetter } from '~emails/juror-letter'
import { record } from '../audit/commands.server'
import { lockContest } from '../contests/lock.server'
import { assertAllowed, NotFound } from '../decision'
import { post } from '../letters/commands.server'
import type { SignedIn } from '../viewer'
import { findStages } from './entries.server'
import { owed } from './model'
import { mayRemind } from './policy'
import { titleOf } from './queries.server'

/**
 * Writes to every juror whose sheets of the stage are not all in; to each at most once a day.
 *
 * @returns to how many
 */
export const remindJurors = (viewer: SignedIn, contestId: string, stageKey: string, now: Date) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    const stage = (await findStages(tx, contestId)).find(({ key }) => key === stageKey)
    if (!stage) throw new NotFound()
    const owing = await tx
      .selectDistinct({ personId: jurors.personId, role: jurors.role })
      .from(assignments)
      .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
      .where(
        and(
          eq(assignments.contestId, contestId),
          eq(assignments.stage, stageKey),
          inArray(assignments.state, [...owed]),
        ),
      )
    assertAllowed(mayRemind(viewer, contest, { state: stage.state, owed: owing.length }))
    const day = clock(contest.timeZone, now).date
    const keyOf = (personId: string) => `jury-reminded:${contestId}:${stageKey}:${personId}:${day}`
    const told = await tx
      .select({ key: letters.key })
      .from(letters)
      .where(
        inArray(
          letters.key,
          owing.map(({ personId }) => keyOf(personId)),
        ),
      )
    const untold = owing.filter(({ personId }) => !told.some(({ key }) => key === keyOf(personId)))
    for (const { personId, role } of untold)
      await post(
        tx,
        personId,
        jurorLetter(catalogue('ru'), 'reminded', {
          key: keyOf(personId),
          contest: contest.title,
          role,
          stage: titleOf(contest.regulation, stageKey),
          until: stage.to,
          address: absolute(paths.jury(contestId)),
        }),
      )
    await record(tx, viewer, 'jury.reminded', contestId, { stage: stageKey, people: untold.length })
    return untold.length
  })
