import { seedConsentTexts } from './consent-texts'
import { seedEvents } from './events'
import { seedPeople } from './people'
import { districts, seedRegion } from './region'

/** Makes the demo region in an empty database, by the same commands that people use. */
export async function seedDemo(now = new Date()): Promise<void> {
  const region = await seedRegion(now)
  const operator = region.staff.get(districts[0]?.name ?? '')?.centreId
  if (!operator) throw new Error('the first district has no centre')
  await seedConsentTexts(region.administrator, operator, new Date(now.getTime() - 90 * 86_400_000))
  await seedPeople(region, now)
  await seedEvents({ now })
}
