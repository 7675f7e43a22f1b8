import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { timeZoneComponent } from '~/domain/events/time-zone.ics.server'
import { offsetMinutes, russianZones } from '~/lib/zones'

describe('VTIMEZONE', () => {
  it('of a zone whose clocks stand still is one observance', () => {
    expect(timeZoneComponent('Europe/Volgograd').split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Volgograd',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ])
    for (const zone of russianZones) expect(timeZoneComponent(zone).match(/BEGIN:STANDARD/g)).toHaveLength(1)
  })

  it.each([
    ['Asia/Kamchatka', 'summer and winter'],
    ['Europe/Berlin', 'clock changes'],
    ['America/New_York', 'clock changes west of UTC'],
    ['Australia/Sydney', 'clock changes of the south'],
    ['Asia/Kolkata', 'half an hour'],
  ])('of %s agrees with the runtime (%s)', (name) => {
    const zone = new ICAL.Timezone(
      new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${timeZoneComponent(name)}END:VCALENDAR`)).getFirstSubcomponent(
        'vtimezone',
      )!,
    )
    for (let day = Date.UTC(2026, 0, 1, 11); day < Date.UTC(2039, 0, 1); day += 9 * 86_400_000) {
      const at = new Date(day)
      const local = ICAL.Time.fromJSDate(at, true).convertToZone(zone)
      expect((Date.parse(`${local.toString()}Z`) - day) / 60_000).toBe(offsetMinutes(name, at))
    }
  })

  it('tells summer time from standard time', () => {
    const berlin = timeZoneComponent('Europe/Berlin')
    expect(berlin).toContain(
      'BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\n' +
        'BEGIN:STANDARD\r\nDTSTART:20271031T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD',
    )
  })
})
