import { and, eq, like } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { NotFound } from '~/domain/decision'
import { agreeToDisqualify, declineToDisqualify } from '~/domain/entries/disqualification.server'
import { entryPage } from '~/domain/entries/page.server'
import { findProposal, listToDisqualify } from '~/domain/entries/proposals.server'
import { findEntry } from '~/domain/entries/queries.server'
import { removeJuror } from '~/domain/jury/members.server'
import { resultsDesk } from '~/domain/results/desk.server'
import type { SignedIn } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { entryMembers, jurors, letters, people, submissions } from '~db/schema'
import { agree, breach, disqualify, propose, theEntry } from '~tests/support/disqualification'
import { viewerOf } from '~tests/support/people'
import {
  fillSheets,
  judging,
  openPlayed,
  type Played,
  pick,
  playContest,
  readFixture,
  withEntries,
} from '~tests/support/played-contest'
import { sentProtocol } from '~tests/support/played-protocols'
import { refusalOf } from '~tests/support/refusals'

const t = catalogue('ru')
const { because } = t.disqualification
const why = 'Сходство с источником объяснимо: это общий шаблон плана'

/** With an organiser to whom letters are written. */
async function play(terms: { blind?: boolean } = {}): Promise<Played> {
  const played = await playContest(withEntries(readFixture('duet').file, ['P1', 'P4']), terms)
  const { personId } = played.organizer
  await db
    .update(people)
    .set({ email: `${personId}@example.ru` })
    .where(eq(people.id, personId))
  return played
}

const juror = (played: Played, name: string) => pick(played.jurors, name).viewer
const decline = async (viewer: SignedIn, id: string) =>
  declineToDisqualify(viewer, id, { version: (await theEntry(id)).version, reason: why }, judging)
const pageOf = async (viewer: SignedIn, id: string) =>
  entryPage(viewer, await findEntry(viewer, id, judging), t, judging)
const actsOf = async (id: string) =>
  (await db.select({ act: submissions.act }).from(submissions).where(eq(submissions.entryId, id))).map(({ act }) => act)
const lettersTo = (personId: string) => db.select().from(letters).where(eq(letters.personId, personId))

test('proposed, the entry takes part as before: the chair is told, and its entrants see nothing of it', async () => {
  const played = await play()
  const id = await propose(played, 'P4')
  expect((await theEntry(id)).state).toBe('admitted')
  const chair = juror(played, 'J1')
  const told = (await lettersTo(chair.personId)).filter(({ key }) => key.startsWith('disqualification:'))
  expect(told.map(({ subject }) => subject)).toEqual([
    t.disqualification.letters.proposed.subject(played.file.contest.title),
  ])
  expect(told[0]!.text).toContain(breach)
  expect((await resultsDesk(chair, judging)).toDisqualify).toMatchObject([{ id, number: 2, code: null }])
  expect(await listToDisqualify(chair, played.contestId)).toHaveLength(1)
  expect(await findProposal(chair, id)).toMatchObject({
    proposed: { reason: breach },
    answer: null,
    mayDecide: { allowed: true },
  })

  const seen = await pageOf(played.organizer, id)
  expect(seen.proposal).toMatchObject({ proposed: { reason: breach }, declined: null, hasChair: true })
  expect(seen.because.disqualify).toBe(because.waits)
  const entrants = pick(played.entries, 'P4').members
  for (const personId of entrants) {
    const entrant = await viewerOf(personId)
    const own = await pageOf(entrant, id)
    expect(own.proposal).toBeNull()
    expect(JSON.stringify(own)).not.toContain(breach)
    await expect(findProposal(entrant, id)).rejects.toThrow(NotFound)
    expect((await lettersTo(personId)).filter(({ text }) => text.includes(breach))).toEqual([])
  }
})

test('declined, it stays, whoever proposed it reads why, and it may be proposed again', async () => {
  const played = await play()
  const id = await propose(played, 'P4')
  await decline(juror(played, 'J1'), id)
  expect((await theEntry(id)).state).toBe('admitted')
  const [told] = await db
    .select()
    .from(letters)
    .where(and(eq(letters.personId, played.organizer.personId), like(letters.key, 'disqualification:%:declined')))
  expect(told?.text).toContain(why)
  const seen = await pageOf(played.organizer, id)
  expect(seen.proposal).toMatchObject({ declined: { reason: why } })
  expect(seen.because.disqualify).toBeUndefined()
  expect(JSON.stringify(await pageOf(await viewerOf(pick(played.entries, 'P4').members[0]!), id))).not.toContain(why)
  expect(await listToDisqualify(juror(played, 'J1'))).toEqual([])
  expect(await refusalOf(agree(played, 'P4'))).toBe(because.notProposed)
  expect(await actsOf(id)).toEqual(['disqualification_proposed', 'disqualification_declined'])
})

