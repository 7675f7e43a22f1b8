import { expect, test } from 'vitest'
import { contestFile } from '~/domain/contests/contest-file.server'
import { findFinal } from '~/domain/results/queries.server'
import { computeResult } from '~/domain/scoring/result'
import { db } from '~db/client.server'
import { playContest, readFixture } from '~tests/support/played-contest'
import { inFileTerms, playStages, signedProtocol } from '~tests/support/played-protocols'

test.each(['duet', 'essay'])('%s, played through the app, comes out as the fixture says', async (name) => {
  const { file, expected } = readFixture(name)
  const played = await playContest(file)
  await playStages(played)
  expect(inFileTerms(played, computeResult(await contestFile(db, played.contestId)))).toEqual(expected)
  await signedProtocol(played, null)
  const final = await findFinal(db, played.contestId)
  expect(inFileTerms(played, final!.result)).toEqual(expected)
})
