import { Diary } from './events/guests'
import { hold } from './events/hold'
import { readRegion } from './events/region'
import { planYear } from './events/year'

/**
 * A year of events around `now`, held by the organisers of the districts that are there, for the people and pairs
 * that are there: to be called when those have been imported.
 */
export async function seedEvents({ now }: { now: Date }): Promise<void> {
  const region = await readRegion(now)
  const diary = new Diary()
  for (const [turn, planned] of planYear(region.districts.length).entries()) {
    const district = region.districts[planned.district % region.districts.length]
    if (district) await hold(planned, { region, district, diary, turn, now })
  }
}
