import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { makeLink, setPassword } from '~/domain/accounts/commands.server'
import { findAccount, findLink } from '~/domain/accounts/queries.server'
import { NotFound, Stale } from '~/domain/decision'
import { addPerson, changePerson } from '~/domain/people/commands.server'
import { invitePerson, revokeInvitation } from '~/domain/people/invitations.server'
import { changeLogin } from '~/domain/people/own.server'
import { newPersonForm, personChange } from '~/domain/people/schema'
import { db } from '~db/client.server'
import { letters, nameForms, people, users } from '~db/schema'
import { aKeeper, anAccount, aPerson, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { anOrganization } from '~tests/support/region'

const today = '2026-11-01'
const now = new Date('2026-11-01T06:00:00Z')
const school = await anOrganization()
const coordinator = await aKeeper('school_coordinator', 'organization', school.id)

const typed = { lastName: 'Иванова', firstName: 'Анна', organizationId: school.id, post: 'учитель', from: today }
const form = (over: object) => newPersonForm.parse({ ...typed, ...over })

test('a namesake in the region is asked about, and can be added as another person', async () => {
  const name = { lastName: 'Тёзкина', firstName: 'Анна' }
  await addPerson(coordinator, form(name))
  expect(await refusalOf(addPerson(coordinator, form({ ...name, lastName: 'Тезкина' })))).toMatch(school.shortName)
  const second = await addPerson(coordinator, form({ ...name, another: 'on' }))
  expect(second).toMatch(/^[0-9a-f-]{36}$/)
})

test('a form sent twice at once adds one person', async () => {
  const outcomes = await Promise.allSettled([1, 2].map(() => addPerson(coordinator, form({ lastName: 'Двойная' }))))
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await db.$count(people, eq(people.lastName, 'Двойная'))).toBe(1)
})

test('nobody else keeps the school', async () => {
  const stranger = await aKeeper('school_coordinator', 'organization', (await anOrganization()).id)
  expect(await refusalOf(addPerson(stranger, form({ lastName: 'Чужая' })))).toMatch('куратор этой организации')
})

test('a СНИЛС typed anywhere is refused with an explanation (INV-06)', () => {
  const { error } = newPersonForm.safeParse({ ...typed, post: 'учитель 112-233-445 95' })
  expect(error?.issues).toEqual([expect.objectContaining({ path: ['post'], params: { error: 'identityNumber' } })])
})

test('a change over a change is seen, and a new name forgets the confirmed forms of the old one', async () => {
  const id = await addPerson(coordinator, form({ lastName: 'Прежняя' }))
  await db.insert(nameForms).values({ personId: id, nameCase: 'dative', value: 'Прежней', confirmedBy: id })
  const change = (lastName: string, version: number) =>
    changePerson(coordinator, id, personChange.parse({ lastName, firstName: 'Анна', version }), now, today)
  await change('Прежняя', 1)
  expect(await db.$count(nameForms, eq(nameForms.personId, id))).toBe(1)
  await change('Новая', 2)
  expect(await db.$count(nameForms, eq(nameForms.personId, id))).toBe(0)
  await expect(change('Иная', 2)).rejects.toBeInstanceOf(Stale)
  expect((await db.query.people.findFirst({ where: eq(people.id, id) }))?.searchKey).toBe('новая анна')
})

test('the address of one who has an account is not changed by others, so that no letter to him goes astray', async () => {
  const person = await aPerson({ organizationId: school.id, email: 'own@example.ru' })
  await anAccount(person.id, 'own@example.ru')
  const steal = personChange.parse({
    lastName: person.lastName,
    firstName: 'Анна',
    email: 'thief@example.ru',
    version: 1,
  })
  expect(await refusalOf(changePerson(coordinator, person.id, steal, now, today))).toMatch('может он сам')
})

test('a link in a mailbox that is no longer the person’s lets nobody in', async () => {
  const tokenIn = async (address: string) => {
    const [letter] = await db.select({ text: letters.text }).from(letters).where(eq(letters.address, address))
    return letter?.text.match(/invitations\/([\w-]+)/)?.[1] ?? ''
  }
  const person = await aPerson({ organizationId: school.id, email: 'mistyped@example.ru' })
  await invitePerson(coordinator, person.id, now, today)
  const token = await tokenIn('mistyped@example.ru')
  expect(await findLink(token, now)).toMatchObject({ email: 'mistyped@example.ru' })
  const { lastName, firstName } = person
  const mended = personChange.parse({ lastName, firstName, email: 'right@example.ru', version: 1 })
  await changePerson(coordinator, person.id, mended, now, today)
  await expect(findLink(token, now)).rejects.toBeInstanceOf(NotFound)
  await invitePerson(coordinator, person.id, now, today)
  expect(await findLink(await tokenIn('right@example.ru'), now)).toMatchObject({ email: 'right@example.ru' })
})

test('one changes his own login with his password, and nobody takes an address twice', async () => {
  const person = await aPerson({ organizationId: school.id, email: 'before@example.ru' })
  const user = await anAccount(person.id, 'before@example.ru')
  await db.transaction((tx) => setPassword(tx, user.id, 'длинный пароль'))
  const own = await viewerOf(person.id)
  const to = (email: string, password = 'длинный пароль') => changeLogin(own, { email, password }, now)
  expect(await refusalOf(to('after@example.ru', 'не тот пароль'))).toMatch('Пароль не подходит')
  await aPerson({ email: 'taken@example.ru' })
  expect(await refusalOf(to('taken@example.ru'))).toMatch('уже указана')
  const link = { personId: person.id, email: 'before@example.ru', purpose: 'password' as const }
  const address = await db.transaction((tx) => makeLink(tx, own, link, now))
  await to('after@example.ru')
  await expect(findLink(address.split('/').at(-1) ?? '', now)).rejects.toBeInstanceOf(NotFound)
  expect((await db.query.users.findFirst({ where: eq(users.id, user.id) }))?.email).toBe('after@example.ru')
})

test('an invitation is a letter with a link; a new one ends the old, a revoked one lets nobody in', async () => {
  const person = await aPerson({ organizationId: school.id, email: 'invited@example.ru' })
  expect(await findAccount(person.id, now)).toEqual({ state: 'none' })
  await invitePerson(coordinator, person.id, now, today)
  await invitePerson(coordinator, person.id, now, today)
  const sent = await db.select().from(letters).where(eq(letters.personId, person.id))
  const tokens = sent.map(({ text }) => /invitations\/([\w-]+)/.exec(text)?.[1] ?? '')
  expect(tokens).toHaveLength(2)
  const open = await Promise.allSettled(tokens.map((token) => findLink(token, now)))
  expect(open.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await findAccount(person.id, now)).toMatchObject({ state: 'invited' })
  expect(await findAccount(person.id, new Date('2026-12-01'))).toMatchObject({ state: 'lapsed' })
  await revokeInvitation(coordinator, person.id, now, today)
  expect(await findAccount(person.id, now)).toEqual({ state: 'none' })
  expect(await refusalOf(revokeInvitation(coordinator, person.id, now, today))).toMatch('нет')
})

test('without an address, or with an account, nobody is invited', async () => {
  const silent = await aPerson({ organizationId: school.id })
  expect(await refusalOf(invitePerson(coordinator, silent.id, now, today))).toMatch('Сначала укажите электронную почту')
  const known = await aPerson({ organizationId: school.id, email: 'known@example.ru' })
  await anAccount(known.id)
  expect(await refusalOf(invitePerson(coordinator, known.id, now, today))).toMatch('Учётная запись уже есть')
})
