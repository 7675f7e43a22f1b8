import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { clock } from '~/lib/zones'
import { db, type Transaction } from '~db/client.server'
import { assignments, invitations, jurors, people } from '~db/schema'
import { jurorLetter } from '~emails/juror-letter'
import { makeLink } from '../accounts/commands.server'
import { record } from '../audit/commands.server'
import { type LockedContest, lockContest } from '../contests/lock.server'
import { assertAllowed, assertFresh, NotFound, Refused } from '../decision'
import { post } from '../letters/commands.server'
import { insertPerson } from '../people/commands.server'
import { fullNameOf } from '../people/name.server'
import { listEmployments } from '../people/queries.server'
import { refusing } from '../unique.server'
import type { SignedIn } from '../viewer'
import { refreshConflicts, unsealed } from './conflicts.server'
import { findStages } from './entries.server'
import { entersContest } from './facts.server'
import { findJuryWork } from './invitation.server'
import type { JuryRole } from './model'
import { mayInvite, mayInviteAgain, mayRemove } from './policy'
import type { GuestInput, InvitationInput } from './schema'

const taken = {
  jurors_one_chair: (t: ReturnType<typeof catalogue>) => t.jury.because.oneChair,
  people_email: (t: ReturnType<typeof catalogue>) => t.people.emailTaken,
}

/** Invites a person of the register into the jury by a letter whose link signs him straight in. Returns who that is. */
export const inviteJuror = (viewer: SignedIn, contestId: string, { personId, role }: InvitationInput, now: Date) =>
  refusing(taken, () =>
    db.transaction(async (tx) => {
      const contest = await lockContest(tx, viewer, contestId)
      return invite(tx, viewer, contest, personId, role, now)
    }),
  )

/** The same for somebody from elsewhere, whom the register does not know yet. */
export const inviteGuest = (
  viewer: SignedIn,
  contestId: string,
  { role, post: work, ...person }: GuestInput,
  now: Date,
) =>
  refusing(taken, () =>
    db.transaction(async (tx) => {
      const contest = await lockContest(tx, viewer, contestId)
      const personId = await insertPerson(tx, viewer, person)
      const juror = await invite(tx, viewer, contest, personId, role, now)
      await tx.update(jurors).set({ post: work }).where(eq(jurors.id, juror.id))
      return juror
    }),
  )

async function invite(
  tx: Transaction,
  viewer: SignedIn,
  contest: LockedContest,
  personId: string,
  role: JuryRole,
  now: Date,
) {
  const [person] = await tx
    .select({ email: people.email, name: fullNameOf() })
    .from(people)
    .where(eq(people.id, personId))
  if (!person) throw new NotFound()
  const enters = await entersContest(tx, contest.id, personId)
  const stages = await findStages(tx, contest.id)
  const allScored = stages.every(({ state }) => state === 'protocol' || state === 'closed')
  assertAllowed(mayInvite(viewer, contest, { personId, email: person.email, enters, role, allScored }))
  const job = await jobOf(tx, personId, clock(contest.timeZone, now).date)
  const values = { role, state: 'invited' as const, invitedBy: viewer.personId, invitedAt: now, ...job }
  const [juror] = await tx
    .insert(jurors)
    .values({ contestId: contest.id, personId, ...values })
    // Somebody who declined or was removed may be asked again.
    .onConflictDoUpdate({
      target: [jurors.contestId, jurors.personId],
      set: { ...values, answeredAt: null, version: sql`${jurors.version} + 1` },
      setWhere: inArray(jurors.state, ['declined', 'removed']),
    })
    .returning({ id: jurors.id })
  if (!juror) throw new Refused((t) => t.jury.because.already)
  await refreshConflicts(tx, contest, now)
  await writeInvitation(tx, viewer, contest, { ...juror, personId, role }, person.email as string, now)
  await record(tx, viewer, 'jury.invited', contest.id, { jurorId: juror.id, personId, role })
  return { id: juror.id, name: person.name }
}