test('agreed to, it leaves for the reason proposed, and that is told to its entrants and the proposer', async () => {
  const played = await play()
  await disqualify(played, 'P4')
  const { id, members } = pick(played.entries, 'P4')
  expect((await theEntry(id)).state).toBe('disqualified')
  for (const personId of [...members, played.organizer.personId])
    expect((await lettersTo(personId)).filter(({ text }) => text.includes(breach))).toHaveLength(1)
  const entrant = await pageOf(await viewerOf(members[0]!), id)
  expect(entrant.history.map(({ act }) => act)).toEqual(['disqualified'])
  expect(entrant.disqualification).toEqual({ at: judging, reason: breach })
  expect(await findProposal(juror(played, 'J1'), id)).toMatchObject({ answer: { act: 'disqualified' } })
  expect(await listToDisqualify(juror(played, 'J1'))).toEqual([])
})

describe('who', () => {
  test('decides: the chair alone; others of the jury and the organiser know of no such page', async () => {
    const played = await play()
    const id = await propose(played, 'P4')
    for (const viewer of [juror(played, 'J2'), played.secretary.viewer, played.organizer]) {
      await expect(findProposal(viewer, id)).rejects.toThrow(NotFound)
      await expect(agreeToDisqualify(viewer, id, { version: 2 }, judging)).rejects.toThrow(NotFound)
      await expect(decline(viewer, id)).rejects.toThrow(NotFound)
      expect(await listToDisqualify(viewer)).toEqual([])
    }
  })

  test('without a chair nothing is proposed; one who comes later finds what waits', async () => {
    const played = await play()
    const id = await propose(played, 'P4')
    const { id: chairId } = pick(played.jurors, 'J1')
    const [seat] = await db.select().from(jurors).where(eq(jurors.id, chairId))
    await removeJuror(played.organizer, played.contestId, chairId, { version: seat!.version, reason: why }, judging)
    expect(await refusalOf(propose(played, 'P1'))).toBe(because.noChair)
    expect((await pageOf(played.organizer, id)).proposal).toMatchObject({ declined: null, hasChair: false })
    await expect(findProposal(juror(played, 'J1'), id)).rejects.toThrow(NotFound)
    const { id: nextId, viewer } = pick(played.jurors, 'J2')
    await db.update(jurors).set({ role: 'chair' }).where(eq(jurors.id, nextId))
    expect(await listToDisqualify(viewer)).toMatchObject([{ id }])
  })

  test('in a blind contest the chair is told a code and no name', async () => {
    const played = await play({ blind: true })
    const id = await propose(played, 'P4')
    const chair = juror(played, 'J1')
    const names = await db
      .select({ name: people.lastName })
      .from(entryMembers)
      .innerJoin(people, eq(people.id, entryMembers.personId))
      .where(eq(entryMembers.entryId, id))
    const told = (await lettersTo(chair.personId)).filter(({ key }) => key.startsWith('disqualification:'))
    const seen = JSON.stringify([await findProposal(chair, id), await listToDisqualify(chair), told])
    expect(seen).toContain('К-002')
    expect(names).toHaveLength(2)
    for (const { name } of names) expect(seen).not.toContain(name)
  })
})

describe('at once', () => {
  test('two proposals: one waits', async () => {
    const played = await play()
    const ends = await Promise.allSettled([propose(played, 'P4'), propose(played, 'P4')])
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await actsOf(pick(played.entries, 'P4').id)).toEqual(['disqualification_proposed'])
  })

  test('two answers: one counts', async () => {
    const played = await play()
    const id = await propose(played, 'P4')
    const ends = await Promise.allSettled([agree(played, 'P4'), agree(played, 'P4'), decline(juror(played, 'J1'), id)])
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await actsOf(id)).toHaveLength(2)
  })
})

test('while a protocol is on signature neither step is taken', async () => {
  const played = await play()
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  const id = await propose(played, 'P4')
  await sentProtocol(played, 's1')
  expect(await refusalOf(agree(played, 'P4'))).toBe(t.entries.because.protocolBeingSigned)
  expect(await refusalOf(decline(juror(played, 'J1'), id))).toBe(t.entries.because.protocolBeingSigned)
  expect(await refusalOf(propose(played, 'P1'))).toBe(t.entries.because.protocolBeingSigned)
})
