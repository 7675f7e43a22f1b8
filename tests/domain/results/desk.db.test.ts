import { expect, test } from 'vitest'
import { considerAppeal, fileAppeal } from '~/domain/appeals/commands.server'
import { signProtocol } from '~/domain/protocols/commands.server'
import { resultsDesk } from '~/domain/results/desk.server'
import type { SignedIn } from '~/domain/viewer'
import { castBallot, closeVote, openVote } from '~/domain/votes/commands.server'
import { viewerOf } from '~tests/support/people'
import { firstStage, judging, pick, playContest, readFixture, withEntries } from '~tests/support/played-contest'
import { playStages, sentProtocol, signedProtocol, theProtocol } from '~tests/support/played-protocols'

const { file } = readFixture('duet')

/** How much waits for the viewer: to sign, to vote on, to consider, to publish. */
async function waitingFor(viewer: SignedIn) {
  const { toSign, toVote, toConsider, toPublish } = await resultsDesk(viewer, judging)
  return [toSign, toVote, toConsider, toPublish].map(({ length }) => length)
}

test('each finds what waits for him, and nothing once it is done', async () => {
  const tied = withEntries(file, ['P1', 'P2', 'P5'])
  const byVote = {
    ...tied,
    contest: { ...tied.contest, tieBreaks: [{ by: 'vote' as const }, { by: 'share' as const }] },
  }
  const played = await playContest(byVote, { appealDays: 2 })
  const [chair, second, third] = ['J1', 'J2', 'J3'].map((name) => pick(played.jurors, name).viewer)
  await playStages(played)
  expect(await waitingFor(chair!)).toEqual([0, 0, 0, 0])

  const vote = await openVote(chair!, played.contestId, pick(played.entries, 'P2').id, judging)
  // The second works where one of the group comes from.
  for (const [viewer, votes] of [
    [chair, 1],
    [second, 0],
    [third, 1],
    [played.secretary.viewer, 0],
  ] as const)
    expect(await waitingFor(viewer!)).toEqual([0, votes, 0, 0])
  await castBallot(chair!, vote, null, judging)
  await castBallot(third!, vote, pick(played.entries, 'P2').id, judging)
  expect(await waitingFor(third!)).toEqual([0, 0, 0, 0])
  await closeVote(chair!, vote, judging)

  const protocol = await sentProtocol(played, null)
  for (const viewer of [chair, second, third, played.secretary.viewer])
    expect(await waitingFor(viewer!)).toEqual([1, 0, 0, 0])
  expect(await waitingFor(played.organizer)).toEqual([0, 0, 0, 0])
  const { hash } = await theProtocol(protocol)
  for (const { viewer } of played.jurors.values()) await signProtocol(viewer, protocol, { hash, dissent: '' }, judging)
  // Those who sign after it came into force are still asked to.
  expect(await waitingFor(played.secretary.viewer)).toEqual([1, 0, 0, 0])
  await signProtocol(played.secretary.viewer, protocol, { hash, dissent: '' }, judging)
  expect(await waitingFor(played.secretary.viewer)).toEqual([0, 0, 0, 0])

  const entry = pick(played.entries, 'P5')
  const text = 'Просим пересмотреть балл за самоанализ.'
  const appeal = await fileAppeal(await viewerOf(entry.members[0]!), entry.id, text, judging)
  expect(await waitingFor(chair!)).toEqual([0, 0, 1, 0])
  expect(await waitingFor(second!)).toEqual([0, 0, 0, 0])
  await considerAppeal(chair!, appeal, { version: 1, decision: 'dismissed', text: 'Оценки стоят.' }, judging)
  expect(await waitingFor(chair!)).toEqual([0, 0, 0, 0])
  const { toPublish } = await resultsDesk(played.organizer, judging)
  expect(toPublish).toEqual([
    {
      id: played.contestId,
      contest: 'Педагогический дуэт',
      timeZone: 'Asia/Yakutsk',
      appealsUntil: new Date('2026-11-12T15:00:00Z'),
    },
  ])
})

test('contests of others wait for nobody else', async () => {
  const short = firstStage(withEntries(file, ['P1']))
  const one = await playContest(short)
  const other = await playContest(short)
  await playStages(one)
  await signedProtocol(one, null)
  expect(await waitingFor(one.organizer)).toEqual([0, 0, 0, 1])
  expect(await waitingFor(other.organizer)).toEqual([0, 0, 0, 0])
  expect(await waitingFor(pick(other.jurors, 'J1').viewer)).toEqual([0, 0, 0, 0])
})
