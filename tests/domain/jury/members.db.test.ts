import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { acceptLink } from '~/domain/accounts/commands.server'
import { findContestToRun } from '~/domain/contests/queries.server'
import { startEntries } from '~/domain/entries/drafts.server'
import { listCandidates } from '~/domain/jury/candidates.server'
import { inviteGuest, inviteJuror, removeJuror, resendInvitation } from '~/domain/jury/members.server'
import { answerInvitation } from '~/domain/jury/own-commands.server'
import { guestForm } from '~/domain/jury/schema'
import { db } from '~db/client.server'
import { contests, invitations, jurors, letters, municipalities, people } from '~db/schema'
import {
  aJudgedContest,
  anOpenContest,
  aSmallFile,
  assignmentRow,
  atOnce,
  jurorOf,
  memberRow,
  theSheet,
} from '~tests/support/jury'
import { aConsent, aKeeper, aPerson, viewerOf } from '~tests/support/people'
import { judging, type Played, pick } from '~tests/support/played-contest'
import { refusalOf } from '~tests/support/refusals'

const now = judging
let played: Played

beforeAll(async () => {
  played = await aJudgedContest()
})

let made = 0
const someone = (values = {}) => aPerson({ email: `invited-${++made}@example.ru`, ...values })
const invite = (personId: string, role: 'chair' | 'member' | 'secretary' = 'member') =>
  inviteJuror(played.organizer, played.contestId, { personId, role }, now)

const lettersTo = async (personId: string) => db.select().from(letters).where(eq(letters.personId, personId))
const tokenIn = (text: string) => /\/invitations\/([\w-]+)/.exec(text)?.[1] ?? ''
const openLinks = (personId: string) =>
  db.$count(
    invitations,
    and(eq(invitations.personId, personId), isNull(invitations.usedAt), isNull(invitations.revokedAt)),
  )

test('a juror refused at the organiser’s pages is led to his own', async () => {
  const { contestId } = played
  const juror = { ...jurorOf(played, 'J2').viewer, juryContestIds: [contestId] }
  const way = { href: `/jury/${contestId}` }
  await expect(findContestToRun(juror, contestId, now)).rejects.toMatchObject({ way })
})

describe('inviting', () => {
  it('writes a letter whose link signs straight in, without a password', async () => {
    const person = await someone()
    const { id, name } = await invite(person.id)
    expect(name).toContain(person.lastName)
    expect(await memberRow(id)).toMatchObject({ state: 'invited', role: 'member', post: 'учитель математики' })
    const [letter] = await lettersTo(person.id)
    expect(letter!.subject).toBe('Приглашение в жюри: «Педагогический дуэт»')
    expect(letter!.text).toContain(`Здравствуйте, ${person.firstName}`)
    expect(letter!.text).toMatch(/Проводит: .+\. Жюри работает: .+\. Заявок сейчас: 3/)
    const used = await acceptLink({ ...played.organizer, personId: null }, tokenIn(letter!.text), null, now)
    expect(used).toMatchObject({ personId: person.id, contestId: played.contestId, purpose: 'jury' })
  })

  it('somebody from elsewhere writes him into the register, with where he works', async () => {
    const guest = guestForm.parse({
      lastName: 'Приезжий',
      firstName: 'Пётр',
      email: 'Guest@Example.ru',
      post: 'доцент, педагогический институт',
      role: 'member',
    })
    const { id } = await inviteGuest(played.organizer, played.contestId, guest, now)
    const row = await memberRow(id)
    expect(row.post).toBe('доцент, педагогический институт')
    const [person] = await db.select().from(people).where(eq(people.id, row.personId))
    expect(person).toMatchObject({ lastName: 'Приезжий', email: 'guest@example.ru' })
    const again = inviteGuest(played.organizer, played.contestId, { ...guest, lastName: 'Другой' }, now)
    expect(await refusalOf(again)).toContain('почт')
  })

  it('is refused for an entrant (INV-17), without an address, twice, and for a second chair', async () => {
    const [mentor] = pick(played.entries, 'P1').members
    expect(await refusalOf(invite(mentor!))).toContain('сам участвует в конкурсе')
    expect(await refusalOf(invite((await someone({ email: null })).id))).toContain('не указана почта')
    expect(await refusalOf(invite(jurorOf(played, 'J2').viewer.personId))).toBe('Этот человек уже в жюри.')
    expect(await refusalOf(invite((await someone()).id, 'chair'))).toContain('Председатель в жюри один')
  })

  it('is the organiser’s alone', async () => {
    const stranger = await aKeeper('organizer', 'municipality', (await db.select().from(municipalities))[0]!.id)
    const chair = jurorOf(played, 'J1').viewer
    const { id } = await someone()
    for (const viewer of [chair, { ...stranger, roles: [] }]) {
      const attempt = inviteJuror(viewer, played.contestId, { personId: id, role: 'member' }, now)
      expect(await refusalOf(attempt)).toBe('Составом жюри занимается организатор конкурса.')
    }
  })

  it('of one person, or of two chairs, at once goes through once', async () => {
    const person = await someone()
    expect(await atOnce(invite(person.id), invite(person.id))).toEqual({ done: 1, failures: ['Refused'] })
    expect(await db.$count(jurors, eq(jurors.personId, person.id))).toBe(1)
    const other = await aJudgedContest({ ...aSmallFile(), jurors: [] })
    const [a, b] = [await someone(), await someone()]
    const asChair = (personId: string) =>
      inviteJuror(other.organizer, other.contestId, { personId, role: 'chair' }, now)
    expect(await atOnce(asChair(a.id), asChair(b.id))).toEqual({ done: 1, failures: ['Refused'] })
  })

  it('again sends a new link and ends the one before; not to who has answered', async () => {
    const person = await someone()
    const { id } = await invite(person.id)
    await resendInvitation(played.organizer, played.contestId, id, new Date(now.getTime() + 1000))
    const [first, second] = await lettersTo(person.id)
    expect(await openLinks(person.id)).toBe(1)
    expect(tokenIn(first!.text)).not.toBe(tokenIn(second!.text))
    const chair = resendInvitation(played.organizer, played.contestId, jurorOf(played, 'J1').id, now)
    expect(await refusalOf(chair)).toBe('На это приглашение уже ответили.')
  })
})

