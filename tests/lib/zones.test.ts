import { describe, expect, it } from 'vitest'
import { closingInstant, instantOf } from '~/lib/instants'
import { besideMoscow, clock, hoursFromMoscow, isTimeZone, lastMinute, offsetMinutes, russianZones } from '~/lib/zones'

const spring = new Date('2027-03-01T05:00:00Z')

describe('zones', () => {
  it.each([
    ['Europe/Kaliningrad', 120, '−1'],
    ['Europe/Moscow', 180, ''],
    ['Europe/Volgograd', 180, ''],
    ['Asia/Novosibirsk', 420, '+4'],
    ['Asia/Tomsk', 420, '+4'],
    ['Asia/Yakutsk', 540, '+6'],
    ['Asia/Vladivostok', 600, '+7'],
    ['Asia/Kamchatka', 720, '+9'],
    ['Asia/Kolkata', 330, '+2:30'],
    ['America/New_York', -300, '−8'],
  ])('%s is %i minutes from UTC, МСК%s', (zone, minutes, label) => {
    expect(offsetMinutes(zone, spring)).toBe(minutes)
    expect(besideMoscow(zone, spring)).toBe(label)
    expect(hoursFromMoscow(zone, spring)).toBe((minutes - 180) / 60)
  })

  it('remember that clocks were once set otherwise', () => {
    expect(offsetMinutes('Asia/Tomsk', new Date('2015-01-01T00:00:00Z'))).toBe(360)
    expect(offsetMinutes('Europe/Volgograd', new Date('2019-07-01T00:00:00Z'))).toBe(240)
  })

  it('are known by their IANA names', () => {
    expect(isTimeZone('Asia/Yakutsk')).toBe(true)
    expect(isTimeZone('МСК')).toBe(false)
    expect(isTimeZone('Asia/Nowhere')).toBe(false)
    expect(russianZones.every(isTimeZone)).toBe(true)
    const offsets = russianZones.map((zone) => offsetMinutes(zone, spring))
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
  })

  it('show the wall clock, midnight as 00:00', () => {
    expect(clock('Asia/Yakutsk', new Date('2027-02-22T15:00:00Z'))).toEqual({ date: '2027-02-23', time: '00:00' })
    expect(clock('Europe/Moscow', new Date('2027-02-22T15:00:59.999Z'))).toEqual({ date: '2027-02-22', time: '18:00' })
  })
})

describe('instants', () => {
  it('are found from local day and time', () => {
    expect(instantOf('2027-02-22', '23:59', 'Asia/Yakutsk').toISOString()).toBe('2027-02-22T14:59:00.000Z')
    expect(instantOf('2027-03-28', '02:30', 'Europe/Berlin').toISOString()).toBe('2027-03-28T01:30:00.000Z')
    expect(instantOf('2027-10-31', '02:30', 'Europe/Berlin').toISOString()).toBe('2027-10-31T00:30:00.000Z')
  })

  it('keep the whole closing minute open (INV-14)', () => {
    const closes = closingInstant('2027-02-22', '23:59', 'Asia/Yakutsk')
    expect(closes.toISOString()).toBe('2027-02-22T15:00:00.000Z')
    expect(new Date('2027-02-22T14:59:59.999Z') < closes).toBe(true)
    expect(new Date('2027-02-22T15:00:00.000Z') < closes).toBe(false)
    expect(clock('Asia/Yakutsk', lastMinute(closes))).toEqual({ date: '2027-02-22', time: '23:59' })
    expect(clock('Europe/Moscow', lastMinute(closes)).time).toBe('17:59')
  })
})
