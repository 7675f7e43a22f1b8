import { Temporal } from 'temporal-polyfill'

/** Clock changes before this are told of as if there had been none; every zone of Russia has had its clocks still since. */
const from = Temporal.Instant.from('2021-01-01T00:00:00Z')
const until = Temporal.Instant.from('2041-01-01T00:00:00Z')

const components = new Map<string, string>()

/** The VTIMEZONE of an IANA zone, from the runtime's own time zone data, with every clock change from 2021 to 2040. */
export function timeZoneComponent(zone: string): string {
  let component = components.get(zone)
  if (!component) {
    component = lines('BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances(zone), 'END:VTIMEZONE')
    components.set(zone, component)
  }
  return component
}

function observances(zone: string): string[] {
  const first = from.toZonedDateTimeISO(zone)
  const parts = observance('19700101T000000', first.offset, first)
  let before = first
  for (
    let next = first.getTimeZoneTransition('next');
    next && isInside(next);
    next = next.getTimeZoneTransition('next')
  ) {
    const onset = next.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime()
    parts.push(...observance(stamp(onset), before.offset, next))
    before = next
  }
  return parts
}

const isInside = (at: Temporal.ZonedDateTime) => Temporal.Instant.compare(at.toInstant(), until) < 0

function observance(onset: string, offsetBefore: string, after: Temporal.ZonedDateTime): string[] {
  const kind = isSummerTime(after) ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset}`,
    `TZOFFSETFROM:${digits(offsetBefore)}`,
    `TZOFFSETTO:${digits(after.offset)}`,
    `END:${kind}`,
  ]
}

/** Clocks stand ahead of the lesser of that year's January and July. */
function isSummerTime(at: Temporal.ZonedDateTime): boolean {
  const [january, july] = [1, 7].map((month) => at.with({ month, day: 15 }).offsetNanoseconds)
  return at.offsetNanoseconds > Math.min(january ?? 0, july ?? 0)
}

const stamp = (local: Temporal.PlainDateTime) => local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

const digits = (offset: string) => offset.replaceAll(':', '')

const lines = (...all: string[]) => all.map((line) => `${line}\r\n`).join('')
