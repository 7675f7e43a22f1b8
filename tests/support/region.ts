import { eq } from 'drizzle-orm'
import { searchKey } from '~/lib/text'
import { db } from '~db/client.server'
import { municipalities, organizations, regions } from '~db/schema'

let made = 0
const next = () => ++made

type Values<Table extends { $inferInsert: object }> = Partial<Table['$inferInsert']>

export async function aRegion(values: Values<typeof regions> = {}) {
  const [region] = await db
    .insert(regions)
    .values({ name: `Край ${next()}`, timeZone: 'Asia/Novosibirsk', ...values })
    .returning()
  return region!
}

/** A district, in a region of its own unless one is given. */
export async function aMunicipality(values: Values<typeof municipalities> = {}) {
  const regionId = values.regionId ?? (await aRegion()).id
  const fullName = values.fullName ?? `Район ${next()}`
  const [municipality] = await db
    .insert(municipalities)
    .values({
      shortName: fullName,
      timeZone: 'Asia/Novosibirsk',
      searchKey: searchKey(fullName),
      ...values,
      fullName,
      regionId,
    })
    .returning()
  return municipality!
}

/** A school, in a district of its own unless one is given. */
export async function anOrganization(values: Values<typeof organizations> = {}) {
  const municipalityId = values.municipalityId === undefined ? (await aMunicipality()).id : values.municipalityId
  const shortName = values.shortName ?? `МБОУ СОШ № ${next()} с. Озёрное`
  const [organization] = await db
    .insert(organizations)
    .values({
      fullName: shortName,
      type: 'school',
      searchKey: searchKey(shortName),
      ...values,
      shortName,
      municipalityId,
    })
    .returning()
  return organization!
}

/** Where an organisation lies. */
export async function spotOf(organizationId: string) {
  const [spot] = await db
    .select({ municipalityId: municipalities.id, regionId: municipalities.regionId })
    .from(organizations)
    .innerJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(eq(organizations.id, organizationId))
  return { organizationId, ...spot! }
}

/** A school in a district and a region of its own. */
export const aSpot = async () => spotOf((await anOrganization()).id)
