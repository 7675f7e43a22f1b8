import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { agreeToPair, declinePair, recordPaperAgreement } from '~/domain/pairs/agreeing.server'
import { cancelPair, changeDraft, draftPair, proposePair } from '~/domain/pairs/drafting.server'
import { activatePair, completePair, extendPair, reviewPair, terminatePair } from '~/domain/pairs/life.server'
import { db } from '~db/client.server'
import { letters, pairAgreements, pairEndings, pairs } from '~db/schema'
import { aKeeper, anActivePair, anOrder, aPair, aPerson, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { aMunicipality, anOrganization } from '~tests/support/region'

const today = '2026-11-01'
const now = new Date('2026-11-01T06:00:00Z')
const district = await aMunicipality()
const school = await anOrganization({ municipalityId: district.id })
const other = await anOrganization({ municipalityId: district.id })
const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
const organizer = await aKeeper('organizer', 'municipality', district.id)

const terms = {
  kind: 'traditional' as const,
  subject: '',
  goal: '',
  periodFrom: '2026-10-01',
  periodTo: '2027-05-31',
}
const teacher = (values: object = {}) => aPerson({ organizationId: school.id, ...values })
const stateOf = async (id: string) => (await db.query.pairs.findFirst({ where: eq(pairs.id, id) }))!.state

async function aProposed(over: object = {}) {
  const [mentor, mentee] = [await teacher({ email: `m${Math.random()}@example.ru` }), await teacher()]
  const id = await draftPair(coordinator, { mentorId: mentor.id, menteeId: mentee.id, ...terms, ...over }, today)
  await proposePair(coordinator, id, now)
  return { id, mentor: await viewerOf(mentor.id), mentee: await viewerOf(mentee.id) }
}

async function anAgreed(over: object = {}) {
  const pair = await aProposed(over)
  await agreeToPair(pair.mentor, pair.id, null, now)
  await agreeToPair(pair.mentee, pair.id, null, now)
  return pair
}

test('the usual way: drafted, proposed, agreed to by both, active by an order, reviewed, completed', async () => {
  const pair = await aProposed()
  expect(await stateOf(pair.id)).toBe('awaiting_consents')
  await agreeToPair(pair.mentor, pair.id, null, now)
  expect(await stateOf(pair.id)).toBe('awaiting_consents')
  await recordPaperAgreement(coordinator, pair.id, { member: 'mentee', date: '2026-10-30' }, now, today)
  expect(await stateOf(pair.id)).toBe('awaiting_order')
  const order = await anOrder({ issuerOrganizationId: school.id })
  await activatePair(coordinator, pair.id, order.id, now)
  expect(await stateOf(pair.id)).toBe('active')
  await reviewPair(pair.mentor, pair.id, { text: 'Готова', readiness: 'ready' }, now)
  await completePair(coordinator, pair.id, today, today)
  expect(await stateOf(pair.id)).toBe('completed')
  const sent = await db.select().from(letters).where(eq(letters.personId, pair.mentor.personId))
  expect(sent.map(({ key }) => key.split(':')[3])).toEqual(['proposed', 'activated', 'ended'])
})

describe('drafting', () => {
  test('one person is not a pair (INV-01)', async () => {
    const { id } = await teacher()
    expect(await refusalOf(draftPair(coordinator, { mentorId: id, menteeId: id, ...terms }, today))).toMatch(
      'один человек',
    )
  })

  test('is for the side of the mentee and its organiser', async () => {
    const [mentor, mentee] = [await teacher(), await teacher({ organizationId: other.id })]
    const input = { mentorId: mentor.id, menteeId: mentee.id, ...terms }
    expect(await refusalOf(draftPair(coordinator, input, today))).toMatch('куратор организации наставляемого')
    expect(await stateOf(await draftPair(organizer, input, today))).toBe('draft')
  })

  test('takes nobody from another region, whatever id is sent', async () => {
    const [stranger, mentee] = [await aPerson(), await teacher()]
    const input = { mentorId: stranger.id, menteeId: mentee.id, ...terms }
    expect(await refusalOf(draftPair(coordinator, input, today))).toMatch('вашего региона')
  })

  test('keeps the organisations of that day (INV-07), and changes no terms once proposed', async () => {
    const pair = await aProposed()
    const row = await db.query.pairs.findFirst({ where: eq(pairs.id, pair.id) })
    expect(row).toMatchObject({ mentorOrganizationId: school.id, menteeOrganizationId: school.id })
    expect(await refusalOf(changeDraft(coordinator, pair.id, row!.version, terms))).toMatch('уже предложена')
  })
})

describe('agreeing', () => {
  test('each answers for himself, once', async () => {
    const pair = await aProposed()
    const bystander = await viewerOf((await anActivePair({ mentorOrganizationId: school.id })).mentorId)
    await expect(agreeToPair(bystander, pair.id, null, now)).rejects.toThrow('not found')
    expect(await refusalOf(agreeToPair(coordinator, pair.id, null, now))).toMatch('только наставник и наставляемый')
    await agreeToPair(pair.mentor, pair.id, null, now)
    expect(await refusalOf(agreeToPair(pair.mentor, pair.id, null, now))).toMatch('Согласие уже есть')
  })

  test('both at once: the pair waits for its order, with two agreements', async () => {
    const pair = await aProposed()
    await Promise.all([pair.mentor, pair.mentee].map((viewer) => agreeToPair(viewer, pair.id, null, now)))
    expect(await stateOf(pair.id)).toBe('awaiting_order')
    expect(await db.$count(pairAgreements, eq(pairAgreements.pairId, pair.id))).toBe(2)
  })

  test('one agrees twice at once: one agreement', async () => {
    const pair = await aProposed()
    const outcomes = await Promise.allSettled([1, 2].map(() => agreeToPair(pair.mentor, pair.id, null, now)))
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await stateOf(pair.id)).toBe('awaiting_consents')
  })

  test('one declines while the other agrees: the pair is declined, or waits for nothing more', async () => {
    const pair = await aProposed()
    await Promise.allSettled([
      agreeToPair(pair.mentor, pair.id, null, now),
      declinePair(pair.mentee, pair.id, 'много уроков', today),
    ])
    expect(await stateOf(pair.id)).toBe('declined')
    const letter = await db.select().from(letters).where(eq(letters.personId, pair.mentor.personId))
    expect(JSON.stringify(letter)).not.toContain('много уроков')
  })

  test('on paper only with a date that has come, by the school', async () => {
    const pair = await aProposed()
    const paper = (viewer: typeof coordinator, date: string) =>
      recordPaperAgreement(viewer, pair.id, { member: 'mentor', date }, now, today)
    expect(await refusalOf(paper(pair.mentee, today))).toMatch('куратор одной из двух')
    expect(await refusalOf(paper(coordinator, '2026-11-02'))).toMatch('в будущем')
  })
})

