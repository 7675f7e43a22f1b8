import { execFile } from 'node:child_process'
import { eq, inArray } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test, vi } from 'vitest'
import { NotFound } from '~/domain/decision'
import { findBatch } from '~/domain/documents/batches.server'
import { renderDocument } from '~/domain/documents/document.pdf.server'
import { exportBatchFiles, openDocumentFile } from '~/domain/documents/files.server'
import { type DocumentSnapshot, printedTexts } from '~/domain/documents/model'
import { renderBatch } from '~/domain/documents/render.server'
import { renderDocuments } from '~/jobs/render-documents'
import { settings } from '~/lib/env.server'
import { readFile, serveFile } from '~/storage/files.server'
import { zipFiles } from '~/storage/zip.server'
import { db, sql } from '~db/client.server'
import { auditRecords, files, issuedDocuments, letters } from '~db/schema'
import {
  aPublishedContest,
  documentsOf,
  issueAll,
  issueAndRender,
  issueTime,
  type PublishedContest,
  theBatch,
} from '~tests/support/documents'
import { readPdf, squeezed } from '~tests/support/pdf'
import { aKeeper, aPerson, viewerOf } from '~tests/support/people'

let held: PublishedContest
let batchId: string

beforeAll(async () => {
  held = await aPublishedContest({ awards: ['winner', 'prize', null], jurors: 1 })
  ;({ batchId } = await issueAndRender(held.organizer, held.source))
})

test('the files of an issue say what their snapshots hold, tagged and in Russian', async () => {
  for (const document of await documentsOf(held.source)) {
    const bytes = await readFile({ key: (await fileOf(document.fileId))!.key })
    const pdf = await readPdf(Buffer.from(bytes))
    const snapshot = document.snapshot as DocumentSnapshot
    const read = squeezed(pdf.text)
    for (const text of printedTexts(snapshot)) expect(read).toContain(squeezed(text))
    expect(pdf).toMatchObject({ pages: 1, language: 'ru', marked: true, title: document.title, profile: '2A' })
    expect(pdf.tags[0]).toContain('Document(')
    expect(pdf.alts.join()).toContain(document.token)
    expect(snapshot.check.url).toBe(`${settings.origin}/v/${document.token}`)
  }
})

test('drawn again, a document comes to the same bytes', async () => {
  const [document] = await documentsOf(held.source)
  const kept = await readFile({ key: (await fileOf(document!.fileId))!.key })
  expect(Buffer.compare(await renderDocument(document!.snapshot as DocumentSnapshot), Buffer.from(kept))).toBe(0)
})

test('a batch that is done stays done: a second run makes no file and posts no letter', async () => {
  const before = [await db.$count(files), await db.$count(letters)]
  await renderDocuments({ batchId })
  expect([await db.$count(files), await db.$count(letters)]).toEqual(before)
  expect(await theBatch(batchId)).toMatchObject({ state: 'done', total: 7, done: 7 })
})

test('each recipient with an address gets a letter that leads to his document', async () => {
  const [document] = await documentsOf(held.source)
  const [letter] = await db
    .select()
    .from(letters)
    .where(eq(letters.key, `document:${document!.id}`))
  expect(letter?.personId).toBe(document?.recipientId)
  expect(letter?.text).toContain(`/documents/${document!.id}`)
  expect(await db.$count(letters)).toBe(7)
})

test('the file is served byte for byte with its hash as ETag, and the first download is kept', async () => {
  const [document] = await documentsOf(held.source)
  const recipient = await viewerOf(document!.recipientId)
  const response = await serveFile(await openDocumentFile(recipient, document!.id, issueTime), { inline: true })
  expect(response.headers.get('ETag')).toBe(`"${document!.fileHash}"`)
  const sent = Buffer.from(await response.arrayBuffer())
  expect(Buffer.compare(sent, Buffer.from(await readFile((await fileOf(document!.fileId))!)))).toBe(0)
  await openDocumentFile(recipient, document!.id, new Date('2027-05-01'))
  const [after] = await db.select().from(issuedDocuments).where(eq(issuedDocuments.id, document!.id))
  expect(after?.firstDownloadedAt).toEqual(issueTime)
})

test('the organiser who opens a file does not make it received', async () => {
  const [, second] = await documentsOf(held.source)
  await openDocumentFile(held.organizer, second!.id, issueTime)
  const [after] = await db.select().from(issuedDocuments).where(eq(issuedDocuments.id, second!.id))
  expect(after?.firstDownloadedAt).toBeNull()
})