/** Where the person works, as the protocol will print it. */
async function jobOf(tx: Transaction, personId: string, today: string) {
  const current = (await listEmployments(tx, personId)).find(({ to }) => to === null || to >= today)
  return { organizationId: current?.organizationId ?? null, post: current?.post ?? '' }
}

async function writeInvitation(
  tx: Transaction,
  viewer: SignedIn,
  contest: LockedContest,
  juror: { id: string; personId: string; role: JuryRole },
  email: string,
  now: Date,
) {
  const link = { personId: juror.personId, email, purpose: 'jury' as const, contestId: contest.id }
  const address = await makeLink(tx, viewer, link, now)
  const key = `jury-invitation:${juror.id}:${now.toISOString()}`
  const [name] = await tx
    .select({ first: people.firstName, middle: people.middleName })
    .from(people)
    .where(eq(people.id, juror.personId))
  const letter = jurorLetter(catalogue('ru'), 'invited', {
    key,
    contest: contest.title,
    role: juror.role,
    name: [name?.first, name?.middle].filter(Boolean).join(' '),
    juryWork: await findJuryWork(contest.id, tx),
    address,
  })
  await post(tx, juror.personId, letter)
}

/** Sends the letter again with a new link; the one before lets in no more. */
export const resendInvitation = (viewer: SignedIn, contestId: string, jurorId: string, now: Date) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    const juror = await lockJuror(tx, contestId, jurorId)
    assertAllowed(mayInviteAgain(viewer, contest, juror))
    await writeInvitation(tx, viewer, contest, juror, juror.email as string, now)
    await record(tx, viewer, 'jury.invited_again', contestId, { jurorId })
  })

/** Takes a member out of the jury: sheets not begun go with him, links stop. Refused once he has handed a sheet in. */
export const removeJuror = (
  viewer: SignedIn,
  contestId: string,
  jurorId: string,
  { version, reason }: { version: number; reason: string },
  now: Date,
) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    const juror = await lockJuror(tx, contestId, jurorId)
    const handedIn = await tx.$count(
      assignments,
      and(eq(assignments.jurorId, jurorId), eq(assignments.state, 'submitted')),
    )
    assertAllowed(mayRemove(viewer, contest, juror, handedIn))
    assertFresh(juror, version)
    await tx
      .update(jurors)
      .set({ state: 'removed', answeredAt: now, version: version + 1 })
      .where(eq(jurors.id, jurorId))
    await giveUpSheets(tx, jurorId, reason)
    await tx
      .update(invitations)
      .set({ revokedAt: now })
      .where(
        and(
          eq(invitations.personId, juror.personId),
          eq(invitations.contestId, contestId),
          isNull(invitations.usedAt),
          isNull(invitations.revokedAt),
        ),
      )
    await record(tx, viewer, 'jury.removed', contestId, { jurorId, personId: juror.personId }, reason)
    return juror.name
  })

/** Sheets not handed in go with a juror who leaves, unless their stage is closed: there they are of entries that left. */
export const giveUpSheets = (tx: Transaction, jurorId: string, note: string) =>
  tx
    .update(assignments)
    .set({ state: 'excused', note, version: sql`${assignments.version} + 1` })
    .where(
      and(
        eq(assignments.jurorId, jurorId),
        inArray(assignments.state, ['assigned', 'in_progress', 'reopened']),
        unsealed,
      ),
    )

async function lockJuror(tx: Transaction, contestId: string, jurorId: string) {
  const [juror] = await tx
    .select({
      id: jurors.id,
      personId: jurors.personId,
      role: jurors.role,
      state: jurors.state,
      version: jurors.version,
      email: people.email,
      name: fullNameOf(),
    })
    .from(jurors)
    .innerJoin(people, eq(people.id, jurors.personId))
    .where(and(eq(jurors.id, jurorId), eq(jurors.contestId, contestId)))
    .for('update', { of: jurors })
  if (!juror) throw new NotFound()
  return juror
}
