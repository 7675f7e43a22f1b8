import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { NotFound } from '~/domain/decision'
import { assignSubstitute, excuseSheet } from '~/domain/jury/assigning.server'
import { listUnfinished } from '~/domain/jury/lacking.server'
import { drawProtocol, sendProtocol, signProtocol } from '~/domain/protocols/commands.server'
import { postProtocolNotice } from '~/domain/protocols/notices.server'
import { findProtocol, findProtocolDesk, listProtocols } from '~/domain/protocols/queries.server'
import { db } from '~db/client.server'
import {
  assignments,
  contestStages,
  contests,
  letters,
  people,
  protocolSignatures,
  protocols,
  stageEntries,
} from '~db/schema'
import { aKeeper, viewerOf } from '~tests/support/people'
import {
  fillSheets,
  judging,
  openPlayed,
  pick,
  playContest,
  readFixture,
  sheetOf,
  withEntries,
} from '~tests/support/played-contest'
import { minutesOf, sentProtocol, signedProtocol, theProtocol } from '~tests/support/played-protocols'
import { refusalOf } from '~tests/support/refusals'
import { anOrganization } from '~tests/support/region'

const file = withEntries(readFixture('duet').file, ['P1', 'P7'])

/** The fixture's contest with the first stage scored. */
async function scored() {
  const played = await playContest(file)
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  return played
}

const both = (attempts: Promise<unknown>[]) =>
  Promise.allSettled(attempts).then((ends) => ends.map(({ status }) => status).toSorted())

test('a stage has a protocol only when each sheet is in, excused or replaced (INV-27)', async () => {
  const played = await playContest(file)
  await openPlayed(played, 's1')
  await fillSheets(played, 's1', ({ juror, entry }) => !(juror === 'J3' && entry === 'P7'))
  const draw = () => drawProtocol(played.secretary.viewer, played.contestId, 's1', minutesOf(played))
  expect(await refusalOf(draw())).toBe(
    'Сданы не все оценочные листы: не хватает 1. Напомнить членам жюри или освободить их может организатор конкурса.',
  )
  const unfinished = await listUnfinished({ id: played.contestId, blind: false }, [])
  const { id: entryId } = pick(played.entries, 'P7')
  const owed = { stage: 's1', entryId, owing: pick(played.jurors, 'J3').viewer.name, code: null }
  expect([...unfinished]).toMatchObject([['s1', { works: [owed], hasMore: false }]])
  const owing = await sheetOf(played.contestId, 's1', pick(played.entries, 'P7').id, pick(played.jurors, 'J3').id)
  await excuseSheet(played.organizer, owing.id, { version: owing.version, reason: 'болезнь' }, judging)
  const { snapshot } = await theProtocol(await draw())
  expect(snapshot.input.sheets).toHaveLength(7)
  expect(snapshot.printed.excused).toEqual([expect.stringMatching(/ Причина: болезнь\.$/)])
})

test('a work whose two totals lie far apart is named until it has a third', async () => {
  const whole = withEntries(readFixture('essay').file, ['E1', 'E2'])
  const two = { ...whole, sheets: whole.sheets.filter(({ juror }) => juror !== 'R3') }
  const played = await playContest(two)
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  const unfinished = async () => {
    const { contest, desk } = await findProtocolDesk(played.secretary.viewer, played.contestId, judging)
    const stages = await listUnfinished(
      contest,
      desk.flatMap(({ disputed }) => disputed),
    )
    return stages.get('s1')?.works
  }
  const { id: entryId } = pick(played.entries, 'E2')
  expect(await unfinished()).toMatchObject([{ entryId, needsThird: true, owing: null, lacks: 0 }])
  const third = pick(played.jurors, 'R3')
  await assignSubstitute(played.organizer, played.contestId, 's1', { entryId, jurorId: third.id }, judging)
  expect(await unfinished()).toMatchObject([{ entryId, needsThird: false, owing: third.viewer.name }])
})

test('it is named in the stage where they lie apart, and in no other that is judged', async () => {
  const played = await playContest(withEntries(readFixture('duet').file, ['P1', 'P4']))
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  // As after a correction of the first stage's protocol: both are judged again.
  await db.update(contestStages).set({ state: 'judging' }).where(eq(contestStages.contestId, played.contestId))
  const [one, other] = ['P1', 'P4'].map((name) => pick(played.entries, name).id)
  const rows = [one!, other!].map((entryId) => ({ contestId: played.contestId, stage: 's2', entryId }))
  await db.insert(stageEntries).values(rows)
  const sheet = { contestId: played.contestId, stage: 's2', state: 'submitted' as const }
  const jurorIds = [...played.jurors.values()].map(({ id }) => id)
  await db
    .insert(assignments)
    .values(rows.flatMap(({ entryId }) => jurorIds.map((jurorId) => ({ ...sheet, entryId, jurorId }))))
  const stages = await listUnfinished({ id: played.contestId, blind: false }, [{ stage: 's2', entry: one! }])
  expect([...stages]).toMatchObject([['s2', { works: [{ entryId: one, needsThird: true, owing: null }] }]])
})

