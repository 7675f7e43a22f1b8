import { and, eq } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import type { LocalDate } from '~/lib/dates'
import { searchKey } from '~/lib/text'
import { db, type Transaction } from '~db/client.server'
import { employments, organizations, organizationTags } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, assertFresh, NotFound, refusedAt } from '../decision'
import { keepers } from '../roles/model'
import { refusing } from '../unique.server'
import type { SignedIn, Viewer } from '../viewer'
import { mayAddOrganization, mayChangeOrganization, mayCloseOrganization } from './policy'
import { placeOfMunicipality, placeOfOrganization, stillEmployed } from './queries.server'
import type { OrganizationInput, TagInput } from './schema'
import { withinReach } from './scope.server'

const twice = { organizations_key: (t: Messages) => t.organizations.exists }

/** Adds an organisation to a district. Refused where the district has one of that name. Returns its id. */
export const addOrganization = (viewer: SignedIn, input: OrganizationInput) =>
  refusing(twice, () =>
    db.transaction(async (tx) => {
      assertAllowed(mayAddOrganization(viewer, await placeOfMunicipality(tx, input.municipalityId)))
      return insertOrganization(tx, viewer, input)
    }),
  )

/** Writes an organisation for a command that has asked who may. */
export async function insertOrganization(
  tx: Transaction,
  viewer: Pick<Viewer, 'personId' | 'ip'>,
  input: OrganizationInput,
): Promise<string> {
  const [row] = await tx
    .insert(organizations)
    .values({ ...input, searchKey: searchKey(input.shortName) })
    .returning({ id: organizations.id })
  if (!row) throw new Error('an organisation was not written')
  await record(tx, viewer, 'organization.added', row.id, { name: input.shortName })
  return row.id
}

/** Changes what is known of an organisation; only who may add to a district moves one there. */
export const changeOrganization = (
  viewer: SignedIn,
  id: string,
  { version, ...input }: OrganizationInput & { version: number },
) =>
  refusing(twice, () =>
    db.transaction(async (tx) => {
      const before = await lockOrganization(tx, viewer, id)
      assertAllowed(mayChangeOrganization(viewer, before))
      if (before.municipalityId !== input.municipalityId) {
        assertAllowed(mayAddOrganization(viewer, await placeOfMunicipality(tx, input.municipalityId)))
        assertAllowed(mayAddOrganization(viewer, before.place))
      }
      assertFresh(before, version)
      await tx
        .update(organizations)
        .set({ ...input, searchKey: searchKey(input.shortName), version: version + 1 })
        .where(eq(organizations.id, id))
      await record(tx, viewer, 'organization.changed', id, { before: before.shortName, after: input.shortName })
    }),
  )

/** Closes an organisation in which nobody works any more; its history stays. */
export const closeOrganization = (viewer: SignedIn, id: string, on: LocalDate, today: LocalDate) =>
  db.transaction(async (tx) => {
    const before = await lockOrganization(tx, viewer, id)
    const working = await tx.$count(employments, and(eq(employments.organizationId, id), stillEmployed(today)))
    assertAllowed(mayCloseOrganization(viewer, before, working))
    if (on > today) throw refusedAt('on', (t) => t.organizations.closingAhead)
    await tx
      .update(organizations)
      .set({ closedOn: on, version: before.version + 1 })
      .where(eq(organizations.id, id))
    await record(tx, viewer, 'organization.closed', id, { on })
  })

/** Gives an organisation a tag for a time. */
export const tagOrganization = (viewer: SignedIn, id: string, { tag, from, to }: TagInput) =>
  db.transaction(async (tx) => {
    assertAllowed(mayChangeOrganization(viewer, await lockOrganization(tx, viewer, id)))
    await tx.insert(organizationTags).values({ organizationId: id, tag, from, to: to ?? null })
    await record(tx, viewer, 'organization.tagged', id, { tag, from, to })
  })

/** Ends a tag; one that has not begun is as if it had never been. Returns the organisation. */
export const endTag = (viewer: SignedIn, tagId: string, today: LocalDate) =>
  db.transaction(async (tx) => {
    const [tag] = await tx.select().from(organizationTags).where(eq(organizationTags.id, tagId)).for('update')
    if (!tag) throw new NotFound()
    assertAllowed(mayChangeOrganization(viewer, await lockOrganization(tx, viewer, tag.organizationId)))
    if (tag.from > today) await tx.delete(organizationTags).where(eq(organizationTags.id, tagId))
    else await tx.update(organizationTags).set({ to: today }).where(eq(organizationTags.id, tagId))
    await record(tx, viewer, 'organization.untagged', tag.organizationId, { tag: tag.tag })
    return tag.organizationId
  })

async function lockOrganization(tx: Transaction, viewer: SignedIn, id: string) {
  const [row] = await tx
    .select()
    .from(organizations)
    .where(and(eq(organizations.id, id), withinReach(viewer, keepers)))
    .for('update')
  if (!row) throw new NotFound()
  return { ...row, place: await placeOfOrganization(tx, id) }
}
