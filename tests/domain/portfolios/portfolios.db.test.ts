import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { NotFound, Stale } from '~/domain/decision'
import { revokeDocument } from '~/domain/documents/commands.server'
import { completeEvent } from '~/domain/events/life.server'
import { findShowing, renewPortfolioLink, showPortfolio } from '~/domain/portfolios/commands.server'
import { readLinkedPortfolio, readPortfolio } from '~/domain/portfolios/queries.server'
import { visitor } from '~/domain/viewer'
import { db } from '~db/client.server'
import { consents, eventPeople, events, lessons, registrationPeople, registrations } from '~db/schema'
import {
  aPublishedContest,
  documentsOf,
  issueAndRender,
  issueTime as now,
  type PublishedContest,
} from '~tests/support/documents'
import { anEvent } from '~tests/support/events'
import { aConsent, aKeeper, aPerson, viewerOf } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'
import { refusalOf } from '~tests/support/refusals'

let held: PublishedContest
let mentor: { kind: 'person'; id: string }
let pair: { kind: 'pair'; id: string }

beforeAll(async () => {
  held = await aPublishedContest({ awards: ['winner', 'prize', 'participant'], jurors: 1 })
  const [first] = held.pairs
  mentor = { kind: 'person', id: first!.mentor.id }
  pair = { kind: 'pair', id: first!.pairId }
  await issueAndRender(held.organizer, held.source)
  await aHeldLesson()
  await aHeldEvent('Общий семинар', { pairId: first!.pairId, people: [first!.mentor.id, first!.mentee.id] })
  await aHeldEvent('Личный семинар', { people: [first!.mentor.id] })
  await aHeldEvent('Закрытое совещание', { people: [first!.mentor.id], isPublic: false })
})

test('a person’s portfolio holds what facts put into it', async () => {
  const portfolio = await readPortfolio(await viewerOf(mentor.id), mentor, now)
  expect(portfolio).toMatchObject({
    access: 'owner',
    names: [`${held.pairs[0]!.mentor.lastName} Анна Петровна`],
    totals: { attended: 3, given: 1, entries: 1, awards: 1, documents: 1, months: 6 },
    entries: [{ award: 'winner', place: 1, partner: `${held.pairs[0]!.mentee.lastName} Никита Львович` }],
    given: [{ topic: 'Пропорции в орнаменте', subject: 'математика', roles: ['presenter'] }],
    documents: [{ template: 'winner', checkAt: expect.stringMatching(/^https?:.+\/v\/.+/) }],
    pairs: [{ role: 'mentor' }],
  })
  expect(portfolio.attended.map(({ title }) => title).toSorted()).toEqual([
    'Закрытое совещание',
    'Личный семинар',
    'Общий семинар',
  ])
})

test('the pair’s portfolio holds what the two did together, and both see it', async () => {
  for (const personId of [mentor.id, held.pairs[0]!.mentee.id]) {
    const portfolio = await readPortfolio(await viewerOf(personId), pair, now)
    expect(portfolio).toMatchObject({
      access: 'owner',
      totals: { attended: 1, given: 1, entries: 1, awards: 1, documents: 2, months: 6 },
      attended: [{ title: 'Общий семинар' }],
    })
    expect(new Set(portfolio.documents.map(({ recipient }) => recipient)).size).toBe(2)
  }
})

test('what came to nothing is not in it: not held, not there, not admitted', async () => {
  const person = await aPerson()
  const owner = { kind: 'person', id: person.id } as const
  await aHeldEvent('Не пришёл', { people: [person.id], present: false })
  await aHeldEvent('Не завершено', { people: [person.id], state: 'published' })
  expect((await readPortfolio(await viewerOf(person.id), owner, now)).totals).toEqual({
    attended: 0,
    given: 0,
    entries: 0,
    awards: 0,
    documents: 0,
    months: 0,
  })
})

