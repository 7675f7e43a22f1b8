import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { NotFound, Stale } from '~/domain/decision'
import { listBasisOrders } from '~/domain/documents/basis.server'
import { revokeDocument } from '~/domain/documents/commands.server'
import { issueDocuments } from '~/domain/documents/issue.server'
import type { DocumentSnapshot } from '~/domain/documents/model'
import { confirmNames, listNameForms } from '~/domain/documents/name-forms.server'
import { previewIssue } from '~/domain/documents/preview.server'
import { findSource } from '~/domain/documents/source.server'
import { catalogue } from '~/i18n/catalogue'
import { compareText } from '~/lib/text'
import { db } from '~db/client.server'
import { auditRecords, nameForms, organizations, people } from '~db/schema'
import {
  aPublishedContest,
  confirmAll,
  documentsOf,
  issueAll,
  issueInput,
  issueTime,
  type PublishedContest,
} from '~tests/support/documents'
import { aKeeper, anOrder } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'

const t = catalogue('ru')
let held: PublishedContest

beforeAll(async () => {
  held = await aPublishedContest()
})

const snapshotOf = ({ snapshot }: { snapshot: object }) => snapshot as DocumentSnapshot

test('nothing is issued before a person has confirmed the names in the dative', async () => {
  const { organizer, source } = held
  const preview = await previewIssue(organizer, source, {}, issueTime, t)
  expect(preview).toMatchObject({ isReady: true, unconfirmed: 4, needsForms: true })
  expect(await refusalOf(issueDocuments(organizer, source, await issueInput(source), issueTime))).toBe(
    'Сначала подтвердите, как пишутся в дательном падеже 4 имени.',
  )
  expect(await documentsOf(source)).toEqual([])
})

test('names are suggested by rule, corrected and confirmed once', async () => {
  const { organizer, source } = held
  const { names } = await listNameForms(organizer, source)
  expect(names).toHaveLength(4)
  expect(names[0]?.dative).toMatch(/ Анне Петровне$/)
  const [first, ...rest] = names
  await confirmNames(
    organizer,
    source,
    { names: [{ ...first!, dative: 'Кедровой-Бор Анне Петровне' }, ...rest] },
    issueTime,
  )
  const again = await listNameForms(organizer, source)
  expect(again.names.every(({ confirmed }) => confirmed)).toBe(true)
  expect(again.names[0]?.dative).toBe('Кедровой-Бор Анне Петровне')
  const stranger = { personId: organizer.personId, dative: 'Чужому Имени' }
  await expect(confirmNames(organizer, source, { names: [stranger] }, issueTime)).rejects.toThrow(NotFound)
})

test('the preview shows each person with the very text that is printed, and why others get nothing', async () => {
  const { organizer, source, pairs } = held
  const preview = await previewIssue(organizer, source, {}, issueTime, t)
  if (!preview.isReady) throw new Error('the contest is published')
  expect(preview.rows).toHaveLength(18)
  expect(preview.unconfirmed).toBe(0)
  expect(preview.terms).toMatchObject({ issuedOn: '2027-04-05', signatoryName: 'Осадчий Игорь Петрович' })
  const { batchId, issued } = await issueDocuments(organizer, source, await issueInput(source), issueTime)
  expect(issued).toBe(18)
  expect(batchId).toBeTruthy()
  const documents = await documentsOf(source)
  for (const row of preview.rows) {
    const printed = snapshotOf(documents.find(({ subject }) => subject === row.subject)!)
    expect(printed).toMatchObject({ lead: row.lead, recipient: row.recipient, body: row.body, basis: row.basis })
  }
  const winner = documents.find(({ recipientId }) => recipientId === pairs[0]?.mentor.id)!
  expect(snapshotOf(winner).body.join(' ').replaceAll('\u00a0', ' ')).toContain(
    `наставник в паре «${pairs[0]?.mentor.lastName} А. П. — ${pairs[0]?.mentee.lastName} Н. Л.»`,
  )
  expect(snapshotOf(winner).basis?.replaceAll('\u00a0', ' ')).toBe('Протокол жюри от 26.03.2027 № 3')
})

test('regulation A comes to two, four, four and four documents of entrants and four gratitudes', async () => {
  const documents = await documentsOf(held.source)
  const count = (template: string) => documents.filter((one) => one.template === template).length
  expect([
    count('winner'),
    count('prize'),
    count('laureate'),
    count('contest_participant'),
    count('jury_gratitude'),
    documents.length,
  ]).toEqual([2, 4, 4, 4, 4, 18])
})

test('numbers of each kind follow one another in the order of surnames', async () => {
  const documents = await documentsOf(held.source)
  for (const kind of ['certificate', 'diploma', 'gratitude'] as const) {
    const ofKind = documents.filter((one) => one.kind === kind)
    expect(ofKind.map(({ ordinal }) => ordinal)).toEqual(ofKind.map((_, index) => index + 1))
    const names = ofKind.map(({ recipientName }) => recipientName)
    expect(names).toEqual(names.toSorted(compareText))
  }
  expect(documents[0]?.number).toBe('ИМЦ-2027/С-0001')
})

test('tokens hold 128 bits and more and have nothing of the number', async () => {
  const documents = await documentsOf(held.source)
  expect(new Set(documents.map(({ token }) => token)).size).toBe(18)
  for (const { token } of documents) expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16)
})