test('it is drawn up by the secretary or the chair, and nobody else', async () => {
  const played = await scored()
  const draw = (viewer: typeof played.organizer) => drawProtocol(viewer, played.contestId, 's1', minutesOf(played))
  expect(await refusalOf(draw(played.organizer))).toContain('секретарь')
  expect(await refusalOf(draw(pick(played.jurors, 'J2').viewer))).toContain('секретарь')
  await expect(draw(pick(played.jurors, 'J1').viewer)).resolves.toBeTypeOf('string')
})

test('a draft is drawn up again under its number, and two drawn at once are one', async () => {
  const played = await scored()
  const [chair, secretary] = [pick(played.jurors, 'J1').viewer, played.secretary.viewer]
  const [one, other] = await Promise.all(
    [chair, secretary].map((viewer) => drawProtocol(viewer, played.contestId, 's1', minutesOf(played))),
  )
  expect(one).toBe(other)
  const again = await drawProtocol(chair, played.contestId, 's1', minutesOf(played, { place: 'актовый зал' }))
  const { number, place, snapshot } = await theProtocol(again)
  expect({ number, place, printed: snapshot.printed.place }).toEqual({
    number: 1,
    place: 'актовый зал',
    printed: 'актовый зал',
  })
})

test('a draft goes on signature as it was read, or is drawn up anew to be read again', async () => {
  const played = await scored()
  const id = await drawProtocol(played.secretary.viewer, played.contestId, 's1', minutesOf(played))
  const { version, hash } = await theProtocol(id)
  const { members } = pick(played.entries, 'P1')
  await db.update(people).set({ lastName: 'Переименованная' }).where(eq(people.id, members[0]!))
  expect(await sendProtocol(played.secretary.viewer, id, version)).toBe(false)
  const after = await theProtocol(id)
  expect(after.state).toBe('draft')
  expect(after.hash).not.toBe(hash)
  expect(await sendProtocol(played.secretary.viewer, id, after.version)).toBe(true)
  expect((await theProtocol(id)).hash).toBe(after.hash)
})

describe('signing', () => {
  test('takes the chair and more than half of the others; then the stage closes and those who passed go on', async () => {
    const played = await scored()
    const id = await sentProtocol(played, 's1')
    const { hash } = await theProtocol(id)
    const sign = (name: string, dissent = '') =>
      signProtocol(pick(played.jurors, name).viewer, id, { hash, dissent }, judging)
    await sign('J2')
    await sign('J3', 'Работе № 7 балл занижен.')
    await sign('J4')
    expect((await theProtocol(id)).state).toBe('on_signature')
    await sign('J1')
    expect((await theProtocol(id)).state).toBe('signed')
    const passed = await db.select().from(stageEntries).where(eq(stageEntries.contestId, played.contestId))
    expect(passed.map(({ entryId }) => entryId)).toEqual([pick(played.entries, 'P1').id])
    await postProtocolNotice(id)
    const told = await db
      .select({ subject: letters.subject })
      .from(letters)
      .where(eq(letters.personId, pick(played.entries, 'P7').members[0]!))
    expect(told.map(({ subject }) => subject)).toEqual([expect.stringContaining('протокол')])
    const { signatures } = await findProtocol(pick(played.jurors, 'J3').viewer, id)
    expect(signatures.flatMap(({ dissent }) => dissent ?? [])).toEqual(['Работе № 7 балл занижен.'])
    expect(signatures).toHaveLength(4)
  })

  test('is once for each, by those who took part, of what they were shown', async () => {
    const played = await scored()
    const { viewer } = pick(played.jurors, 'J2')
    const id = await drawProtocol(
      played.secretary.viewer,
      played.contestId,
      's1',
      minutesOf(played, { present: ['J1', 'J2', 'J3'].map((name) => pick(played.jurors, name).id) }),
    )
    const { hash, version } = await theProtocol(id)
    const sign = (who: typeof viewer, shown = hash) => signProtocol(who, id, { hash: shown, dissent: '' }, judging)
    expect(await refusalOf(sign(viewer))).toContain('подпись')
    await sendProtocol(played.secretary.viewer, id, version)
    expect(await refusalOf(sign(pick(played.jurors, 'J4').viewer))).toContain('участвовали')
    expect(await refusalOf(sign(played.organizer))).toContain('участвовали')
    await expect(sign(viewer, hash.replaceAll(/./g, '0'))).rejects.toThrow()
    expect(await both([sign(viewer), sign(viewer)])).toEqual(['fulfilled', 'rejected'])
    expect(await db.$count(protocolSignatures, eq(protocolSignatures.protocolId, id))).toBe(1)
  })

  test('by the last two at once closes the stage once', async () => {
    const played = await scored()
    const id = await sentProtocol(played, 's1')
    const { hash } = await theProtocol(id)
    const sign = (name: string) => signProtocol(pick(played.jurors, name).viewer, id, { hash, dissent: '' }, judging)
    await sign('J2')
    await Promise.all([sign('J1'), sign('J3'), sign('J4')])
    expect((await theProtocol(id)).state).toBe('signed')
    expect(await db.$count(protocolSignatures, eq(protocolSignatures.protocolId, id))).toBe(4)
    await Promise.all([postProtocolNotice(id), postProtocolNotice(id)])
    const told = await db
      .select()
      .from(letters)
      .where(eq(letters.personId, pick(played.entries, 'P1').members[0]!))
    expect(told).toHaveLength(1)
  })

  test('races with drawing up anew: what was signed is what stands', async () => {
    const played = await scored()
    const id = await sentProtocol(played, 's1')
    const { hash } = await theProtocol(id)
    const { viewer } = pick(played.jurors, 'J2')
    const ends = await both([
      signProtocol(viewer, id, { hash, dissent: '' }, judging),
      drawProtocol(played.secretary.viewer, played.contestId, 's1', minutesOf(played, { place: 'другое место' })),
    ])
    expect(ends).toEqual(['fulfilled', 'rejected'])
    const [signature] = await db.select().from(protocolSignatures).where(eq(protocolSignatures.protocolId, id))
    expect((await theProtocol(id)).hash).toBe(signature!.hash)
  })
})

