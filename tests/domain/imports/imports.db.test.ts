import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { NotFound } from '~/domain/decision'
import { correctImport, discardImport, startImport, uploadImport } from '~/domain/imports/commands.server'
import { showLeftOut, showPreview } from '~/domain/imports/preview.server'
import { findImport, listImports } from '~/domain/imports/queries.server'
import { runImport } from '~/domain/imports/run.server'
import { catalogue } from '~/i18n/catalogue'
import { log } from '~/lib/log.server'
import { searchKey } from '~/lib/text'
import { db } from '~db/client.server'
import { employments, imports, legalDocuments, organizations, pairAgreements, pairs, people } from '~db/schema'
import { aKeeper } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { aMunicipality, aRegion } from '~tests/support/region'
import { districts } from '../pairs/import-support'

const today = '2026-11-22'
const now = new Date('2026-11-22T06:00:00Z')
const t = catalogue('ru')

const fixture = (name: string) => new File([readFileSync(`tests/fixtures/people/${name}.xlsx`)], `${name}.xlsx`)

/** A region with the districts of the fixtures, and its administrator. */
async function theRegion() {
  const region = await aRegion()
  for (const fullName of districts)
    await aMunicipality({ regionId: region.id, fullName, searchKey: searchKey(fullName) })
  return aKeeper('region_admin', 'region', region.id)
}

const load = async (viewer: Awaited<ReturnType<typeof theRegion>>, name: string, withoutFaulty = false) => {
  const id = await uploadImport(viewer, fixture(name), today)
  await startImport(viewer, id, withoutFaulty, today)
  await runImport(id, now)
  return findImport(viewer, id)
}

const preview = async (viewer: Awaited<ReturnType<typeof theRegion>>, id: string, rows?: 'faulty') => {
  const shown = await showPreview(viewer, await findImport(viewer, id), { rows, page: 1 }, t, today)
  if (shown.unreadable !== null) throw new Error(shown.unreadable)
  return shown
}

const held = async () => ({
  pairs: await db.$count(pairs),
  people: await db.$count(people),
  organizations: await db.$count(organizations),
  orders: await db.$count(legalDocuments),
})

const administrator = await theRegion()
const others = await held()

test('nothing is saved before it is confirmed', async () => {
  const id = await uploadImport(administrator, fixture('pairs-77'), today)
  const shown = await preview(administrator, id)
  expect(shown.counts).toMatchObject({ new: 77, newPeople: 154, faulty: 0 })
  expect(shown.notLoad).toBeUndefined()
  expect(await held()).toEqual(others)
  await discardImport(administrator, id)
  expect(await refusalOf(startImport(administrator, id, false, today))).toMatch('отложен')
})

test('the clean register goes in whole: 77 pairs, 154 people, each active by its order with both agreements', async () => {
  const done = await load(administrator, 'pairs-77')
  expect(done).toMatchObject({ state: 'done', done: done.total })
  expect(await showLeftOut(administrator, done, { rows: undefined, page: 1 }, t, today)).toBeNull()
  expect(await held()).toMatchObject({ pairs: 77, people: others.people + 154 })
  expect(await db.$count(pairs, eq(pairs.state, 'active'))).toBe(77)
  expect(await db.$count(pairAgreements, eq(pairAgreements.channel, 'paper'))).toBe(154)
  const [pair] = await db
    .select({ on: pairAgreements.paperDate, order: legalDocuments.date, from: employments.from })
    .from(pairs)
    .innerJoin(pairAgreements, eq(pairAgreements.pairId, pairs.id))
    .innerJoin(legalDocuments, eq(legalDocuments.id, pairs.orderId))
    .innerJoin(employments, eq(employments.personId, pairs.mentorId))
  expect(pair?.on).toBe(pair?.order)
  expect(pair?.from).toBe(pair?.order)
})

