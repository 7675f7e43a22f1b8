import { type EventInput, eventForm } from '~/domain/events/schema'
import { addDays, type LocalDate, weekday } from '~/lib/dates'
import { instantOf } from '~/lib/instants'
import { clock } from '~/lib/zones'
import type { Diary } from './guests'
import type { Planned } from './plan'
import type { District, Region } from './region'

interface Filled {
  input: EventInput
  startsAt: Date
  endsAt: Date
}

interface Making {
  region: Region
  district: District
  diary: Diary
  turn: number
  now: Date
}

/** The form of an event as its organiser would fill it in; null for a binary lesson where there is no pair to give it. */
export function fillForm(planned: Planned, { region, district, diary, turn, now }: Making): Filled | null {
  const zone = district.timeZone
  const date = workingDay(addDays(clock(zone, now).date, planned.day), planned.day)
  const lastDate = addDays(date, (planned.days ?? 1) - 1)
  const startsAt = instantOf(date, planned.at, zone)
  const endsAt = new Date(instantOf(lastDate, planned.at, zone).getTime() + planned.minutes * 60_000)
  const format = planned.format ?? 'in_person'
  const pair = planned.type === 'binary_lesson' ? choosePair({ region, district, diary, turn }, startsAt, endsAt) : null
  if (planned.type === 'binary_lesson' && !pair) return null
  const isActive = pair && pair.periodFrom <= date && date <= pair.periodTo
  const school = district.schools[turn % Math.max(district.schools.length, 1)]
  const input = eventForm.parse({
    type: planned.type,
    organizationId: district.centreId,
    title: planned.title,
    level: planned.level ?? 'municipal',
    subject: planned.subject,
    grade: planned.grade,
    topic: planned.topic,
    pairId: pair?.id,
    pairReason: pair && !isActive ? 'Приказ о паре на этот учебный год готовится' : undefined,
    description: planned.description,
    audience: planned.audience ?? [],
    topics: planned.topics,
    hoursAcademic: planned.hours,
    timeZone: zone,
    startDate: date,
    startTime: planned.at,
    endDate: lastDate,
    endTime: clock(zone, endsAt).time,
    closesDate: planned.inPerson && planned.day > 3 ? addDays(date, -1) : undefined,
    format,
    hostOrganizationId: school?.id ?? district.centreId,
    room: planned.room,
    onlineUrl: format === 'in_person' ? undefined : `https://vks.duet.example/room-${turn + 1}`,
    isPublic: 'on',
    openToOtherMunicipalities: 'on',
    registrationNeeded: 'on',
    units: planned.type === 'quest' ? ['pair'] : ['person', 'pair'],
    capacityInPerson: planned.inPerson,
    capacityRemote: planned.remote,
  })
  return { input, startsAt, endsAt }
}

/** A pair of the district, else of the region, of whom neither is busy then. */
function choosePair({ region, district, diary, turn }: Omit<Making, 'now'>, from: Date, to: Date) {
  const all = region.districts.flatMap(({ pairs }) => pairs)
  const own = district.pairs.length > 0 ? district.pairs : all
  const start = own.length === 0 ? 0 : turn % own.length
  const pair = [...own.slice(start), ...own.slice(0, start)].find(({ mentorId, menteeId }) =>
    [mentorId, menteeId].every((personId) => diary.isFree(personId, from, to)),
  )
  if (pair) for (const personId of [pair.mentorId, pair.menteeId]) diary.take(personId, from, to)
  return pair ?? null
}

/** Off weekends and the New Year: what is past moves back, what comes moves on. */
function workingDay(date: LocalDate, day: number): LocalDate {
  let working = date
  while (weekday(working) > 5 || isNewYear(working)) working = addDays(working, day < 0 ? -1 : 1)
  return working
}

const isNewYear = (date: LocalDate) => date.slice(5) >= '12-29' || date.slice(5) <= '01-08'
