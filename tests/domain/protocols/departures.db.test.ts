import { and, eq, like } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { withdrawEntry } from '~/domain/entries/departures.server'
import { findEntry } from '~/domain/entries/queries.server'
import { distributeEntries } from '~/domain/jury/assigning.server'
import { correctProtocol, drawProtocol, sendProtocol, signProtocol } from '~/domain/protocols/commands.server'
import { findOwnResult } from '~/domain/results/own-result.server'
import type { StageStanding } from '~/domain/scoring/standing'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { auditRecords, letters } from '~db/schema'
import { agree, disqualify, propose, breach as reason, theEntry } from '~tests/support/disqualification'
import { viewerOf } from '~tests/support/people'
import {
  fillSheets,
  judging,
  openPlayed,
  type Played,
  pick,
  playContest,
  readFixture,
  sheetOf,
  withEntries,
} from '~tests/support/played-contest'
import { inFileTerms, minutesOf, sentProtocol, signedProtocol, theProtocol } from '~tests/support/played-protocols'
import { refusalOf } from '~tests/support/refusals'

const because = catalogue('ru').protocols.because
const entryOf = (played: Played, name: string) => pick(played.entries, name)

const sheetStates = async (played: Played, stage: string, name: string) => {
  const sheets = [...played.jurors.values()].map(({ id }) =>
    sheetOf(played.contestId, stage, entryOf(played, name).id, id),
  )
  return (await Promise.all(sheets)).map(({ state }) => state)
}

test('what was signed stays; later tables and the result are without the entry, and say why', async () => {
  const played = await playContest(withEntries(readFixture('duet').file, ['P1', 'P4', 'P6']))
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  const first = await signedProtocol(played, 's1')
  const asSigned = await theProtocol(first)
  await openPlayed(played, 's2')
  await fillSheets(played, 's2', ({ juror, entry }) => entry !== 'P4' || juror === 'J1')
  await disqualify(played, 'P4')

  expect(await sheetStates(played, 's1', 'P4')).toEqual(['submitted', 'submitted', 'submitted', 'submitted'])
  expect(await sheetStates(played, 's2', 'P4')).toEqual(['submitted', 'excused', 'excused', 'excused'])
  expect(await theProtocol(first)).toEqual(asSigned)
  expect(asSigned.snapshot.input.entries).toHaveLength(3)

  const note = `Заявка № 2 дисквалифицирована 10 ноября 2026 г.: ${reason}`
  const out = entryOf(played, 'P4').id
  for (const stage of ['s2', null]) {
    const { snapshot } = await theProtocol(await signedProtocol(played, stage))
    expect(snapshot.printed.notes.map((one) => one.replaceAll('\u00a0', ' '))).toEqual([note])
    expect(JSON.stringify([snapshot.input, snapshot.result, snapshot.printed])).not.toContain(out)
    expect(snapshot.printed.excused).toEqual([])
  }
  const { snapshot } = await theProtocol(first)
  expect(inFileTerms(played, snapshot.result as StageStanding).rows.map(({ entry }) => entry)).toContain('P4')

  const own = await viewerOf(entryOf(played, 'P4').members[0]!)
  const result = await findOwnResult(own, out, '2026-11-20', catalogue('ru'))
  expect(result.outcome).toEqual({ disqualification: { reason, at: judging } })
  const { history } = await findEntry(own, out, judging)
  expect(history.at(-1)).toMatchObject({ act: 'disqualified', reason })
  expect(await refusalOf(propose(played, 'P1'))).toContain('Итоговый протокол подписан.')
})

test('the entrants are told of it with its reason, the log keeps it, and what was typed by then is no debt', async () => {
  const played = await playContest(withEntries(readFixture('duet').file, ['P1', 'P4']))
  await openPlayed(played, 's1')
  await fillSheets(played, 's1', ({ entry }) => entry === 'P1')
  await disqualify(played, 'P4')
  const { id, members } = entryOf(played, 'P4')
  const told = await db
    .select()
    .from(letters)
    .where(like(letters.key, `entry:${id}:disqualified:%`))
  expect(told.map(({ personId }) => personId).toSorted()).toEqual(members.toSorted())
  for (const { text } of told) expect(text).toContain(reason)
  const [kept] = await db
    .select()
    .from(auditRecords)
    .where(and(eq(auditRecords.action, 'entry.disqualified'), eq(auditRecords.subjectId, id)))
  expect(kept).toMatchObject({ personId: pick(played.jurors, 'J1').viewer.personId, reason })
  // Nothing is owed any more: the protocol goes on signature.
  await sentProtocol(played, 's1')
})