test('numbers follow one another, whoever takes them at once', async () => {
  const played = await scored()
  await signedProtocol(played, 's1')
  await openPlayed(played, 's2')
  await fillSheets(played, 's2')
  await signedProtocol(played, 's2')
  const [chair, secretary] = [pick(played.jurors, 'J1').viewer, played.secretary.viewer]
  await Promise.all([chair, secretary].map((viewer) => drawProtocol(viewer, played.contestId, null, minutesOf(played))))
  const drawn = await db
    .select({ number: protocols.number, stage: protocols.stage })
    .from(protocols)
    .where(eq(protocols.contestId, played.contestId))
    .orderBy(protocols.number)
  expect(drawn).toEqual([
    { number: 1, stage: 's1' },
    { number: 2, stage: 's2' },
    { number: 3, stage: null },
  ])
})

test('the final protocol waits for the stages, and decides the contest', async () => {
  const played = await scored()
  const draw = () => drawProtocol(played.secretary.viewer, played.contestId, null, minutesOf(played))
  expect(await refusalOf(draw())).toContain('этап')
  await signedProtocol(played, 's1')
  await openPlayed(played, 's2')
  await fillSheets(played, 's2')
  await signedProtocol(played, 's2')
  await signedProtocol(played, null)
  const [contest] = await db.select().from(contests).where(eq(contests.id, played.contestId))
  expect(contest!.state).toBe('decided')
})

test('who may read a protocol: papers’ keepers from the draft on, members and organisers on signature, nobody else', async () => {
  const played = await scored()
  const id = await drawProtocol(played.secretary.viewer, played.contestId, 's1', minutesOf(played))
  const member = pick(played.jurors, 'J2').viewer
  const entrant = await viewerOf(pick(played.entries, 'P1').members[0]!)
  const stranger = await aKeeper('school_coordinator', 'organization', (await anOrganization()).id)
  const readers = async () => {
    const asked = [played.secretary.viewer, member, played.organizer, entrant, stranger]
    const found = await Promise.all(
      asked.map((viewer) =>
        findProtocol(viewer, id).then(
          () => true,
          (error: unknown) => !(error instanceof NotFound),
        ),
      ),
    )
    const listed = await Promise.all(asked.map((viewer) => listProtocols(viewer, played.contestId)))
    expect(listed.map(({ length }) => length > 0)).toEqual(found)
    return found
  }
  expect(await readers()).toEqual([true, false, false, false, false])
  await sendProtocol(played.secretary.viewer, id, (await theProtocol(id)).version)
  expect(await readers()).toEqual([true, true, true, false, false])
})
