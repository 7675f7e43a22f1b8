import { expect, test } from 'vitest'
import { changeOrder, enterOrder } from '~/domain/orders/commands.server'
import { findOrder, listOrders, orderChoices } from '~/domain/orders/queries.server'
import { orderForm } from '~/domain/orders/schema'
import { readFile } from '~/storage/files.server'
import { aKeeper, anActivePair, anOrder } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'
import { refusalOf } from '~tests/support/refusals'
import { aMunicipality, anOrganization } from '~tests/support/region'

const today = '2026-11-01'
const district = await aMunicipality()
const school = await anOrganization({ municipalityId: district.id })
const coordinator = await aKeeper('school_coordinator', 'organization', school.id)

const form = (over: object = {}) =>
  orderForm.parse({ number: '57-од', date: '2026-09-01', issuerOrganizationId: school.id, ...over })

test('an order is entered once, also when it is sent twice at once', async () => {
  const enter = () => enterOrder(coordinator, form(), today)
  const outcomes = await Promise.allSettled([enter(), enter()])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await refusalOf(enter())).toMatch('уже есть')
})

test('it is signed already, and is of an organisation that one keeps', async () => {
  expect(await refusalOf(enterOrder(coordinator, form({ number: '1', date: '2026-11-02' }), today))).toMatch(
    'в будущем',
  )
  const other = await anOrganization({ municipalityId: district.id })
  const foreign = form({ number: '2', issuerOrganizationId: other.id })
  expect(await refusalOf(enterOrder(coordinator, foreign, today))).toMatch('её куратор')
  const order = await anOrder({ issuerOrganizationId: other.id })
  await expect(findOrder(coordinator, order.id)).rejects.toThrow('not found')
})

test('what a pair stands on is changed no more', async () => {
  const pair = await anActivePair({ mentorOrganizationId: school.id })
  const change = { ...form({ number: 'иной' }), version: 1 }
  expect(await refusalOf(changeOrder(coordinator, pair.orderId!, change, today))).toMatch('Изменить его уже нельзя')
})

test('a scan is what its bytes say, and is kept as it came', async () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF')
  const id = await enterOrder(coordinator, form({ number: '3', scan: new File([pdf], 'приказ.pdf') }), today)
  const { scan } = await findOrder(coordinator, id)
  expect(Buffer.from(await readFile(scan!))).toEqual(pdf)
  const false_ = new File([Buffer.from('<html><script>')], 'приказ.pdf')
  expect(await refusalOf(enterOrder(coordinator, form({ number: '4', scan: false_ }), today))).toMatch(
    'даже если называется',
  )
})

test('the register is found by number, title and issuer, by one query whatever its length', async () => {
  const near = await anOrganization({ shortName: 'МБОУ СОШ № 77 с. Ёлкино' })
  const keeper = await aKeeper('school_coordinator', 'organization', near.id)
  await anOrder({ issuerOrganizationId: near.id, number: '12-р', title: 'О закреплении пар' })
  const found = async (search: string) => (await listOrders(keeper, { search }, null)).rows.length
  expect([await found('12-р'), await found('закреплении'), await found('елкино'), await found('57-од')]).toEqual([
    1, 1, 1, 0,
  ])
  const one = await countQueries(() => listOrders(keeper, { search: '' }, null))
  for (let n = 0; n < 29; n++) await anOrder({ issuerOrganizationId: near.id })
  expect(await countQueries(() => listOrders(keeper, { search: '' }, null))).toBe(one)
  expect((await orderChoices({ issuerIds: [near.id] })).length).toBe(20)
})
