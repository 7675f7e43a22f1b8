import { eq } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { db, type Transaction } from '~db/client.server'
import { submissions } from '~db/schema'
import { type DisqualificationNews, disqualificationLetter } from '~emails/disqualification-letter'
import { blindCode } from '../contests/contest-file.server'
import { assertAllowed, assertFresh, NotFound } from '../decision'
import { findChair } from '../jury/queries.server'
import { post } from '../letters/commands.server'
import { isBeingSigned, seatOf } from '../protocols/basis.server'
import type { SignedIn } from '../viewer'
import { takeOut } from './departures.server'
import { type LockedEntry, lockEntry, lockJudged } from './lock.server'
import { isProposed, proposalIn } from './model'
import { mayDecideDisqualification, mayProposeDisqualification } from './policy'
import type { ReasonInput, SendingInput } from './schema'
import { listSteps, step } from './steps.server'

/** The organiser's half: the chair of the jury is asked to put the entry out. Until he agrees it takes part as before. */
export const proposeDisqualification = (viewer: SignedIn, id: string, { version, reason }: ReasonInput, now: Date) =>
  db.transaction(async (tx) => {
    const entry = await lockEntry(tx, viewer, id, now)
    const chair = await findChair(tx, entry.contestId)
    const judged = { ...entry, ...(await readJudged(tx, entry)), hasChair: chair !== null }
    assertAllowed(mayProposeDisqualification(viewer, judged))
    if (!chair) throw new NotFound()
    assertFresh(entry, version)
    const { state } = entry
    const done = await step(tx, viewer, entry, { act: 'disqualification_proposed', state, reason, now })
    await write(tx, chair, entry, { kind: 'proposed', step: done, reason })
  })

/** The chair's half: the entry leaves for the reason of the proposal. */
export const agreeToDisqualify = (viewer: SignedIn, id: string, { version }: SendingInput, now: Date) =>
  db.transaction(async (tx) => {
    const { entry, proposed } = await lockProposed(tx, viewer, id, version, now)
    await takeOut(tx, viewer, entry, { kind: 'disqualified', reason: proposed.reason }, now)
    await write(tx, proposed.personId, entry, { kind: 'agreed', step: proposed.id, reason: proposed.reason })
  })

/** The chair's refusal: the entry stays in its contest, and its entrants hear nothing of it. */
export const declineToDisqualify = (viewer: SignedIn, id: string, { version, reason }: ReasonInput, now: Date) =>
  db.transaction(async (tx) => {
    const { entry, proposed } = await lockProposed(tx, viewer, id, version, now)
    const { state } = entry
    await step(tx, viewer, entry, { act: 'disqualification_declined', state, reason, now })
    await write(tx, proposed.personId, entry, { kind: 'declined', step: proposed.id, reason })
  })

/** The entry held, with the proposal that the chair answers and whose it is. */
async function lockProposed(tx: Transaction, viewer: SignedIn, id: string, version: number, now: Date) {
  const entry = await lockJudged(tx, viewer, id, now)
  const { history, ...judged } = await readJudged(tx, entry)
  const proposed = proposalIn(history)?.proposed
  const [row] = proposed
    ? await tx.select({ personId: submissions.by }).from(submissions).where(eq(submissions.id, proposed.id))
    : []
  const isProposedByViewer = row?.personId === viewer.personId
  const seat = await seatOf(tx, viewer, entry.contestId)
  assertAllowed(mayDecideDisqualification(seat, { ...entry, ...judged, isProposedByViewer }))
  assertFresh(entry, version)
  if (!proposed || !row) throw new NotFound()
  return { entry, proposed: { ...proposed, ...row } }
}

async function readJudged(tx: Transaction, { id, contestId }: LockedEntry) {
  const history = await listSteps(tx, id, 'whole')
  return { history, isProposed: isProposed(history), isBeingSigned: await isBeingSigned(tx, contestId) }
}

/** To the chair or the organiser: the entry by its number, or its code where the jury knows no more (INV-23). */
function write(
  tx: Transaction,
  personId: string,
  { id, number, contest }: LockedEntry,
  { kind, step: of, reason }: { kind: DisqualificationNews; step: string; reason: string },
) {
  const t = catalogue('ru')
  const toChair = kind === 'proposed'
  const letter = disqualificationLetter(t, kind, {
    key: `disqualification:${of}:${kind}`,
    contest: contest.title,
    work: toChair && contest.blind ? blindCode(number ?? 0) : t.entries.number(number ?? 0),
    reason,
    address: absolute(toChair ? paths.disqualificationAgreement(id) : paths.entry(id)),
  })
  return post(tx, personId, letter)
}