describe('the order (INV-02 to INV-04)', () => {
  test('comes after both agreements', async () => {
    const pair = await aProposed()
    const order = await anOrder({ issuerOrganizationId: school.id })
    expect(await refusalOf(activatePair(coordinator, pair.id, order.id, now))).toMatch('должны согласиться оба')
  })

  test('of an organisation that employs neither is refused, but for network and virtual pairs', async () => {
    const foreign = await anOrder({ issuerOrganizationId: other.id })
    const usual = await anAgreed()
    expect(await refusalOf(activatePair(coordinator, usual.id, foreign.id, now))).toMatch('Приказ должна издать')
    const network = await anAgreed({ kind: 'network' })
    await activatePair(coordinator, network.id, foreign.id, now)
    expect(await stateOf(network.id)).toBe('active')
  })

  test('is an order, and is entered by those who make pairs', async () => {
    const pair = await anAgreed()
    const letter = await anOrder({ issuerOrganizationId: school.id, kind: 'letter' })
    expect(await refusalOf(activatePair(coordinator, pair.id, letter.id, now))).toMatch('другого вида')
    const order = await anOrder({ issuerOrganizationId: school.id })
    const regionAdmin = await aKeeper('region_admin', 'region', district.regionId)
    expect(await refusalOf(activatePair(regionAdmin, pair.id, order.id, now))).toMatch('организатор района')
    expect(await refusalOf(activatePair(pair.mentor, pair.id, order.id, now))).toMatch('организатор района')
  })

  test('two overlapping pairs of the same two made active at once: one is', async () => {
    const first = await anAgreed()
    const again = { mentorId: first.mentor.personId, menteeId: first.mentee.personId, ...terms }
    const second = await draftPair(coordinator, { ...again, periodFrom: '2027-05-31', periodTo: '2027-08-31' }, today)
    await proposePair(coordinator, second, now)
    await agreeToPair(first.mentor, second, null, now)
    await agreeToPair(first.mentee, second, null, now)
    const order = await anOrder({ issuerOrganizationId: school.id })
    const outcomes = await Promise.allSettled(
      [first.id, second].map((id) => activatePair(coordinator, id, order.id, now)),
    )
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toHaveLength(1)
    expect(await refusalOf(Promise.reject(refused[0]))).toMatch('уже есть действующая пара')
  })

  test('the same two the other way round may be a pair only when one is reverse (INV-03)', async () => {
    const first = await anActivePair({
      mentorOrganizationId: school.id,
      periodFrom: '2026-10-01',
      periodTo: '2027-05-31',
    })
    const mirrored = async (kind: 'traditional' | 'reverse') => {
      const draft = await aPair({
        mentorId: first.menteeId,
        menteeId: first.mentorId,
        mentorOrganizationId: school.id,
        kind,
        state: 'awaiting_consents',
      })
      await agreeToPair(await viewerOf(first.mentorId), draft.id, null, now)
      await agreeToPair(await viewerOf(first.menteeId), draft.id, null, now)
      return activatePair(coordinator, draft.id, first.orderId!, now)
    }
    expect(await refusalOf(mirrored('traditional'))).toMatch('уже есть действующая пара')
    await mirrored('reverse')
  })

  test('a pair is not active without both agreements, whoever writes it', async () => {
    const draft = await aPair()
    const order = await anOrder()
    const activating = db.update(pairs).set({ state: 'active', orderId: order.id }).where(eq(pairs.id, draft.id))
    await expect(activating).rejects.toThrow()
  })
})

