import { expect, test } from 'vitest'
import { enterDays, enterTable, removeDay } from '~/domain/calendar-days/commands.server'
import { listDays } from '~/domain/calendar-days/queries.server'
import { NotFound, Refused } from '~/domain/decision'
import { aKeeper } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { aRegion } from '~tests/support/region'

test('administrators keep the table: by day, by period, by list; the last word stands', async () => {
  const admin = await aKeeper('region_admin', 'region', (await aRegion()).id)
  await enterDays(admin, { from: '2027-01-01', to: '2027-01-03', kind: 'off', note: 'Каникулы' })
  await enterDays(admin, { from: '2027-01-03', kind: 'short', note: '' })
  expect(await enterTable(admin, '2027-02-20; рабочий; перенос')).toBe(1)
  expect(await listDays(admin, 2027)).toEqual([
    { day: '2027-01-01', kind: 'off', note: 'Каникулы' },
    { day: '2027-01-02', kind: 'off', note: 'Каникулы' },
    { day: '2027-01-03', kind: 'short', note: '' },
    { day: '2027-02-20', kind: 'working', note: 'перенос' },
  ])
  await removeDay(admin, '2027-01-03')
  await expect(removeDay(admin, '2027-01-03')).rejects.toThrow(NotFound)
  await expect(removeDay(admin, 'x')).rejects.toThrow(NotFound)
  expect(await listDays(admin, 2027)).toHaveLength(3)
  expect(await listDays(admin, 2026)).toEqual([])
})

test('a faulty list enters nothing and names its lines; a period of years is refused', async () => {
  const admin = await aKeeper('platform_admin', 'installation')
  expect(await refusalOf(enterTable(admin, '2027-03-08; выходной\n2027-03-09; потом\n31.02.2027; рабочий'))).toBe(
    'Строка 2: напишите «выходной», «рабочий» или «сокращённый».\nСтрока 3: нет такой даты.',
  )
  await expect(enterTable(admin, '2027-03-09; потом')).rejects.toMatchObject({
    fields: { table: expect.any(Function) },
  })
  expect(await refusalOf(enterTable(admin, 'дата; день'))).toBe('В тексте нет ни одной строки с днём.')
  expect(await refusalOf(enterDays(admin, { from: '2027-01-01', to: '2030-01-01', kind: 'off', note: '' }))).toContain(
    '400',
  )
  expect((await listDays(admin, 2027)).map(({ day }) => day)).not.toContain('2027-03-08')
})

test('nobody else', async () => {
  const organizer = await aKeeper('organizer', 'region', (await aRegion()).id)
  const days = { from: '2027-05-01', kind: 'off' as const, note: '' }
  const attempts = [
    () => enterDays(organizer, days),
    () => enterTable(organizer, '2027-05-01; выходной'),
    () => removeDay(organizer, '2027-01-01'),
    () => listDays(organizer, 2027),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow(Refused)
})
