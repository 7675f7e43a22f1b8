import { randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import type { SignedIn } from '~/domain/viewer'
import { findViewer } from '~/domain/viewer.server'
import { searchKey } from '~/lib/text'
import { db } from '~db/client.server'
import {
  consents,
  consentTexts,
  employments,
  legalDocuments,
  pairAgreements,
  pairs,
  people,
  roleAssignments,
  users,
} from '~db/schema'
import { anOrganization } from './region'

let made = 0

type Values<Table extends { $inferInsert: object }> = Partial<Table['$inferInsert']>

/** A teacher who has worked since 2020: at `organizationId`, at a school of his own without it, nowhere with null. */
export async function aPerson(
  values: Values<typeof people> & { organizationId?: string | null; post?: string } = {},
): Promise<typeof people.$inferSelect> {
  const { organizationId, post = 'учитель математики', ...own } = values
  const name = { lastName: `Кедрова${letters(++made)}`, firstName: 'Анна', middleName: 'Петровна', ...own }
  const [person] = await db
    .insert(people)
    .values({
      gender: 'female',
      searchKey: searchKey(`${name.lastName} ${name.firstName} ${name.middleName}`),
      ...name,
    })
    .returning()
  if (organizationId !== null) {
    const place = organizationId ?? (await anOrganization()).id
    await db.insert(employments).values({ personId: person!.id, organizationId: place, post, from: '2020-09-01' })
  }
  return person!
}

/** A right without a bound in time; `scopeId` null is the whole installation. */
export async function aRole(
  personId: string,
  role: (typeof roleAssignments.$inferInsert)['role'],
  scope: (typeof roleAssignments.$inferInsert)['scope'],
  scopeId: string | null = null,
) {
  const [held] = await db.insert(roleAssignments).values({ personId, role, scope, scopeId }).returning()
  return held!
}

/** A person who keeps a municipality, an organisation or the whole region, as the viewer that a command takes. */
export async function aKeeper(
  role: (typeof roleAssignments.$inferInsert)['role'],
  scope: (typeof roleAssignments.$inferInsert)['scope'],
  scopeId: string | null = null,
): Promise<SignedIn> {
  const person = await aPerson({ organizationId: scope === 'organization' ? scopeId : null })
  await aRole(person.id, role, scope, scopeId)
  return viewerOf(person.id)
}

/** The person as the one who asks, with all he holds at this moment of the test. */
export const viewerOf = (personId: string, today = '2026-11-01'): Promise<SignedIn> =>
  findViewer(personId, '192.0.2.1', today) as Promise<SignedIn>

/** An account without a password, by which `viewer` can be signed in. */
export async function anAccount(personId: string, email = `${randomUUID()}@example.ru`) {
  const [user] = await db.insert(users).values({ personId, email, name: 'Анна', emailVerified: true }).returning()
  return user!
}

/** An order of the organisation. */
export async function anOrder(values: Values<typeof legalDocuments> = {}) {
  const issuerOrganizationId = values.issuerOrganizationId ?? (await anOrganization()).id
  const [order] = await db
    .insert(legalDocuments)
    .values({ number: `${++made}-од`, date: '2026-09-01', ...values, issuerOrganizationId })
    .returning()
  return order!
}

/** A pair as it is drafted: two teachers of one school unless told otherwise. */
export async function aPair(values: Values<typeof pairs> = {}) {
  const school = values.mentorOrganizationId ?? (await anOrganization()).id
  const other = values.menteeOrganizationId ?? school
  const mentorId = values.mentorId ?? (await aPerson({ organizationId: school })).id
  const menteeId = values.menteeId ?? (await aPerson({ organizationId: other })).id
  const [pair] = await db
    .insert(pairs)
    .values({
      kind: 'traditional',
      periodFrom: '2026-10-01',
      periodTo: '2027-08-31',
      ...values,
      mentorId,
      menteeId,
      mentorOrganizationId: school,
      menteeOrganizationId: other,
    })
    .returning()
  return pair!
}

/** A pair made active by an order of the mentor's school, with both agreements on paper. */
export async function anActivePair(values: Values<typeof pairs> = {}) {
  const draft = await aPair({ ...values, state: 'draft' })
  const order = values.orderId ?? (await anOrder({ issuerOrganizationId: draft.mentorOrganizationId })).id
  for (const member of ['mentor', 'mentee'] as const) {
    await db.insert(pairAgreements).values({ pairId: draft.id, member, channel: 'paper', paperDate: '2026-09-01' })
  }
  const [pair] = await db
    .update(pairs)
    .set({ state: 'active', orderId: order })
    .where(eq(pairs.id, draft.id))
    .returning()
  return pair!
}

/** The current text of a kind of consent, made where there is none. */
async function textOf(kind: (typeof consentTexts.$inferInsert)['kind']) {
  const [found] = await db
    .select()
    .from(consentTexts)
    .where(eq(consentTexts.kind, kind))
    .orderBy(desc(consentTexts.version))
    .limit(1)
  if (found) return found
  const [text] = await db
    .insert(consentTexts)
    .values({ kind, version: 1, title: kind, body: kind, bodyHash: kind, validFrom: new Date('2026-01-01') })
    .returning()
  return text!
}

/** A consent in force; for distribution, to the items given. */
export async function aConsent(
  personId: string,
  kind: (typeof consents.$inferInsert)['kind'] = 'distribution',
  items: string[] = kind === 'distribution' ? ['name', 'organization', 'post', 'photo', 'work'] : [],
) {
  const text = await textOf(kind)
  const [consent] = await db
    .insert(consents)
    .values({
      personId,
      textId: text.id,
      kind,
      bodyHash: text.bodyHash,
      channel: 'web',
      items,
      givenAt: new Date('2026-09-01T08:00:00Z'),
      recordedBy: personId,
    })
    .returning()
  return consent!
}

/** 1 → «а», 34 → «аа»: surnames hold no digits. */
function letters(n: number): string {
  const alphabet = 'абвгдежзиклмнопрстуфхцчшэюя'
  let word = ''
  for (let left = n; left > 0; left = Math.floor((left - 1) / alphabet.length))
    word = alphabet[(left - 1) % alphabet.length] + word
  return word
}
