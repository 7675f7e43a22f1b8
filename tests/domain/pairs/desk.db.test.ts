import { expect, test } from 'vitest'
import { publishText, recordPaperConsents } from '~/domain/consents/commands.server'
import { coordinatorDesk, memberDesk } from '~/domain/pairs/desk.server'
import { listPeople } from '~/domain/people/queries.server'
import { aConsent, aKeeper, anAccount, anActivePair, aPair, aPerson, viewerOf } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'
import { anOrganization } from '~tests/support/region'

const now = new Date('2026-11-22T06:00:00Z')
const today = '2026-11-22'

async function aSchool() {
  const school = await anOrganization()
  return { school, coordinator: await aKeeper('school_coordinator', 'organization', school.id) }
}

test('the coordinator hears what each pair waits for, the order first; others hear nothing', async () => {
  const { school, coordinator } = await aSchool()
  const of = { mentorOrganizationId: school.id }
  await anActivePair({ ...of, periodTo: '2027-08-31' })
  const ending = await anActivePair({ ...of, periodTo: '2026-12-10' })
  const over = await anActivePair({ ...of, periodTo: '2026-11-01' })
  const draft = await aPair(of)
  const proposed = await aPair({ ...of, state: 'awaiting_consents' })
  const agreed = await aPair({ ...of, state: 'awaiting_order' })
  await aPair({ ...of, state: 'declined' })
  const desk = await coordinatorDesk(coordinator, now)
  expect(desk?.waits.map(({ id, step }) => [id, step])).toEqual([
    [agreed.id, 'enterOrder'],
    [proposed.id, 'agree'],
    [draft.id, 'propose'],
    [over.id, 'review'],
    [ending.id, null],
  ])
  expect(desk).toMatchObject({ more: 0, active: 3 })
  expect(await coordinatorDesk(await viewerOf(ending.mentorId), now)).toBeNull()
  const stranger = (await aSchool()).coordinator
  expect(await coordinatorDesk(stranger, now)).toMatchObject({ waits: [], active: 0 })
})

test('people without an account and without a consent are counted, and the list behind the number holds them', async () => {
  const { school, coordinator } = await aSchool()
  const [known, unknown] = [await aPerson({ organizationId: school.id }), await aPerson({ organizationId: school.id })]
  await anAccount(known.id)
  await aConsent(unknown.id, 'processing')
  expect(await coordinatorDesk(coordinator, now)).toMatchObject({ people: 3, withoutAccount: 2, withoutConsent: 2 })
  const lacking = async (lacks: 'account' | 'consent') =>
    (await listPeople(coordinator, { search: '', lacks }, today, null)).rows.map(({ id }) => id).toSorted()
  expect(await lacking('account')).toEqual([unknown.id, coordinator.personId].toSorted())
  expect(await lacking('consent')).toEqual([known.id, coordinator.personId].toSorted())
})

test('a desk takes the same number of queries at one pair and at thirty, and names but a few', async () => {
  const { school, coordinator } = await aSchool()
  await aPair({ mentorOrganizationId: school.id })
  const one = await countQueries(() => coordinatorDesk(coordinator, now))
  for (let n = 0; n < 29; n++) await aPair({ mentorOrganizationId: school.id })
  expect(await countQueries(() => coordinatorDesk(coordinator, now))).toBe(one)
  expect(await coordinatorDesk(coordinator, now)).toMatchObject({ more: 24 })
})

test('one of a pair hears of what is his to decide, and is not pressed for what he has left unanswered', async () => {
  const { school, coordinator } = await aSchool()
  for (const kind of ['processing', 'distribution', 'image'] as const) {
    const admin = await aKeeper('platform_admin', 'installation')
    await publishText(admin, kind, { title: kind, body: kind }, new Date('2026-09-01'))
  }
  const proposed = await aPair({ mentorOrganizationId: school.id, state: 'awaiting_consents' })
  const ending = await anActivePair({
    mentorId: proposed.mentorId,
    mentorOrganizationId: school.id,
    periodTo: '2026-12-01',
  })
  const mentor = await viewerOf(proposed.mentorId)
  expect(await memberDesk(mentor, now)).toMatchObject({
    toAgree: [{ id: proposed.id }],
    toReview: [{ id: ending.id }],
    pairs: [{ id: ending.id }],
    consents: [{ kind: 'processing' }, { kind: 'distribution' }],
  })
  const answered = { kinds: ['processing' as const], date: '2026-11-01', items: [] }
  await recordPaperConsents(coordinator, mentor.personId, answered, now, today)
  expect((await memberDesk(mentor, now)).consents).toEqual([])
  expect(await memberDesk(await viewerOf(ending.menteeId), now)).toMatchObject({ toAgree: [], toReview: [] })
})
