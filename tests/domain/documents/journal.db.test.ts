import { eq } from 'drizzle-orm'
import readXlsxFile from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { revokeDocument } from '~/domain/documents/commands.server'
import { openDocumentFile } from '~/domain/documents/files.server'
import { listJournal, listJournalChoices } from '~/domain/documents/journal.server'
import { exportJournal } from '~/domain/documents/journal.xlsx.server'
import { readJournalFilter, writeJournalFilter } from '~/domain/documents/journal-filter'
import { cursorKinds, listColleaguesDocuments, listOwnDocuments } from '~/domain/documents/queries.server'
import { catalogue } from '~/i18n/catalogue'
import { readCursor } from '~/lib/keyset'
import { db } from '~db/client.server'
import { auditRecords, people } from '~db/schema'
import {
  aPublishedContest,
  documentsOf,
  issueAndRender,
  issueTime,
  type PublishedContest,
} from '~tests/support/documents'
import { aKeeper, viewerOf } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'

let held: PublishedContest
let other: PublishedContest

beforeAll(async () => {
  held = await aPublishedContest({ awards: ['winner', ...Array(27).fill('participant'), null], jurors: 1 })
  other = await aPublishedContest({ awards: ['winner'], jurors: 0 })
  await db.update(people).set({ lastName: 'Берёзкина' }).where(eq(people.id, held.pairs[0]!.mentor.id))
  await issueAndRender(held.organizer, held.source)
  await issueAndRender(other.organizer, other.source)
})

const all = { search: '' }

test('the journal is read page by page, every document once, and nobody else’s', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const page = await listJournal(held.organizer, all, readCursor(after, cursorKinds))
    seen.push(...page.rows.map(({ number }) => number))
    after = page.next
  } while (after)
  const issued = (await documentsOf(held.source)).map(({ number }) => number)
  expect(seen).toHaveLength(59)
  expect(seen.toSorted()).toEqual(issued.toSorted())
})

test('it is filtered by kind, year, state, source and words', async () => {
  const count = async (address: string) =>
    (await listJournal(held.organizer, readJournalFilter(new URLSearchParams(address)), null)).rows.length
  expect(await count('kind=diploma')).toBe(2)
  expect(await count('kind=gratitude&year=2027')).toBe(1)
  expect(await count('year=2026')).toBe(0)
  expect(await count('state=revoked')).toBe(0)
  expect(await count(`contest=${held.contestId}&kind=diploma`)).toBe(2)
  expect(await count(`contest=${other.contestId}`)).toBe(0)
  expect(await count(`q=${encodeURIComponent('БЕРЕЗКИНА анна')}`)).toBe(1)
  expect(await count('q=%25')).toBe(50)
  expect(writeJournalFilter(readJournalFilter(new URLSearchParams('kind=diploma&year=x&q=+')))).toEqual({
    kind: 'diploma',
  })
  expect(await listJournalChoices(held.organizer)).toMatchObject({
    years: [2027],
    sources: [{ contestId: held.contestId, eventId: null }],
  })
})

test('the number of queries does not grow with the journal', async () => {
  const many = await countQueries(() => listJournal(held.organizer, all, null))
  const one = await countQueries(() => listJournal(other.organizer, all, null))
  expect(many).toBe(one)
})

test('the export has the columns of the journal, in the order of writing, and stands in the log', async () => {
  const [first] = await documentsOf(held.source)
  await openDocumentFile(await viewerOf(first!.recipientId), first!.id, issueTime)
  const diploma = (await documentsOf(held.source)).find(({ kind }) => kind === 'diploma')!
  await revokeDocument(held.organizer, diploma.id, 'Выдан по ошибке', issueTime)
  const bytes = await exportJournal(held.organizer, all, catalogue('ru'))
  const [heading, ...rows] = await sheetOf(bytes)
  expect(heading).toEqual([
    '№ п/п',
    'Рег. №',
    'Дата',
    'Вид документа',
    'Фамилия, имя, отчество',
    'Организация',
    'Мероприятие или конкурс',
    'Основание',
    'Статус',
    'Получено',
  ])
  expect(rows).toHaveLength(59)
  expect(rows.map(([ordinal]) => ordinal)).toEqual(rows.map((_, index) => index + 1))
  const plain = (cell: unknown) => String(cell ?? '').replaceAll('\u00a0', ' ')
  expect(rows[0]?.map(plain)).toEqual([
    '1',
    'ИМЦ-2027/С-0001',
    '5 апреля 2027 г.',
    'Сертификат участника конкурса',
    first!.recipientName,
    held.school.shortName,
    expect.stringContaining('Дуэт'),
    'Протокол жюри от 26.03.2027 № 3',
    'действителен',
    'скачано 5 апреля 2027 г.',
  ])
  expect(rows.find(([, number]) => number === diploma.number)?.[8]).toBe('аннулирован: Выдан по ошибке')
  const [audited] = await db.select().from(auditRecords).where(eq(auditRecords.action, 'document.exported'))
  expect(audited).toMatchObject({ personId: held.organizer.personId, details: { documents: 59 } })
})

test('a coordinator sees the documents of his people, a recipient his own, and nobody the journal of others', async () => {
  const { school, pairs, centreId } = held
  const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
  expect((await listColleaguesDocuments(coordinator, '', issueTime, null)).rows).toHaveLength(50)
  expect((await listColleaguesDocuments(coordinator, 'Березкина', issueTime, null)).rows).toHaveLength(1)
  expect((await listJournal(coordinator, all, null)).rows).toEqual([])
  const elsewhere = await aKeeper('school_coordinator', 'organization', centreId)
  expect((await listColleaguesDocuments(elsewhere, '', issueTime, null)).rows).toEqual([])
  const own = await listOwnDocuments(await viewerOf(pairs[0]!.mentor.id), null)
  expect(own.rows.map(({ recipient }) => recipient)).toEqual(['Берёзкина Анна Петровна'])
})

const sheetOf = async (bytes: Uint8Array): Promise<unknown[][]> => {
  const [sheet] = await readXlsxFile(Buffer.from(bytes))
  return (sheet as unknown as { data: unknown[][] }).data
}