describe('answering', () => {
  it('needs the juror’s consent to join, and nothing to decline', async () => {
    const person = await someone()
    const { id } = await invite(person.id)
    const viewer = await viewerOf(person.id)
    const answer = (said: 'confirmed' | 'declined') => answerInvitation(viewer, played.contestId, said, now)
    expect(await refusalOf(answer('confirmed'))).toContain('согласие члена жюри')
    await aConsent(person.id, 'jury')
    await answer('confirmed')
    expect((await memberRow(id)).state).toBe('confirmed')
    expect(await refusalOf(answer('declined'))).toBe('На это приглашение уже ответили.')
  })

  it('twice at once counts once, and who declined may be asked again', async () => {
    const person = await someone()
    const { id } = await invite(person.id)
    await aConsent(person.id, 'jury')
    const viewer = await viewerOf(person.id)
    const answer = (said: 'confirmed' | 'declined') => answerInvitation(viewer, played.contestId, said, now)
    expect(await atOnce(answer('declined'), answer('declined'))).toEqual({ done: 1, failures: ['Refused'] })
    expect((await invite(person.id)).id).toBe(id)
    await answer('confirmed')
    expect((await memberRow(id)).state).toBe('confirmed')
  })

  it('is nobody else’s', async () => {
    const stranger = await viewerOf((await someone()).id)
    await expect(answerInvitation(stranger, played.contestId, 'confirmed', now)).rejects.toThrow('not found')
  })
})

describe('removing', () => {
  it('excuses the sheets not in, ends the link, and keeps the reason', async () => {
    const open = await anOpenContest()
    const sheet = await theSheet(open, 'J3', 'P1')
    const { id } = jurorOf(open, 'J3')
    const { version } = await memberRow(id)
    await removeJuror(open.organizer, open.contestId, id, { version, reason: 'Заболела' }, now)
    expect((await memberRow(id)).state).toBe('removed')
    expect(await assignmentRow(sheet.id)).toMatchObject({ state: 'excused', note: 'Заболела' })
    const again = removeJuror(open.organizer, open.contestId, id, { version: version + 1, reason: 'Ещё раз' }, now)
    expect(await refusalOf(again)).toBe('Этого человека уже нет в жюри.')
  })

  it('is refused over another’s change', async () => {
    const { id } = await invite((await someone()).id)
    const removal = removeJuror(played.organizer, played.contestId, id, { version: 99, reason: 'Ошиблись' }, now)
    await expect(removal).rejects.toThrow('changed since it was read')
  })
})

it('who is in the jury does not enter the contest (INV-17)', async () => {
  const { contestId } = played
  const [contest] = await db.select().from(contests).where(eq(contests.id, contestId))
  const intake = new Date(contest!.intakeClosesAt.getTime() - 60_000)
  const { anActivePair } = await import('~tests/support/people')
  const pair = await anActivePair({ mentorId: jurorOf(played, 'J3').viewer.personId })
  const mentee = await viewerOf(pair.menteeId)
  const attempt = startEntries(mentee, contestId, { units: [pair.id] }, intake)
  expect(await refusalOf(attempt)).toContain('в жюри этого конкурса')
})

it('candidates are found by name and school, without their contacts', async () => {
  const [contest] = await db.select().from(contests).where(eq(contests.id, played.contestId))
  const person = await someone({ lastName: 'Семёнова', searchKey: 'семенова анна петровна', phone: '+7 900 000-00-00' })
  const found = await listCandidates({ id: contest!.id, regionId: null }, 'Семенова', '2026-11-10')
  expect(found).toEqual([expect.objectContaining({ id: person.id, hasEmail: true, isMember: false, enters: false })])
  expect(JSON.stringify(found)).not.toContain('example.ru')
  const [mentor] = pick(played.entries, 'P1').members
  const [row] = await db.select().from(people).where(eq(people.id, mentor!))
  const [entrant] = await listCandidates({ id: contest!.id, regionId: null }, row!.lastName, '2026-11-10')
  expect(entrant).toMatchObject({ id: mentor, enters: true })
  expect(await listCandidates({ id: contest!.id, regionId: null }, ' ', '2026-11-10')).toEqual([])
})
