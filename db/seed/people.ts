import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { recordPaperConsents } from '~/domain/consents/commands.server'
import { startImport, uploadImport } from '~/domain/imports/commands.server'
import { runImport } from '~/domain/imports/run.server'
import { addPerson } from '~/domain/people/commands.server'
import { newPersonForm } from '~/domain/people/schema'
import { grantRole } from '~/domain/roles/commands.server'
import type { SignedIn } from '~/domain/viewer'
import { addDays } from '~/lib/dates'
import { workbookType } from '~/lib/workbook/table'
import { db } from '~db/client.server'
import { employments, imports, organizations, pairs } from '~db/schema'
import { addDemoAccount } from './accounts'
import { districts, type Seeded } from './region'

const workbook = path.resolve(import.meta.dirname, 'data/pairs.xlsx')

/** The 77 pairs, read from a workbook as a district would send it; their consents on paper; the first accounts. */
export async function seedPeople({ administrator, regionAdministrator, staff }: Seeded, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  await importPairs(regionAdministrator, now, today)
  for (const { name } of districts) {
    const keeper = staff.get(name)
    if (keeper) await recordConsents(keeper.organizer, keeper.municipalityId, now, today)
  }
  const home = staff.get(districts[0]?.name ?? '')
  if (!home) throw new Error('the first district has no staff')
  await addDemoAccount(home.organizer.personId, 'organizer', 'Организатор')
  const [pair] = await pairsOf(home.municipalityId)
  if (!pair) throw new Error('the first district has no pairs')
  const coordinatorId = await addCoordinator(administrator, pair.menteeOrganizationId)
  await addDemoAccount(coordinatorId, 'coordinator', 'Куратор школы')
  await addDemoAccount(pair.mentorId, 'mentor', 'Наставник')
  await addDemoAccount(pair.menteeId, 'mentee', 'Наставляемый')
  await addDemoAccount(regionAdministrator.personId, 'region', 'Администратор региона')
  await addDemoAccount(administrator.personId, 'admin', 'Администратор системы')
}

async function importPairs(viewer: SignedIn, now: Date, today: string): Promise<void> {
  const file = new File([await readFile(workbook)], 'Пары 2026-2027.xlsx', { type: workbookType })
  const importId = await uploadImport(viewer, file, today)
  await startImport(viewer, importId, false, today)
  await runImport(importId, now)
  const [row] = await db
    .select({ state: imports.state, outcome: imports.outcome })
    .from(imports)
    .where(eq(imports.id, importId))
  if (row?.state !== 'done') throw new Error(`the pairs were not loaded: ${JSON.stringify(row)}`)
}

/** Everyone lets his data be processed; three of four let their names be public. */
async function recordConsents(organizer: SignedIn, municipalityId: string, now: Date, today: string): Promise<void> {
  const working = await db
    .select({ personId: employments.personId })
    .from(employments)
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .where(and(eq(organizations.municipalityId, municipalityId), isNull(employments.to)))
    .orderBy(asc(employments.personId))
  for (const [order, { personId }] of working.entries()) {
    const date = addDays(today, -30)
    const signed =
      order % 4 === 3
        ? { kinds: ['processing' as const], items: [] }
        : {
            kinds: ['processing' as const, 'distribution' as const],
            items: ['name' as const, 'organization' as const, 'post' as const],
          }
    await recordPaperConsents(organizer, personId, { ...signed, date }, now, today)
  }
}

const pairsOf = (municipalityId: string) =>
  db
    .select({ mentorId: pairs.mentorId, menteeId: pairs.menteeId, menteeOrganizationId: pairs.menteeOrganizationId })
    .from(pairs)
    .innerJoin(organizations, eq(organizations.id, pairs.menteeOrganizationId))
    .where(and(eq(organizations.municipalityId, municipalityId), eq(organizations.type, 'school')))
    .orderBy(asc(organizations.shortName), asc(pairs.id))

async function addCoordinator(administrator: SignedIn, organizationId: string): Promise<string> {
  const personId = await addPerson(
    administrator,
    newPersonForm.parse({
      lastName: 'Ясенева',
      firstName: 'Людмила',
      middleName: 'Степановна',
      gender: 'female',
      organizationId,
      post: 'заместитель директора по учебной работе',
      from: '2012-09-01',
    }),
  )
  await grantRole(administrator, personId, { role: 'school_coordinator', scopeId: organizationId })
  return personId
}
