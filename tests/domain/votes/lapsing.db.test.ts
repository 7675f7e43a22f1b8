import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { contestFile } from '~/domain/contests/contest-file.server'
import { withdrawEntry } from '~/domain/entries/departures.server'
import { resultsDesk } from '~/domain/results/desk.server'
import { checkContestFile } from '~/domain/scoring/file/read'
import type { Result } from '~/domain/scoring/result'
import { castBallot, closeVote, openVote } from '~/domain/votes/commands.server'
import { findVote } from '~/domain/votes/queries.server'
import { db } from '~db/client.server'
import { auditRecords } from '~db/schema'
import { disqualify, breach as reason } from '~tests/support/disqualification'
import {
  fillSheets,
  firstStage,
  judging,
  openPlayed,
  type Played,
  pick,
  playContest,
  readFixture,
  withEntries,
} from '~tests/support/played-contest'
import { inFileTerms, signedProtocol, theProtocol } from '~tests/support/played-protocols'
import { refusalOf } from '~tests/support/refusals'

const names = ['P1', 'P2', 'P3']

/** Three entries that no rule parts but a vote: each has the sheets of the first. */
function evenFile() {
  const { sheets, ...file } = firstStage(withEntries(readFixture('duet').file, names))
  const ofFirst = sheets.filter(({ entry }) => entry === 'P1')
  return {
    ...file,
    jurors: file.jurors.filter(({ id }) => id !== 'J2'),
    sheets: names.flatMap((entry) =>
      ofFirst.filter(({ juror }) => juror !== 'J2').map((sheet) => ({ ...sheet, entry })),
    ),
  }
}

async function even(): Promise<Played> {
  const played = await playContest(evenFile())
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  await signedProtocol(played, 's1')
  return played
}

const juror = ({ jurors }: Played, name: string) => pick(jurors, name).viewer
const entry = ({ entries }: Played, name: string) => pick(entries, name).id
const open = (played: Played) => openVote(juror(played, 'J1'), played.contestId, entry(played, 'P1'), judging)

/** Opens a vote, in which the three jurors choose in their order, and closes it. */
async function voted(played: Played, choices: string[]): Promise<string> {
  const vote = await open(played)
  for (const [index, choice] of choices.entries())
    await castBallot(juror(played, ['J1', 'J3', 'J4'][index]!), vote, entry(played, choice), judging)
  await closeVote(juror(played, 'J1'), vote, judging)
  return vote
}

test('a vote on a group that an entry left counts no more: the file is whole, and those who stay are voted on anew', async () => {
  const played = await even()
  const first = await voted(played, ['P2', 'P2', 'P1'])
  expect((await contestFile(db, played.contestId)).votes).toHaveLength(1)
  await disqualify(played, 'P2')

  const file = await contestFile(db, played.contestId)
  expect(checkContestFile(file).faults).toBeUndefined()
  expect(file.votes).toEqual([])
  expect((await findVote(juror(played, 'J3'), first)).isLapsed).toBe(true)
  expect(await refusalOf(signedProtocol(played, null))).toContain('голосован')

  const second = await voted(played, ['P3', 'P1', 'P3'])
  expect((await findVote(juror(played, 'J3'), second)).isLapsed).toBe(false)
  const { snapshot } = await theProtocol(await signedProtocol(played, null))
  const { ranking } = inFileTerms(played, snapshot.result as Result)
  expect(ranking.map((row) => [row.entry, row.place])).toEqual([
    ['P3', 1],
    ['P1', 2],
  ])
  expect(snapshot.printed.votes).toHaveLength(1)
  expect(snapshot.printed.notes.at(-1)?.replaceAll('\u00a0', ' ')).toBe(
    'Голосование жюри по заявкам № 1, 2, 3 не учтено: из них выбыли № 2.',
  )
  const printed = JSON.stringify(snapshot.printed)
  for (const id of names.map((name) => entry(played, name))) expect(printed).not.toContain(id)
})

test('a vote that is going on ends when an entry of it leaves, and nobody is asked for a ballot any more', async () => {
  const played = await even()
  const vote = await open(played)
  await castBallot(juror(played, 'J1'), vote, entry(played, 'P2'), judging)
  const waiting = async () => (await resultsDesk(juror(played, 'J3'), judging)).toVote.map(({ id }) => id)
  expect(await waiting()).toEqual([vote])
  await withdrawEntry(played.organizer, entry(played, 'P2'), { version: 1, reason }, judging)
  expect(await waiting()).toEqual([])
  expect(await refusalOf(castBallot(juror(played, 'J3'), vote, entry(played, 'P1'), judging))).toBe(
    'Голосование закрыто.',
  )
  const logged = and(eq(auditRecords.action, 'vote.lapsed'), eq(auditRecords.subjectId, played.contestId))
  expect(await db.$count(auditRecords, logged)).toBe(1)
  const anew = await open(played)
  expect((await findVote(juror(played, 'J3'), anew)).entries).toHaveLength(2)
})

test('an entry that leaves while a ballot is cast: the vote ends either way, and what is left of it is readable', async () => {
  const played = await even()
  const vote = await open(played)
  const [left] = await Promise.allSettled([
    withdrawEntry(played.organizer, entry(played, 'P2'), { version: 1, reason }, judging),
    castBallot(juror(played, 'J3'), vote, entry(played, 'P2'), judging),
  ])
  expect(left.status).toBe('fulfilled')
  const seen = await findVote(juror(played, 'J3'), vote)
  expect([seen.isOpen, seen.isLapsed]).toEqual([false, true])
  expect(checkContestFile(await contestFile(db, played.contestId)).faults).toBeUndefined()
})
