import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type AuditAction, record } from '~/domain/audit/commands.server'
import { listAuditRecords } from '~/domain/audit/queries.server'
import type { SignedIn } from '~/domain/viewer'
import { db } from '~db/client.server'
import { employments } from '~db/schema'
import { aKeeper, anActivePair, anOrder, aPerson } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'
import { aMunicipality, anOrganization } from '~tests/support/region'

const everything = { noun: '', subjectId: null }
const administrator = await aKeeper('platform_admin', 'installation')

const write = (...what: Parameters<typeof record> extends [unknown, unknown, ...infer Rest] ? Rest : never) =>
  db.transaction((tx) => record(tx, administrator, ...what))

test('things are called by their names, and what is no thing stands as it was written', async () => {
  const school = await anOrganization({ shortName: 'МБОУ СОШ № 77' })
  const mentor = await aPerson({ lastName: 'Осокина', organizationId: school.id })
  const pair = await anActivePair({ mentorId: mentor.id, mentorOrganizationId: school.id })
  const order = await anOrder({ issuerOrganizationId: school.id, number: '57-од' })
  await write('pair.activated', pair.id, { orderId: order.id, schools: [school.id], was: 'awaiting_order', rows: 2 })
  const { records } = await listAuditRecords(administrator, { noun: 'pair', subjectId: pair.id }, null)
  expect(records).toMatchObject([
    {
      subject: expect.stringMatching(/^Осокина — Кедрова/),
      about: ['№ 57-од', 'МБОУ СОШ № 77'],
      facts: ['was: awaiting_order', 'rows: 2'],
    },
  ])
})

test('what is no more, or has no name, is not named', async () => {
  await write('contest.discarded', crypto.randomUUID(), { contestId: crypto.randomUUID() })
  const { records } = await listAuditRecords(administrator, { noun: 'contest', subjectId: null }, null)
  expect(records).toMatchObject([{ subject: null, about: [], facts: [] }])
})

test('is read by as many queries whatever its length', async () => {
  const read = () => listAuditRecords(administrator, everything, null)
  const few = await countQueries(read)
  for (let n = 0; n < 30; n++) await write('person.changed', (await aPerson({ organizationId: null })).id)
  expect(await countQueries(read)).toBe(few)
})

test('a region’s administrator reads what was done in his region or to it, and of another not a word', async () => {
  const [own, other] = [await aMunicipality(), await aMunicipality()]
  const admin = await aKeeper('region_admin', 'region', own.regionId)
  const worker = async (municipalityId: string, lastName: string) => {
    const { id: organizationId } = await anOrganization({ municipalityId, shortName: `Школа: ${lastName}` })
    const person = await aPerson({ lastName, organizationId })
    return { ...person, organizationId, by: { personId: person.id, ip: null } }
  }
  const [ours, moved, theirs] = [
    await worker(own.id, 'Своева'),
    await worker(own.id, 'Ушедшая'),
    await worker(other.id, 'Чужакова'),
  ]
  await db.update(employments).set({ to: '2026-06-30' }).where(eq(employments.personId, moved.id))
  const keeper = await aKeeper('organizer', 'municipality', own.id)
  const foreignKeeper = await aKeeper('region_admin', 'region', other.regionId)
  const pair = await anActivePair({ menteeId: theirs.id, menteeOrganizationId: ours.organizationId })
  const foreignPair = await anActivePair({ mentorId: theirs.id, mentorOrganizationId: theirs.organizationId })
  const foreignOrder = await anOrder({ issuerOrganizationId: theirs.organizationId })
  const told: [Parameters<typeof record>[1], AuditAction, string | null][] = [
    [ours.by, 'person.changed', ours.id],
    [moved.by, 'person.changed', moved.id],
    [keeper, 'organization.changed', ours.organizationId],
    [administrator, 'municipality.changed', own.id],
    [administrator, 'region.changed', own.regionId],
    [theirs.by, 'pair.agreed', pair.id],
    [{ personId: null, ip: '10.0.0.1' }, 'account.link_sent', ours.id],
  ]
  const untold: typeof told = [
    [theirs.by, 'person.changed', theirs.id],
    [theirs.by, 'organization.changed', theirs.organizationId],
    [theirs.by, 'pair.reviewed', foreignPair.id],
    [theirs.by, 'order.entered', foreignOrder.id],
    [foreignKeeper, 'municipality.changed', other.id],
    [administrator, 'region.changed', other.regionId],
    [{ personId: null, ip: '10.0.0.2' }, 'account.link_sent', theirs.id],
    [administrator, 'calendar_day.removed', null],
  ]
  await db.transaction(async (tx) => {
    for (const [by, action, subjectId] of [...told, ...untold])
      await record(tx, by, action, subjectId, { test: 'region' }, `дело ${subjectId}`)
  })
  const reasons = async (viewer: SignedIn) =>
    (await listAuditRecords(viewer, everything, null)).records.flatMap(({ facts, action, subjectId }) =>
      facts.includes('test: region') ? [`${action} ${subjectId}`] : [],
    )
  const said = (rows: typeof told) => rows.map(([, action, subjectId]) => `${action} ${subjectId}`).toReversed()
  expect(await reasons(admin)).toEqual(said(told))
  expect(await reasons(administrator)).toEqual(said([...told, ...untold]))
  const page = JSON.stringify(await listAuditRecords(admin, everything, null))
  expect(page).toContain('Своева')
  expect(page).not.toContain('10.0.0.2')
  for (const noun of ['organization', 'order', 'region'])
    expect(JSON.stringify(await listAuditRecords(admin, { noun, subjectId: null }, null))).not.toContain('Чужакова')
  const asked = { noun: '', subjectId: theirs.organizationId }
  expect((await listAuditRecords(admin, asked, null)).records).toEqual([])
})
