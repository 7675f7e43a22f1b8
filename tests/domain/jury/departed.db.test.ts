import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { withdrawEntry } from '~/domain/entries/departures.server'
import { findOwnJury, listQueue } from '~/domain/jury/own.server'
import { countSheets } from '~/domain/jury/queries.server'
import { listJudging } from '~/domain/jury/stage-page.server'
import { reopenSheet } from '~/domain/sheets/commands.server'
import { findNeighbours } from '~/domain/sheets/queries.server'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { entries } from '~db/schema'
import { fillSheets, judging, openPlayed, pick, playContest, readFixture, sheetOf } from '~tests/support/played-contest'
import { refusalOf } from '~tests/support/refusals'

test('the sheets of an entry that left are in nobody’s queue, load or progress, also those that were in', async () => {
  const played = await playContest(readFixture('duet').file)
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  const chair = pick(played.jurors, 'J1')
  const seen = async () => {
    const { rows } = await listQueue(chair.id, 's1', false, { search: '' }, null)
    const { stages } = await findOwnJury(chair.viewer, played.contestId, judging)
    return {
      queue: rows.length,
      given: stages[0]!.given,
      load: (await listJudging(played.contestId, 's1')).find(({ id }) => id === chair.id)!.given,
      neighbours: (await findNeighbours(chair.id, 's1', rows[0]!.id)).total,
      all: (await countSheets(played.contestId)).get('s1')!.handedIn,
    }
  }
  const before = await seen()
  const { id } = pick(played.entries, 'P1')
  const [entry] = await db.select({ version: entries.version }).from(entries).where(eq(entries.id, id))
  await withdrawEntry(played.organizer, id, { version: entry!.version, reason: 'Пара уехала' }, judging)
  const sheetsOfIt = played.file.sheets.filter((sheet) => sheet.entry === 'P1' && sheet.stage === 's1').length
  expect(sheetsOfIt).toBeGreaterThan(0)
  expect(await seen()).toEqual({
    queue: before.queue - 1,
    given: before.given - 1,
    load: before.load - 1,
    neighbours: before.neighbours - 1,
    all: before.all - sheetsOfIt,
  })
  // And the chair gives none of them back, by which it would be owed again.
  const other = pick(played.jurors, 'J3')
  const sheet = await sheetOf(played.contestId, 's1', id, other.id)
  const reopening = { version: sheet.version, reason: 'Проверить ещё раз' }
  expect(await refusalOf(reopenSheet(chair.viewer, sheet.id, reopening, judging))).toBe(
    catalogue('ru').sheets.because.takenOff,
  )
})