test('where one that had passed leaves, its place goes to the next: its stage is signed anew (INV-29)', async () => {
  const whole = withEntries(readFixture('duet').file, ['P1', 'P4', 'P6'])
  const [first, second] = whole.contest.stages
  const file = { ...whole, contest: { ...whole.contest, stages: [{ ...first!, pass: { top: 2 } }, second!] } }
  const played = await playContest(file)
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  const signed = await signedProtocol(played, 's1')
  const passed = async (id: string) =>
    inFileTerms(played, (await theProtocol(id)).snapshot.result as StageStanding)
      .rows.filter(({ goesOn }) => goesOn)
      .map(({ entry }) => entry)
  const [winner, out] = await passed(signed)
  await openPlayed(played, 's2')
  await fillSheets(played, 's2', ({ entry }) => entry === winner || entry === out)
  const secretary = played.secretary.viewer
  // A draft that is there by then stands in nobody's way.
  const draft = await drawProtocol(secretary, played.contestId, 's2', minutesOf(played))
  await disqualify(played, out!)
  expect(await refusalOf(sendProtocol(secretary, draft, 1))).toBe(because.movedUp)

  const { version } = await theProtocol(signed)
  await correctProtocol(pick(played.jurors, 'J1').viewer, signed, { version, reason })
  expect(await refusalOf(sendProtocol(secretary, draft, 1))).toBe(because.earlierStage)
  const next = ['P1', 'P4', 'P6'].find((name) => name !== winner && name !== out)!
  expect((await passed(await signedProtocol(played, 's1'))).toSorted()).toEqual([winner, next].toSorted())
  await distributeEntries(played.organizer, played.contestId, 's2', 0, judging)
  expect(await refusalOf(sendProtocol(secretary, draft, 1))).toBe(because.missing(4))
})

test('it and the dispatch of a protocol at once: the protocol never names one that is out', async () => {
  const played = await playContest(withEntries(readFixture('duet').file, ['P1', 'P4']))
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  const { viewer } = played.secretary
  await propose(played, 'P4')
  const id = await drawProtocol(viewer, played.contestId, 's1', minutesOf(played))
  const [sent, done] = await Promise.allSettled([sendProtocol(viewer, id, 1), agree(played, 'P4')])
  const { state } = await theProtocol(id)
  const first = { sent: ['on_signature', 'admitted'], done: ['draft', 'disqualified'] }
  const isSent = sent.status === 'fulfilled' && sent.value
  expect([state, (await theEntry(entryOf(played, 'P4').id)).state]).toEqual(isSent ? first.sent : first.done)
  expect(done.status).toBe(isSent ? 'rejected' : 'fulfilled')
})

test('it and the last signature at once: it waits for the protocol to be whole, or is refused', async () => {
  const played = await playContest(withEntries(readFixture('duet').file, ['P1', 'P4']))
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  await propose(played, 'P4')
  const id = await sentProtocol(played, 's1')
  const { hash } = await theProtocol(id)
  const sign = (name: string) => signProtocol(pick(played.jurors, name).viewer, id, { hash, dissent: '' }, judging)
  await sign('J2')
  await sign('J3')
  const [signed, done] = await Promise.allSettled([sign('J1'), agree(played, 'P4')])
  expect(signed.status).toBe('fulfilled')
  const { state, snapshot } = await theProtocol(id)
  expect([state, snapshot.input.entries.length]).toEqual(['signed', 2])
  const after = (await theEntry(entryOf(played, 'P4').id)).state
  expect(after).toBe(done.status === 'fulfilled' ? 'disqualified' : 'admitted')
})

test('it and a withdrawal at once: an entry leaves once', async () => {
  const played = await playContest(withEntries(readFixture('duet').file, ['P1', 'P4']))
  const id = await propose(played, 'P4')
  const ends = await Promise.allSettled([
    agree(played, 'P4'),
    withdrawEntry(played.organizer, id, { version: 2, reason }, judging),
  ])
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await theEntry(id)).version).toBe(3)
})
