import type { Jury } from './finished-contest/jury'
import { seedIntake } from './running-contests/intake'
import { seedJudging } from './running-contests/judging'
import type { Staff } from './staff'

/**
 * Two contests that go on around `now`: essays that a jury reads by their codes, half of the sheets handed in, and a contest
 * of pairs that takes entries, one of which waits for the mentee of the demo's accounts.
 */
export async function seedRunningContests(home: Staff, jury: Jury, now: Date): Promise<void> {
  await seedJudging(home, jury, now)
  await seedIntake(home, now)
}