test('a stranger, and the coordinator of another school, find no file', async () => {
  const [document] = await documentsOf(held.source)
  const stranger = await viewerOf((await aPerson()).id)
  const coordinator = await aKeeper('school_coordinator', 'organization', held.centreId)
  for (const viewer of [stranger, coordinator])
    await expect(openDocumentFile(viewer, document!.id, issueTime)).rejects.toThrow(NotFound)
  const own = await aKeeper('school_coordinator', 'organization', held.school.id)
  const ofSchool = (await documentsOf(held.source)).find(({ recipientId }) => recipientId === held.pairs[0]!.mentor.id)
  await expect(openDocumentFile(own, ofSchool!.id, issueTime)).resolves.toBeTruthy()
})

test('the archive holds every file of the batch as it was kept', async () => {
  const listed = await exportBatchFiles(held.organizer, batchId)
  const bytes = new Uint8Array(await new Response(zipFiles(listed, issueTime)).arrayBuffer())
  const unzipped = unzipSync(bytes)
  expect(Object.keys(unzipped)).toHaveLength(7)
  for (const { name, key } of listed)
    expect(Buffer.compare(Buffer.from(unzipped[name]!), Buffer.from(await readFile({ key })))).toBe(0)
  expect(strFromU8(unzipped[listed[0]!.name]!.slice(0, 5))).toBe('%PDF-')
  const [logged] = await db.select().from(auditRecords).where(eq(auditRecords.action, 'document.batch_exported'))
  expect(logged).toMatchObject({ personId: held.organizer.personId, subjectId: batchId, details: { documents: 7 } })
  await expect(exportBatchFiles(await viewerOf(held.pairs[0]!.mentor.id), batchId)).rejects.toThrow(NotFound)
  await expect(findBatch(await viewerOf(held.pairs[0]!.mentor.id), batchId)).rejects.toThrow(NotFound)
})

test('a worker killed midway leaves whole files, and the next one makes the rest: one each', async () => {
  const big = await aPublishedContest({ awards: Array(15).fill('participant'), jurors: 0 })
  const batch = await issueAll(big.organizer, big.source)
  await hangAt(big.source.contestId, 25)
  const worker = execFile(process.execPath, ['--import', 'tsx', 'tests/support/render-batch.ts', batch.batchId], {
    env: { ...process.env, DATABASE_URL: settings.databaseUrl, DATA_DIR: settings.dataFolder },
  })
  const hanging = () => sql<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`
  await vi
    .waitFor(async () => expect(await hanging()).toHaveLength(1), { timeout: 80_000, interval: 50 })
    .finally(() => worker.kill('SIGKILL'))
  for (const { pid } of await hanging()) await sql`select pg_terminate_backend(${pid})`
  const midway = await documentsOf(big.source)
  expect(midway.filter(({ fileId }) => fileId !== null)).toHaveLength(20)
  expect(await theBatch(batch.batchId)).toMatchObject({ state: 'issuing', total: 30, done: 20 })

  await sql`drop trigger hang on issued_documents`
  await renderBatch(batch.batchId, issueTime)
  const whole = await documentsOf(big.source)
  expect(new Set(whole.map(({ fileId }) => fileId)).size).toBe(30)
  expect(whole.every(({ fileId }) => fileId !== null)).toBe(true)
  for (const { fileId, fileHash } of midway.filter(({ fileId }) => fileId !== null))
    expect(whole.find((one) => one.fileId === fileId)?.fileHash).toBe(fileHash)
  const posted = await db.select({ key: letters.key }).from(letters)
  const ofBatch = posted.filter(({ key }) => whole.some(({ id }) => key === `document:${id}`))
  expect(ofBatch).toHaveLength(30)
  expect(await theBatch(batch.batchId)).toMatchObject({ state: 'done', done: 30 })
}, 100_000)

test('two workers at one batch make one file each', async () => {
  const contest = await aPublishedContest({ awards: Array(12).fill('participant'), jurors: 0 })
  const { batchId: id } = await issueAll(contest.organizer, contest.source)
  await Promise.all([renderBatch(id, issueTime), renderBatch(id, issueTime)])
  const documents = await documentsOf(contest.source)
  expect(new Set(documents.map(({ fileId }) => fileId)).size).toBe(24)
  const names = documents.map(({ number }) => `${number.replaceAll('/', '-')}.pdf`)
  const made = await db.select().from(files).where(inArray(files.name, names))
  expect(documents.every(({ fileId }) => made.some(({ id: kept }) => kept === fileId))).toBe(true)
  expect(await theBatch(id)).toMatchObject({ state: 'done', done: 24 })
})

async function fileOf(id: string | null) {
  const [file] = await db
    .select()
    .from(files)
    .where(eq(files.id, id ?? ''))
  return file
}

/** Whoever writes the file of the contest's document of that number falls asleep over it. */
const hangAt = (contestId: string, ordinal: number) =>
  sql.unsafe(`
    create function hang() returns trigger language plpgsql as $$
      begin perform pg_sleep(60); return new; end $$;
    create trigger hang before update of file_id on issued_documents for each row
      when (new.contest_id = '${contestId}' and new.ordinal = ${ordinal}) execute function hang();`)
