import { describe, expect, test } from 'vitest'
import { NotFound } from '~/domain/decision'
import { showContacts } from '~/domain/people/commands.server'
import { findPerson, listPeople } from '~/domain/people/queries.server'
import type { SignedIn } from '~/domain/viewer'
import { db } from '~db/client.server'
import { auditRecords } from '~db/schema'
import { aKeeper, anActivePair, aPair, aPerson, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { aMunicipality, anOrganization } from '~tests/support/region'

const today = '2026-11-01'
const district = await aMunicipality()
const school = await anOrganization({ municipalityId: district.id })
const teacher = await aPerson({
  lastName: 'Планетова',
  email: 'planted@example.ru',
  phone: '+7 900 000-00-00',
  organizationId: school.id,
})
const elsewhere = await anOrganization()

const keepers: Record<string, Promise<SignedIn>> = {
  coordinator: aKeeper('school_coordinator', 'organization', school.id),
  organizer: aKeeper('organizer', 'municipality', district.id),
  regionAdmin: aKeeper('region_admin', 'region', district.regionId),
  platformAdmin: aKeeper('platform_admin', 'installation'),
  strangeCoordinator: aKeeper('school_coordinator', 'organization', elsewhere.id),
  strangeOrganizer: aKeeper('organizer', 'municipality', (await aMunicipality()).id),
  strangeRegionAdmin: aKeeper('region_admin', 'region', (await aMunicipality()).regionId),
  colleague: viewerOf((await aPerson({ organizationId: school.id })).id),
  self: viewerOf(teacher.id),
}

describe('who sees a person, and the phone and e-mail (permission matrix)', () => {
  test.each([
    ['coordinator', true, true],
    ['organizer', true, true],
    ['self', true, true],
    ['regionAdmin', true, false],
    ['platformAdmin', true, false],
    ['strangeCoordinator', false, false],
    ['strangeOrganizer', false, false],
    ['strangeRegionAdmin', false, false],
    ['colleague', false, false],
  ])('%s: page %s, contacts %s', async (who, page, contacts) => {
    const viewer = (await keepers[who]) as SignedIn
    if (!page) return expect(findPerson(viewer, teacher.id, today)).rejects.toBeInstanceOf(NotFound)
    const person = await findPerson(viewer, teacher.id, today)
    expect([person.email, person.phone]).toEqual(contacts ? ['planted@example.ru', '+7 900 000-00-00'] : [null, null])
  })

  test('the list never reads contacts', async () => {
    const { rows } = await listPeople((await keepers.coordinator) as SignedIn, { search: 'Планетова' }, today, null)
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/planted|900/)
  })

  test('the partner of a proposed pair sees them while it lasts, never of a draft or after the end', async () => {
    const partner = async (state: 'draft' | 'awaiting_consents' | 'completed') => {
      const pair = await aPair({ mentorId: teacher.id, mentorOrganizationId: school.id, state })
      return viewerOf(pair.menteeId)
    }
    await expect(findPerson(await partner('draft'), teacher.id, today)).rejects.toBeInstanceOf(NotFound)
    expect(await findPerson(await partner('awaiting_consents'), teacher.id, today)).toMatchObject({
      email: 'planted@example.ru',
    })
    expect(await findPerson(await partner('completed'), teacher.id, today)).toMatchObject({ email: null })
    const active = await anActivePair({ menteeId: teacher.id, menteeOrganizationId: school.id })
    expect(await findPerson(await viewerOf(active.mentorId), teacher.id, today)).toMatchObject({
      phone: '+7 900 000-00-00',
    })
  })

  test('an administrator asks for them, and the log keeps that he did', async () => {
    const admin = (await keepers.regionAdmin) as SignedIn
    expect(await showContacts(admin, teacher.id, today)).toMatchObject({ email: 'planted@example.ru' })
    const log = await db.select().from(auditRecords)
    expect(log).toContainEqual(
      expect.objectContaining({ action: 'person.contacts_shown', personId: admin.personId, subjectId: teacher.id }),
    )
    const colleague = await anActivePair({ mentorId: teacher.id, mentorOrganizationId: school.id })
    const partner = await viewerOf(colleague.menteeId)
    expect(await refusalOf(showContacts(partner, teacher.id, today))).toMatch('куратор')
  })
})