test('the same file a second time changes nothing', async () => {
  const before = await held()
  const id = await uploadImport(administrator, fixture('pairs-77'), today)
  const shown = await preview(administrator, id)
  expect(shown.counts).toMatchObject({ new: 0, changed: 0, unchanged: 77, newPeople: 0, newOrganizations: 0 })
  expect(await refusalOf(startImport(administrator, id, false, today))).toMatch('загружать нечего')
  expect(await held()).toEqual(before)
})

test('a file with faults is loaded around them only knowingly, and then is all there', async () => {
  const viewer = await theRegion()
  const id = await uploadImport(viewer, fixture('pairs-77-messy'), today)
  const before = await held()
  expect(await refusalOf(startImport(viewer, id, false, today))).toMatch('строках ошибки')
  const shown = await preview(viewer, id, 'faulty')
  const said = shown.rows.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'fault'))
  expect(said.map(({ text }) => text).join('\n')).toMatch(/один человек[\s\S]*Неведомый район/)
  await startImport(viewer, id, true, today)
  expect((await listImports(viewer, null)).rows).toMatchObject([{ id, state: 'running', isPartial: false }])
  await runImport(id, now)
  const done = await findImport(viewer, id)
  expect(done).toMatchObject({ state: 'done' })
  const loaded = shown.counts!.new
  expect((await listImports(viewer, null)).rows).toMatchObject([{ id, state: 'done', isPartial: true }])
  const left = await showLeftOut(viewer, done, { rows: undefined, page: 1 }, t, today)
  expect(left?.rows).toHaveLength(shown.counts!.faulty)
  expect(left?.rows.map(({ place }) => place)).toEqual(shown.rows.map(({ place }) => place))
  expect(left?.rows[0]?.findings).toEqual(shown.rows[0]?.findings)
  expect((await held()).pairs).toBe(before.pairs + loaded)
  const again = await preview(viewer, await uploadImport(viewer, fixture('pairs-77-messy'), today))
  expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: loaded, faulty: shown.counts!.faulty })
})