describe('extending and ending', () => {
  const active = () =>
    anActivePair({ mentorOrganizationId: school.id, periodFrom: '2026-10-01', periodTo: '2026-12-31' })

  test('an extension needs a later day and an order of the employer', async () => {
    const pair = await active()
    const order = await anOrder({ issuerOrganizationId: school.id })
    const extend = (orderId: string, periodTo: string) => extendPair(coordinator, pair.id, { orderId, periodTo })
    expect(await refusalOf(extend(order.id, '2026-12-31'))).toMatch('31\u00a0декабря 2026')
    const foreign = await anOrder({ issuerOrganizationId: other.id })
    expect(await refusalOf(extend(foreign.id, '2027-05-31'))).toMatch('Приказ должна издать')
    await extend(order.id, '2027-05-31')
    expect((await db.query.pairs.findFirst({ where: eq(pairs.id, pair.id) }))?.periodTo).toBe('2027-05-31')
  })

  test('completed when the period has run out, or earlier with a review', async () => {
    const pair = await active()
    expect(await refusalOf(completePair(coordinator, pair.id, today, today))).toMatch('отзыв наставника')
    await reviewPair(coordinator, pair.id, { text: 'С бумаги', readiness: 'partly' }, now)
    await completePair(coordinator, pair.id, today, today)
    const over = await anActivePair({
      mentorOrganizationId: school.id,
      periodFrom: '2026-01-01',
      periodTo: '2026-05-31',
    })
    await completePair(coordinator, over.id, '2026-05-31', today)
    expect([await stateOf(pair.id), await stateOf(over.id)]).toEqual(['completed', 'completed'])
  })

  test('the mentor ends it by his own wish; for others the school does, with three working days of notice', async () => {
    const pair = await active()
    const mentor = await viewerOf(pair.mentorId)
    const input = { initiator: 'employer' as const, on: '2026-10-30', reason: 'сокращение', shortNotice: false }
    const end = (viewer: typeof mentor, over: object) => terminatePair(viewer, pair.id, { ...input, ...over }, today)
    expect(await refusalOf(end(mentor, {}))).toMatch('по своему решению')
    expect(await refusalOf(end(await viewerOf(pair.menteeId), { initiator: 'mentee' }))).toMatch('может наставник')
    expect(await refusalOf(end(coordinator, {}))).toMatch('когда работодатель предупредил')
    expect(await refusalOf(end(coordinator, { noticeDate: '2026-10-28' }))).toMatch('351.8')
    await end(coordinator, { noticeDate: '2026-10-28', shortNotice: true })
    expect(await db.select().from(pairEndings).where(eq(pairEndings.pairId, pair.id))).toEqual([
      expect.objectContaining({ state: 'terminated_early', initiator: 'employer', noticeDate: '2026-10-28' }),
    ])
    const own = await active()
    await terminatePair(await viewerOf(own.mentorId), own.id, { ...input, initiator: 'mentor' }, today)
    expect(await stateOf(own.id)).toBe('terminated_early')
  })

  test('ended twice at once: once', async () => {
    const pair = await active()
    const input = { initiator: 'mentor' as const, on: today, reason: 'переезд', shortNotice: false }
    const outcomes = await Promise.allSettled([1, 2].map(() => terminatePair(coordinator, pair.id, input, today)))
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('what an order made active is ended, not cancelled', async () => {
    const pair = await active()
    expect(await refusalOf(cancelPair(coordinator, pair.id, '', today))).toMatch('прекращают досрочно')
    const proposed = await aProposed()
    await cancelPair(coordinator, proposed.id, 'передумали', today)
    expect(await stateOf(proposed.id)).toBe('cancelled')
  })
})
