import { eq } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import { searchKey } from '~/lib/text'
import { db } from '~db/client.server'
import { municipalities, regions } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, assertFresh, NotFound } from '../decision'
import { refusing } from '../unique.server'
import type { SignedIn } from '../viewer'
import { mayKeepMunicipalities, mayKeepRegions } from './policy'
import type { MunicipalityInput, RegionInput } from './schema'

const regionTwice = { regions_name_unique: (t: Messages) => t.organizations.regionExists }
const municipalityTwice = { municipalities_key: (t: Messages) => t.organizations.municipalityExists }

/** Adds a region to the installation. Returns its id. */
export const addRegion = (viewer: SignedIn, input: RegionInput) =>
  refusing(regionTwice, () =>
    db.transaction(async (tx) => {
      assertAllowed(mayKeepRegions(viewer))
      const [row] = await tx.insert(regions).values(input).returning({ id: regions.id })
      if (!row) throw new Error('a region was not written')
      await record(tx, viewer, 'region.added', row.id, { name: input.name })
      return row.id
    }),
  )

export const changeRegion = (viewer: SignedIn, id: string, input: RegionInput) =>
  refusing(regionTwice, () =>
    db.transaction(async (tx) => {
      assertAllowed(mayKeepRegions(viewer))
      const [row] = await tx.update(regions).set(input).where(eq(regions.id, id)).returning({ id: regions.id })
      if (!row) throw new NotFound()
      await record(tx, viewer, 'region.changed', id, { ...input })
    }),
  )

/** Adds a district to a region, with the zone of its clocks. Returns its id. */
export const addMunicipality = (viewer: SignedIn, regionId: string, input: MunicipalityInput) =>
  refusing(municipalityTwice, () =>
    db.transaction(async (tx) => {
      assertAllowed(mayKeepMunicipalities(viewer, regionId))
      const [row] = await tx
        .insert(municipalities)
        .values({ regionId, ...columnsOf(input) })
        .returning({ id: municipalities.id })
      if (!row) throw new Error('a district was not written')
      await record(tx, viewer, 'municipality.added', row.id, { name: input.fullName })
      return row.id
    }),
  )

export const changeMunicipality = (
  viewer: SignedIn,
  id: string,
  { version, ...input }: MunicipalityInput & { version: number },
) =>
  refusing(municipalityTwice, () =>
    db.transaction(async (tx) => {
      const [before] = await tx.select().from(municipalities).where(eq(municipalities.id, id)).for('update')
      if (!before) throw new NotFound()
      assertAllowed(mayKeepMunicipalities(viewer, before.regionId))
      assertFresh(before, version)
      await tx
        .update(municipalities)
        .set({ ...columnsOf(input), version: version + 1 })
        .where(eq(municipalities.id, id))
      await record(tx, viewer, 'municipality.changed', id, { before: before.fullName, after: input.fullName })
    }),
  )

const columnsOf = ({ maxAge, maxExperienceYears, ...input }: MunicipalityInput) => ({
  ...input,
  searchKey: searchKey(input.fullName),
  youngTeacherRule: { maxAge: maxAge ?? null, maxExperienceYears: maxExperienceYears ?? null },
})
