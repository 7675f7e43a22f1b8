import { expect, test } from 'vitest'
import { record } from '~/domain/audit/commands.server'
import { listAuditRecords } from '~/domain/audit/queries.server'
import { db } from '~db/client.server'
import { aKeeper, anActivePair, anOrder, aPerson } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'
import { anOrganization } from '~tests/support/region'

const everything = { noun: '', subjectId: null }
const administrator = await aKeeper('platform_admin', 'installation')

const write = (...what: Parameters<typeof record> extends [unknown, unknown, ...infer Rest] ? Rest : never) =>
  db.transaction((tx) => record(tx, administrator, ...what))

test('things are called by their names, and what is no thing stands as it was written', async () => {
  const school = await anOrganization({ shortName: 'МБОУ СОШ № 77' })
  const mentor = await aPerson({ lastName: 'Осокина', organizationId: school.id })
  const pair = await anActivePair({ mentorId: mentor.id, mentorOrganizationId: school.id })
  const order = await anOrder({ issuerOrganizationId: school.id, number: '57-од' })
  await write('pair.activated', pair.id, { orderId: order.id, schools: [school.id], was: 'awaiting_order', rows: 2 })
  const { records } = await listAuditRecords(administrator, { noun: 'pair', subjectId: pair.id }, null)
  expect(records).toMatchObject([
    {
      subject: expect.stringMatching(/^Осокина — Кедрова/),
      about: ['№ 57-од', 'МБОУ СОШ № 77'],
      facts: ['was: awaiting_order', 'rows: 2'],
    },
  ])
})

test('what is no more, or has no name, is not named', async () => {
  await write('contest.discarded', crypto.randomUUID(), { contestId: crypto.randomUUID() })
  const { records } = await listAuditRecords(administrator, { noun: 'contest', subjectId: null }, null)
  expect(records).toMatchObject([{ subject: null, about: [], facts: [] }])
})

test('is read by as many queries whatever its length', async () => {
  const read = () => listAuditRecords(administrator, everything, null)
  const few = await countQueries(read)
  for (let n = 0; n < 30; n++) await write('person.changed', (await aPerson({ organizationId: null })).id)
  expect(await countQueries(read)).toBe(few)
})