test('a second run issues none', async () => {
  const { organizer, source } = held
  expect(await refusalOf(issueAll(organizer, source))).toBe('Все документы уже выданы.')
  expect(await documentsOf(source)).toHaveLength(18)
})

test('a revoked document is not issued anew unasked, and is when asked', async () => {
  const { organizer, source } = held
  const [first] = await documentsOf(source)
  await revokeDocument(organizer, first!.id, 'Выдан по ошибке', issueTime)
  expect(await refusalOf(issueAll(organizer, source))).toBe('Все документы уже выданы.')
  expect((await issueAll(organizer, source, { again: true })).issued).toBe(1)
  const numbers = (await documentsOf(source)).map(({ number }) => number)
  expect(new Set(numbers).size).toBe(19)
})

test('two presses at once issue each document once', async () => {
  const { organizer, source } = await aPublishedContest({ awards: ['winner', 'prize'], jurors: 0 })
  const input = await issueInput(source)
  const presses = [1, 2, 3].map(() => issueDocuments(organizer, source, input, issueTime))
  const outcomes = await Promise.allSettled(presses)
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
  expect(await documentsOf(source)).toHaveLength(4)
})

test('two contests of one issuer at once take numbers without doubles and without gaps', async () => {
  const first = await aPublishedContest({ awards: ['winner', 'prize', 'participant'], jurors: 2 })
  const second = await aPublishedContest({ awards: ['winner', 'laureate', null], jurors: 2, beside: first })
  await confirmAll(first.organizer, first.source)
  await confirmAll(second.organizer, second.source)
  const inputs = [await issueInput(first.source), await issueInput(second.source)] as const
  await Promise.all([
    issueDocuments(first.organizer, first.source, inputs[0], issueTime),
    issueDocuments(second.organizer, second.source, inputs[1], issueTime),
  ])
  for (const kind of ['certificate', 'diploma', 'gratitude'] as const) {
    const [ours, theirs] = [await documentsOf(first.source), await documentsOf(second.source)].map((documents) =>
      documents.filter((one) => one.kind === kind).map(({ ordinal }) => ordinal),
    ) as [number[], number[]]
    for (const batch of [ours, theirs]) expect(batch.at(-1)! - batch[0]! + 1).toBe(batch.length)
    expect([...ours, ...theirs].sort((a, b) => a - b)).toEqual([...ours, ...theirs].map((_, index) => index + 1))
  }
})

test('what has changed since it was shown is not issued unseen', async () => {
  const { organizer, source, pairs } = await aPublishedContest({ awards: ['winner'], jurors: 0 })
  const input = await issueInput(source)
  await db.update(people).set({ lastName: 'Ветлугина' }).where(eq(people.id, pairs[0]!.mentor.id))
  await expect(issueDocuments(organizer, source, input, issueTime)).rejects.toThrow(Stale)
  expect(await documentsOf(source)).toEqual([])
})

test('the basis is an order of the register that the issuer may rest on, and the date is not before it', async () => {
  const { organizer, source, centreId } = await aPublishedContest({ awards: ['winner'], jurors: 0 })
  const own = await anOrder({ issuerOrganizationId: centreId, number: '57-од', date: '2027-03-31' })
  const foreign = await anOrder({ number: '1-чужой', date: '2027-03-31' })
  const { issuer } = await findSource(db, organizer, source)
  expect((await listBasisOrders(db, issuer)).map(({ number }) => number)).toEqual(['57-од'])
  expect(await refusalOf(issueAll(organizer, source, { orderId: foreign.id }))).toBe('Такого приказа нет в реестре.')
  expect(await refusalOf(issueAll(organizer, source, { orderId: own.id, issuedOn: '2027-03-30' }))).toContain(
    'не может быть выдан раньше приказа',
  )
  expect(await refusalOf(issueAll(organizer, source, { issuedOn: '2072-04-05' }))).toContain('больше чем на год')
  await issueAll(organizer, source, { orderId: own.id })
  const [document] = await documentsOf(source)
  expect(snapshotOf(document!).basis?.replaceAll('\u00a0', ' ')).toBe('Приказ от 31.03.2027 № 57-од')
})

test('only those who issue for the organisation see the preview and issue', async () => {
  const { source, pairs, centreId, organizer } = await aPublishedContest({ awards: ['winner'], jurors: 0 })
  const elsewhere = await aKeeper('organizer', 'municipality', crypto.randomUUID())
  const member = { ...elsewhere, roles: [], personId: pairs[0]!.mentor.id }
  for (const viewer of [elsewhere, member]) {
    await expect(previewIssue(viewer, source, {}, issueTime, t)).rejects.toThrow(NotFound)
    expect(await refusalOf(issueDocuments(viewer, source, await issueInput(source), issueTime))).toBe(
      'Документы выдаёт организатор этой организации.',
    )
  }
  await db.update(organizations).set({ documentPrefix: '' }).where(eq(organizations.id, centreId))
  expect(await refusalOf(issueAll(organizer, source))).toContain('не задано начало номера')
})

test('an issue and a confirmed name stand in the audit log', async () => {
  const actions = await db.selectDistinct({ action: auditRecords.action }).from(auditRecords)
  const said = actions.map(({ action }) => action)
  expect(said).toEqual(expect.arrayContaining(['document.batch_issued', 'name.confirmed', 'document.revoked']))
  expect(await db.$count(nameForms)).toBeGreaterThanOrEqual(4)
})
