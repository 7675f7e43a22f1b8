import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type AuditAction, record } from '~/domain/audit/commands.server'
import { listAuditRecords } from '~/domain/audit/queries.server'
import type { SignedIn } from '~/domain/viewer'
import { db } from '~db/client.server'
import { archivedContests, auditRecords, employments, files, imports, roleAssignments } from '~db/schema'
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
  const [ours, theirs] = [await worker(own.id, 'Своева'), await worker(other.id, 'Чужакова')]
  const keeper = await aKeeper('organizer', 'municipality', own.id)
  const foreignKeeper = await aKeeper('region_admin', 'region', other.regionId)
  const pair = await anActivePair({ menteeId: theirs.id, menteeOrganizationId: ours.organizationId })
  const foreignPair = await anActivePair({ mentorId: theirs.id, mentorOrganizationId: theirs.organizationId })
  const foreignOrder = await anOrder({ issuerOrganizationId: theirs.organizationId })
  const told: [Parameters<typeof record>[1], AuditAction, string | null][] = [
    [ours.by, 'person.changed', ours.id],
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

test('who moved to another region is read of until then by the one, and from then on by the other alone', async () => {
  const [own, other] = [await aMunicipality(), await aMunicipality()]
  const { id: school } = await anOrganization({ municipalityId: own.id })
  const { id: newSchool } = await anOrganization({ municipalityId: other.id })
  const mover = await aPerson({ lastName: 'Ушедшая', organizationId: school })
  const stranger = await aPerson({ lastName: 'Чужакова', organizationId: newSchool })
  await db.update(employments).set({ to: '2025-06-30' }).where(eq(employments.personId, mover.id))
  const job = { personId: mover.id, post: 'методист', isMain: false }
  await db.insert(employments).values({ ...job, organizationId: newSchool, from: '2025-08-01' })
  // A role over the district that ended with the work there.
  const endedAt = new Date('2025-06-30T12:00:00Z')
  const role = { role: 'organizer', scope: 'municipality', scopeId: own.id } as const
  await db.insert(roleAssignments).values({ ...role, personId: mover.id, grantedAt: new Date('2024-01-01'), endedAt })
  const [file] = await db
    .insert(files)
    .values({ name: 'пары.xlsx', type: 'text/plain', size: 1, sha256: 'x', key: crypto.randomUUID() })
    .returning({ id: files.id })
  const [loaded] = await db
    .insert(imports)
    .values({ kind: 'pairs', fileId: file!.id, createdBy: mover.id })
    .returning({ id: imports.id })

  const rows = [
    { at: '2025-06-30T13:00:00Z', personId: mover.id, action: 'pair.proposed', subjectId: null },
    { at: '2025-06-29T13:00:00Z', personId: null, action: 'import.done', subjectId: loaded!.id },
    { at: '2025-07-15T13:00:00Z', personId: mover.id, action: 'person.changed', subjectId: mover.id },
    { at: '2026-03-01T13:00:00Z', personId: mover.id, action: 'person.changed', subjectId: stranger.id },
    { at: '2026-03-02T13:00:00Z', personId: stranger.id, action: 'person.changed', subjectId: mover.id },
    { at: '2026-03-03T13:00:00Z', personId: null, action: 'import.discarded', subjectId: loaded!.id },
  ]
  const written = await db
    .insert(auditRecords)
    .values(rows.map(({ at, ...row }) => ({ ...row, at: new Date(at) })))
    .returning({ id: auditRecords.id })
  const readBy = async (regionId: string) => {
    const { records } = await listAuditRecords(await aKeeper('region_admin', 'region', regionId), everything, null)
    const seen = new Set(records.map(({ id }) => id))
    return written.flatMap(({ id }, place) => (seen.has(id) ? [place] : []))
  }
  expect(await readBy(own.regionId)).toEqual([0, 1])
  expect(await readBy(other.regionId)).toEqual([3, 4, 5])
  const old = await aKeeper('region_admin', 'region', own.regionId)
  expect(JSON.stringify(await listAuditRecords(old, everything, null))).not.toContain('Чужакова')
})

test('a file in the archive of contests is its keeper’s region’s', async () => {
  const [own, other] = [await aMunicipality(), await aMunicipality()]
  const { id: keeperOrganizationId } = await anOrganization({ municipalityId: own.id })
  const { id: keptBy } = await aPerson({ organizationId: null })
  const contest = {
    title: 'Дуэт',
    level: 'municipal',
    file: '{}',
    fileName: 'duet.json',
    hash: 'x',
    entries: 1,
  } as const
  const [kept] = await db
    .insert(archivedContests)
    .values({ ...contest, keeperOrganizationId, keptBy })
    .returning({ id: archivedContests.id })
  await write('archive.kept', kept!.id)
  const reads = async (regionId: string) => {
    const filter = { noun: 'archive', subjectId: kept!.id }
    return (await listAuditRecords(await aKeeper('region_admin', 'region', regionId), filter, null)).records.length
  }
  expect([await reads(own.regionId), await reads(other.regionId)]).toEqual([1, 0])
})
