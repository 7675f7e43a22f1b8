import { seedArchive } from './archive'
import { seedConsentTexts } from './consent-texts'
import { seedRunningContests } from './contests'
import { seedDocuments } from './documents'
import { seedEvents } from './events'
import { seedPeople } from './people'
import { districts, seedRegion } from './region'
import { seedFinishedContest } from './results'

/** Makes the demo region in an empty database, by the same commands that people use. */
export async function seedDemo(now = new Date()): Promise<void> {
  const region = await seedRegion(now)
  const home = region.staff.get(districts[0]?.name ?? '')
  if (!home) throw new Error('the first district has no staff')
  await seedConsentTexts(region.administrator, home.centreId, new Date(now.getTime() - 90 * 86_400_000))
  await seedPeople(region, now)
  const { contestId, jury } = await seedFinishedContest(region.administrator, home, now)
  await seedRunningContests(home, jury, now)
  await seedArchive(home, now)
  await seedEvents({ now })
  await seedDocuments([...region.staff.values()], contestId, now)
}
