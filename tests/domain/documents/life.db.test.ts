import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { NotFound } from '~/domain/decision'
import { replaceDocument, revokeDocument, sendDocumentAgain } from '~/domain/documents/commands.server'
import type { DocumentSnapshot } from '~/domain/documents/model'
import { findDocument } from '~/domain/documents/queries.server'
import { verifyByToken } from '~/domain/documents/verification.server'
import { db } from '~db/client.server'
import { issuedDocuments, letters, people } from '~db/schema'
import {
  aPublishedContest,
  documentsOf,
  issueAndRender,
  issueTime,
  type PublishedContest,
} from '~tests/support/documents'
import { aKeeper, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'

let held: PublishedContest

beforeAll(async () => {
  held = await aPublishedContest({ awards: ['winner', 'prize', 'laureate'], jurors: 1 })
  await issueAndRender(held.organizer, held.source)
})

const terms = { issuedOn: '2027-04-06', signatoryPost: 'Директор', signatoryName: 'Осадчий Игорь Петрович' }

const ofPerson = async (personId: string, state: 'issued' | 'revoked' | 'replaced' = 'issued') =>
  (await documentsOf(held.source)).find((one) => one.recipientId === personId && one.state === state)!

test('a revoked document keeps its number, its text and the reason, and its check says so', async () => {
  const { organizer, pairs } = held
  const before = await ofPerson(pairs[2]!.mentor.id)
  await revokeDocument(organizer, before.id, 'Выдан по ошибке', issueTime)
  const after = await ofPerson(pairs[2]!.mentor.id, 'revoked')
  expect(after).toMatchObject({ number: before.number, snapshot: before.snapshot, revokeReason: 'Выдан по ошибке' })
  expect(await verifyByToken(before.token)).toMatchObject({ state: 'revoked', changedOn: '2027-04-05', later: null })
  expect(await refusalOf(revokeDocument(organizer, before.id, 'ещё раз', issueTime))).toBe(
    'Этот документ уже аннулирован или заменён.',
  )
})

test('a replacement has a new number and the corrected name; the two point at each other', async () => {
  const { organizer, pairs } = held
  const before = await ofPerson(pairs[0]!.mentor.id)
  await db.update(people).set({ lastName: 'Ветлугина' }).where(eq(people.id, pairs[0]!.mentor.id))
  const newId = await replaceDocument(organizer, before.id, { ...terms, reason: 'Исправлена фамилия' }, issueTime)
  const after = await findDocument(organizer, newId, issueTime)
  expect(after.number).not.toBe(before.number)
  expect(after.snapshot.recipient.name).toBe('Ветлугина Анна Петровна')
  expect(after).toMatchObject({ state: 'issued', hasFile: true, replaces: { id: before.id, number: before.number } })
  const old = await findDocument(organizer, before.id, issueTime)
  expect(old).toMatchObject({ state: 'replaced', reason: 'Исправлена фамилия', replacedBy: { id: newId } })
  expect((old.snapshot as DocumentSnapshot).recipient.name).toBe(before.recipientName)
  expect(await verifyByToken(before.token)).toMatchObject({
    state: 'replaced',
    later: { number: after.number, token: after.token },
  })
  const [letter] = await db
    .select()
    .from(letters)
    .where(eq(letters.key, `document:${newId}`))
  expect(letter?.personId).toBe(pairs[0]!.mentor.id)
})

test('two replacements of one document at once make one', async () => {
  const { organizer, pairs } = held
  const before = await ofPerson(pairs[1]!.mentor.id)
  const replace = () => replaceDocument(organizer, before.id, { ...terms, reason: 'Исправлено' }, issueTime)
  const outcomes = await Promise.allSettled([replace(), replace()])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.$count(issuedDocuments, eq(issuedDocuments.replacesId, before.id))).toBe(1)
})

test('the letter goes out again when asked, to a document in force', async () => {
  const { organizer, pairs } = held
  const document = await ofPerson(pairs[1]!.mentee.id)
  const before = await db.$count(letters, eq(letters.personId, pairs[1]!.mentee.id))
  await sendDocumentAgain(organizer, document.id, new Date('2027-04-07T03:00:00Z'))
  expect(await db.$count(letters, eq(letters.personId, pairs[1]!.mentee.id))).toBe(before + 1)
  const revoked = await ofPerson(pairs[2]!.mentor.id, 'revoked')
  expect(await refusalOf(sendDocumentAgain(organizer, revoked.id, issueTime))).toBe(
    'Этот документ уже аннулирован или заменён.',
  )
})

test('a recipient sees his document and cannot change it; others do not find it', async () => {
  const { pairs, municipalityId, school } = held
  const document = await ofPerson(pairs[1]!.mentee.id)
  const recipient = await viewerOf(pairs[1]!.mentee.id)
  expect((await findDocument(recipient, document.id, issueTime)).number).toBe(document.number)
  expect(await refusalOf(revokeDocument(recipient, document.id, 'Не нравится', issueTime))).toBe(
    'Документы выдаёт организатор этой организации.',
  )
  const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
  expect((await findDocument(coordinator, document.id, issueTime)).number).toBe(document.number)
  const partner = await viewerOf(pairs[1]!.mentor.id)
  const stranger = await aKeeper('organizer', 'municipality', crypto.randomUUID())
  for (const viewer of [partner, stranger])
    await expect(findDocument(viewer, document.id, issueTime)).rejects.toThrow(NotFound)
  const beside = await aKeeper('organizer', 'municipality', municipalityId)
  expect((await findDocument(beside, document.id, issueTime)).number).toBe(document.number)
})

test('the database itself keeps what is printed, and every document', async () => {
  const document = await ofPerson(held.pairs[1]!.mentee.id)
  const set = (change: string) => db.execute(`update issued_documents set ${change} where id = '${document.id}'`)
  for (const change of [
    "number = 'X'",
    "number_key = 'X'",
    "snapshot = '{}'",
    "title = 'X'",
    "recipient_surname = 'X'",
    'contest_id = null',
    'pair_id = null',
    "token = 'x'",
    "file_hash = 'x'",
    'file_id = null',
  ])
    await expect(set(change)).rejects.toMatchObject({ cause: { code: '23001' } })
  for (const loss of [
    `delete from issued_documents where id = '${document.id}'`,
    'truncate issued_documents cascade',
    'update number_sequences set next = 1',
    'delete from number_sequences',
  ])
    await expect(db.execute(loss)).rejects.toMatchObject({ cause: { code: '23001' } })
  const revoked = await ofPerson(held.pairs[2]!.mentor.id, 'revoked')
  for (const change of ["state = 'issued'", "state = 'replaced'", "revoke_reason = 'x'"])
    await expect(db.execute(`update issued_documents set ${change} where id = '${revoked.id}'`)).rejects.toMatchObject({
      cause: { code: '23001' },
    })
})