test('places and awards appear only once the results are public', async () => {
  const { pairs } = await aPublishedContest({ awards: ['winner'], jurors: 0, state: 'decided' })
  const { id } = pairs[0]!.mentor
  const portfolio = await readPortfolio(await viewerOf(id), { kind: 'person', id }, now)
  expect(portfolio.entries).toMatchObject([{ award: null, place: null, label: null }])
  expect(portfolio.totals.awards).toBe(0)
})

test('a revoked document is out of the totals and in the history, with the reason', async () => {
  const owner = { kind: 'person', id: held.pairs[2]!.mentor.id } as const
  const [document] = (await documentsOf(held.source)).filter(({ recipientId }) => recipientId === owner.id)
  await revokeDocument(held.organizer, document!.id, 'Выдан по ошибке', now)
  const portfolio = await readPortfolio(await viewerOf(owner.id), owner, now)
  expect(portfolio.totals.documents).toBe(0)
  expect(portfolio.documents).toEqual([])
  expect(portfolio.history).toMatchObject([{ state: 'revoked', reason: 'Выдан по ошибке' }])
})

test('coordinators and the organiser of the district see it; partners, strangers and visitors do not', async () => {
  for (const keeper of [
    await aKeeper('school_coordinator', 'organization', held.school.id),
    await aKeeper('organizer', 'municipality', held.municipalityId),
  ]) {
    expect((await readPortfolio(keeper, mentor, now)).access).toBe('keeper')
    expect((await readPortfolio(keeper, pair, now)).access).toBe('keeper')
  }
  const others = [
    await viewerOf(held.pairs[0]!.mentee.id),
    await viewerOf(held.pairs[1]!.mentor.id),
    await aKeeper('school_coordinator', 'organization', held.centreId),
    await aKeeper('region_admin', 'region', crypto.randomUUID()),
    visitor,
  ]
  for (const viewer of others) await expect(readPortfolio(viewer, mentor, now)).rejects.toThrow(NotFound)
  for (const viewer of others.slice(1)) await expect(readPortfolio(viewer, pair, now)).rejects.toThrow(NotFound)
})

test('it is opened by its owner, and only by one whose name may be public', async () => {
  const owner = await viewerOf(mentor.id)
  const { version } = await findShowing(owner, mentor)
  expect(await refusalOf(showPortfolio(owner, mentor, { visibility: 'public', version }, now))).toContain(
    'сначала дайте согласие на публикацию',
  )
  await expect(
    showPortfolio(await viewerOf(held.pairs[0]!.mentee.id), mentor, { visibility: 'public', version }, now),
  ).rejects.toThrow(NotFound)
  await aConsent(mentor.id, 'distribution', ['name'])
  await showPortfolio(owner, mentor, { visibility: 'public', version }, now)
  await expect(showPortfolio(owner, mentor, { visibility: 'owner', version }, now)).rejects.toThrow(Stale)
})

test('others see no name without consent, no check that shows one, nothing closed and no history', async () => {
  const { mentee } = held.pairs[0]!
  const seen = await readPortfolio(visitor, mentor, now)
  expect(seen).toMatchObject({
    access: 'outsider',
    totals: { attended: 2, given: 1, entries: 1, awards: 1, documents: 1 },
    entries: [{ partner: null }],
    documents: [{ checkAt: null }],
    history: [],
    pairs: [{ partner: null }],
  })
  const said = JSON.stringify(seen)
  for (const secret of [mentee.lastName, mentee.id, 'Закрытое совещание', '@example.ru', mentor.id.toUpperCase()])
    expect(said).not.toContain(secret)

  await aConsent(mentee.id, 'distribution', ['name'])
  const later = await readPortfolio(visitor, mentor, now)
  expect(later.entries[0]?.partner).toContain(mentee.lastName)
  expect(later.documents[0]?.checkAt).toMatch(/\/v\/.+/)
})

test('a consent taken back closes the portfolio to others at once', async () => {
  await db.update(consents).set({ withdrawnAt: now, withdrawnBy: mentor.id }).where(eq(consents.personId, mentor.id))
  await expect(readPortfolio(visitor, mentor, now)).rejects.toThrow(NotFound)
  expect((await readPortfolio(await viewerOf(mentor.id), mentor, now)).access).toBe('owner')
})