test('two confirmations at once start one run, and two runs at once load once', async () => {
  const viewer = await theRegion()
  const before = await held()
  const id = await uploadImport(viewer, fixture('pairs-77'), today)
  const starts = await Promise.allSettled([1, 2].map(() => startImport(viewer, id, false, today)))
  expect(starts.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const second = await uploadImport(viewer, fixture('pairs-77'), today)
  await startImport(viewer, second, false, today)
  await Promise.all([runImport(id, now), runImport(second, now)])
  const states = [(await findImport(viewer, id)).state, (await findImport(viewer, second)).state]
  expect(states.toSorted()).toEqual(['done', 'failed'])
  expect((await held()).pairs).toBe(before.pairs + 77)
  const failed = await findImport(viewer, states[0] === 'failed' ? id : second)
  expect(failed.outcome.failure?.ru).toMatch('изменил кто-то другой')
})

test('two runs of one import load once, and it is done', async () => {
  const viewer = await theRegion()
  const before = await held()
  const id = await uploadImport(viewer, fixture('pairs-77'), today)
  await startImport(viewer, id, false, today)
  await Promise.all([runImport(id, now), runImport(id, now)])
  expect((await listImports(viewer, null)).rows).toMatchObject([{ id, state: 'done', isPartial: false }])
  expect((await held()).pairs).toBe(before.pairs + 77)
})

test('progress is seen while the transaction is open; a fault in the middle takes all of it back', async () => {
  const viewer = await theRegion()
  const before = await held()
  const id = await uploadImport(viewer, fixture('pairs-77'), today)
  await startImport(viewer, id, false, today)
  await db.execute(`create function fail_late() returns trigger language plpgsql as $$
    begin if (select count(*) from pairs where created_at = '${now.toISOString()}' and state = 'active') > ${before.pairs + 60}
    then raise exception 'planted'; end if; return new; end $$`)
  await db.execute('create trigger fail_late before insert on pairs for each row execute function fail_late()')
  log.level = 'silent'
  await runImport(id, now)
  await db.execute('drop trigger fail_late on pairs')
  const failed = await findImport(viewer, id)
  expect(failed.state).toBe('failed')
  expect(failed.done).toBeGreaterThan(150)
  expect(failed.done).toBeLessThan(failed.total)
  expect(failed.outcome.failure?.ru).toMatch('сообщите администратору')
  expect(await held()).toEqual(before)
  await startImport(viewer, id, false, today)
  await runImport(id, now)
  expect((await findImport(viewer, id)).state).toBe('done')
})

test('columns are corrected by hand, and no field is chosen twice', async () => {
  const viewer = await theRegion()
  const id = await uploadImport(viewer, fixture('pairs-77'), today)
  const { columns, sheet } = await preview(viewer, id)
  const fieldOf = new Map(columns.map(({ column, field }) => [column, String(field ?? '')]))
  const twice = new Map(fieldOf).set('D', 'menteeName')
  expect(await refusalOf(correctImport(viewer, id, sheet, twice))).toMatch('выбрано дважды')
  const unnamed = new Map(fieldOf).set('D', '')
  await correctImport(viewer, id, sheet, unnamed)
  expect((await preview(viewer, id)).notLoad).toMatch('Покажите, в каких столбцах')
  const swapped = new Map(fieldOf).set('D', 'menteeName').set('H', 'mentorName')
  await correctImport(viewer, id, sheet, swapped)
  const [row] = (await preview(viewer, id)).rows
  expect(row).toMatchObject({ mentor: 'Гаджиева Рашида Кузьминична', mentee: 'Кузнецова Софья Никитична' })
})

test('what is no workbook is refused with a sentence, and nothing is kept', async () => {
  const kept = await db.$count(imports)
  const words = new File([Buffer.from('просто текст')], 'пары.xlsx')
  expect(await refusalOf(uploadImport(administrator, words, today))).toMatch('текстовый файл')
  const large = new File([new Uint8Array(20 * 1024 * 1024)], 'пары.xlsx')
  expect(await refusalOf(uploadImport(administrator, large, today))).toMatch('слишком большой')
  const named = new File([await fixture('pairs-77').arrayBuffer()], 'Ткач 112-233-445 95.xlsx')
  expect(await refusalOf(uploadImport(administrator, named, today))).toMatch('В имени файла номер СНИЛС')
  expect(await db.$count(imports)).toBe(kept)
})

test('a coordinator loads no tables, and nobody sees the import of another', async () => {
  const stranger = await theRegion()
  const id = await uploadImport(administrator, fixture('pairs-77'), today)
  await expect(findImport(stranger, id)).rejects.toBeInstanceOf(NotFound)
  await expect(startImport(stranger, id, false, today)).rejects.toBeInstanceOf(NotFound)
  const coordinator = await aKeeper(
    'school_coordinator',
    'organization',
    (await db.select().from(organizations))[0]!.id,
  )
  expect(await refusalOf(uploadImport(coordinator, fixture('pairs-77'), today))).toMatch('организатор района')
})

test('an organiser loads his own district alone', async () => {
  const region = await aRegion()
  const own = await aMunicipality({ regionId: region.id, fullName: 'Кедровский район', searchKey: 'кедровский район' })
  await aMunicipality({ regionId: region.id, fullName: 'Луговской район', searchKey: 'луговской район' })
  const organizer = await aKeeper('organizer', 'municipality', own.id)
  const shown = await preview(organizer, await uploadImport(organizer, fixture('pairs-77'), today))
  expect(shown.counts!.new + shown.counts!.faulty).toBe(77)
  expect(shown.counts!.new).toBeGreaterThan(0)
  expect(shown.counts!.new).toBeLessThan(20)
  const said = shown.rows.flatMap(({ findings }) => findings.map(({ text }) => text)).join('\n')
  expect(said).toMatch('«Луговской район» ведёт другой организатор')
  expect(said).toMatch('нет муниципалитета «Таёжный муниципальный округ»')
})
