import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { NotFound } from '~/domain/decision'
import { drawProtocol } from '~/domain/protocols/commands.server'
import { findFinal } from '~/domain/results/queries.server'
import { castBallot, closeVote, openVote } from '~/domain/votes/commands.server'
import { findVote } from '~/domain/votes/queries.server'
import { db, sql } from '~db/client.server'
import { ballots, tieVotes } from '~db/schema'
import { viewerOf } from '~tests/support/people'
import { judging, type Played, pick, playContest, readFixture, withEntries } from '~tests/support/played-contest'
import { inFileTerms, minutesOf, playStages, signedProtocol } from '~tests/support/played-protocols'
import { refusalOf } from '~tests/support/refusals'

const { file } = readFixture('duet')
const byVote = (names: string[]) => ({
  ...withEntries(file, names),
  contest: { ...file.contest, tieBreaks: [{ by: 'vote' as const }, { by: 'share' as const }] },
})

/** Both stages signed, and the two entries even. */
async function tied(names = ['P1', 'P4']): Promise<Played> {
  const played = await playContest(byVote(names))
  await playStages(played)
  return played
}

const juror = ({ jurors }: Played, name: string) => pick(jurors, name).viewer
const entry = ({ entries }: Played, name: string) => pick(entries, name).id
const open = (played: Played, name: string) =>
  openVote(juror(played, 'J1'), played.contestId, entry(played, name), judging)
const drawFinal = (played: Played) => drawProtocol(played.secretary.viewer, played.contestId, null, minutesOf(played))

test('a vote parts what the rules left tied, and the protocol prints it', async () => {
  const played = await tied()
  expect(await refusalOf(drawFinal(played))).toContain('голосован')
  const vote = await open(played, 'P1')
  for (const [name, choice] of [
    ['J1', 'P4'],
    ['J2', 'P4'],
    ['J3', 'P1'],
  ] as const)
    await castBallot(juror(played, name), vote, entry(played, choice), judging)
  await castBallot(juror(played, 'J4'), vote, null, judging)
  await castBallot(juror(played, 'J3'), vote, entry(played, 'P4'), judging)
  await closeVote(juror(played, 'J1'), vote, judging)
  await signedProtocol(played, null)
  const { result, snapshot } = (await findFinal(db, played.contestId))!
  expect(inFileTerms(played, result).ranking.map((row) => row.entry)).toEqual(['P4', 'P1'])
  expect(snapshot.printed.votes).toHaveLength(1)
})

describe('who', () => {
  test('opens it: the chair, where there is a tie, once', async () => {
    const played = await tied()
    const by = (name: string) => openVote(juror(played, name), played.contestId, entry(played, 'P1'), judging)
    expect(await refusalOf(by('J2'))).toBe('Голосование проводит председатель жюри.')
    const ends = await Promise.allSettled([by('J1'), by('J1')])
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await db.$count(tieVotes, eq(tieVotes.contestId, played.contestId))).toBe(1)
  })

  test('votes: members without a conflict, and neither the secretary nor anyone from outside', async () => {
    const played = await tied(['P2', 'P5'])
    const vote = await open(played, 'P2')
    const cast = (viewer: typeof played.organizer) => castBallot(viewer, vote, entry(played, 'P2'), judging)
    expect(await refusalOf(cast(juror(played, 'J2')))).toContain('отвод')
    expect(await refusalOf(cast(juror(played, 'J4')))).toContain('отвод')
    expect((await findVote(juror(played, 'J2'), vote)).mayCast.allowed).toBe(false)
    expect((await findVote(juror(played, 'J3'), vote)).mayCast.allowed).toBe(true)
    expect(await refusalOf(cast(played.secretary.viewer))).toContain('Голосуют')
    expect(await refusalOf(cast(played.organizer))).toContain('Голосуют')
    const other = await tied()
    await expect(castBallot(juror(played, 'J3'), vote, entry(other, 'P1'), judging)).rejects.toThrow(NotFound)
  })

  test('sees it: the jury; and how others voted nobody until it is closed', async () => {
    const played = await tied()
    const vote = await open(played, 'P1')
    await castBallot(juror(played, 'J2'), vote, entry(played, 'P4'), judging)
    const seen = await findVote(juror(played, 'J3'), vote)
    expect(seen).toMatchObject({ ballots: 1, hasVoted: false, choice: null })
    expect(seen.entries.map((one) => one.ballots)).toEqual([null, null])
    const entrant = await viewerOf(pick(played.entries, 'P1').members[0]!)
    for (const viewer of [played.organizer, entrant]) await expect(findVote(viewer, vote)).rejects.toThrow(NotFound)
    await closeVote(juror(played, 'J1'), vote, judging)
    const closed = await findVote(juror(played, 'J3'), vote)
    expect(closed.entries.map((one) => one.ballots).toSorted()).toEqual([0, 1])
  })
})

test('an even vote is decided by the chair, and one that he abstains from goes to the next rule', async () => {
  const played = await tied()
  const vote = await open(played, 'P1')
  await castBallot(juror(played, 'J1'), vote, entry(played, 'P4'), judging)
  await castBallot(juror(played, 'J2'), vote, entry(played, 'P1'), judging)
  await closeVote(juror(played, 'J1'), vote, judging)
  await signedProtocol(played, null)
  const { result } = (await findFinal(db, played.contestId))!
  expect(inFileTerms(played, result).ranking.map((row) => row.entry)).toEqual(['P4', 'P1'])

  const even = await tied()
  const second = await open(even, 'P1')
  await castBallot(juror(even, 'J2'), second, entry(even, 'P1'), judging)
  await castBallot(juror(even, 'J3'), second, entry(even, 'P4'), judging)
  await closeVote(juror(even, 'J1'), second, judging)
  await signedProtocol(even, null)
  const shared = (await findFinal(db, even.contestId))!.result.ranking
  expect(shared.map(({ place }) => place)).toEqual([1, 1])
})

test('one ballot for each, however fast he presses; none after the closing, in the database too', async () => {
  const played = await tied()
  const vote = await open(played, 'P1')
  const cast = (name: string, choice = 'P1') => castBallot(juror(played, name), vote, entry(played, choice), judging)
  expect(await refusalOf(closeVote(juror(played, 'J1'), vote, judging))).toContain('никто не проголосовал')
  await Promise.all([cast('J2'), cast('J2', 'P4'), cast('J2')])
  expect(await db.$count(ballots, eq(ballots.voteId, vote))).toBe(1)
  const ends = await Promise.allSettled([closeVote(juror(played, 'J1'), vote, judging), cast('J3')])
  expect(ends[0].status).toBe('fulfilled')
  const counted = await db.$count(ballots, eq(ballots.voteId, vote))
  expect(counted).toBe(ends[1].status === 'fulfilled' ? 2 : 1)
  expect(await refusalOf(cast('J4'))).toBe('Голосование закрыто.')
  const late = sql`insert into ballots (vote_id, juror_id, entry_id, at)
    values (${vote}, ${pick(played.jurors, 'J4').id}, null, now())`
  await expect(late).rejects.toThrow('a closed vote')
  await expect(sql`delete from ballots where vote_id = ${vote}`).rejects.toThrow('a closed vote')
  await expect(sql`update tie_votes set closed_at = null where id = ${vote}`).rejects.toThrow('keeps its rows')
})