test('the pair’s portfolio by a link names those who let it, and shows the documents of no other', async () => {
  const { mentor: first, mentee } = held.pairs[0]!
  const opener = await viewerOf(mentee.id)
  await showPortfolio(opener, pair, { visibility: 'link', version: 1 }, now)
  const { linkToken } = await findShowing(opener, pair)
  const seen = await readLinkedPortfolio(visitor, linkToken!, now)
  expect(seen).toMatchObject({
    access: 'outsider',
    names: [null, `${mentee.lastName} Никита Львович`],
    totals: { documents: 1 },
    documents: [{ recipient: `${mentee.lastName} Никита Львович`, checkAt: null }],
  })
  expect(JSON.stringify(seen)).not.toContain(first.lastName)
  await expect(readPortfolio(visitor, pair, now)).rejects.toThrow(NotFound)
})

test('a link that was replaced, and one of a portfolio that was closed, lead nowhere', async () => {
  const opener = await viewerOf(held.pairs[0]!.mentee.id)
  const { linkToken: old } = await findShowing(opener, pair)
  await renewPortfolioLink(opener, pair, now)
  await expect(readLinkedPortfolio(visitor, old!, now)).rejects.toThrow(NotFound)
  const { linkToken: fresh, version } = await findShowing(opener, pair)
  expect((await readLinkedPortfolio(visitor, fresh!, now)).access).toBe('outsider')
  await showPortfolio(opener, pair, { visibility: 'owner', version }, now)
  await expect(readLinkedPortfolio(visitor, fresh!, now)).rejects.toThrow(NotFound)
})

test('a portfolio takes as many queries full as empty', async () => {
  const person = await aPerson()
  const empty = await viewerOf(person.id)
  const full = await viewerOf(mentor.id)
  expect(await countQueries(() => readPortfolio(full, mentor, now))).toBe(
    await countQueries(() => readPortfolio(empty, { kind: 'person', id: person.id }, now)),
  )
})

interface HeldEvent {
  people: string[]
  pairId?: string
  present?: boolean
  isPublic?: boolean
  state?: 'published' | 'completed'
}

/** An event of the contest's centre to which these people came. */
async function aHeldEvent(
  title: string,
  { people, pairId, present = true, isPublic = true, state = 'completed' }: HeldEvent,
): Promise<string> {
  const id = await anEvent({ organizer: held.organizer, centre: { id: held.centreId } as never }, { title })
  const [registration] = await db
    .insert(registrations)
    .values({
      eventId: id,
      unit: pairId ? 'pair' : 'person',
      pairId: pairId ?? null,
      mode: 'in_person',
      seats: pairId ? 2 : 1,
      state: 'confirmed',
      source: 'self',
      registeredBy: people[0]!,
    })
    .returning()
  for (const personId of people) {
    const came = { personId, present, presentMode: present ? ('in_person' as const) : null }
    await db.insert(registrationPeople).values({ registrationId: registration!.id, eventId: id, ...came })
  }
  await db.update(events).set({ isPublic, state }).where(eq(events.id, id))
  return id
}

/** A binary lesson that the first pair gave. */
async function aHeldLesson(): Promise<void> {
  const { mentor: first, mentee, pairId } = held.pairs[0]!
  const id = await anEvent(
    { organizer: held.organizer, centre: { id: held.centreId } as never },
    { title: 'Урок вдвоём' },
  )
  await db
    .insert(lessons)
    .values({ eventId: id, subject: 'математика', grade: '6 «Б»', topic: 'Пропорции в орнаменте', pairId })
  for (const { id: personId } of [first, mentee])
    await db.insert(eventPeople).values({ eventId: id, personId, role: 'presenter' })
  await completeEvent(held.organizer, id, true, new Date('2027-03-02T03:00:00Z'))
}
