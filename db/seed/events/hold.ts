import { eq } from 'drizzle-orm'
import { draftEvent } from '~/domain/events/commands.server'
import { cancelEvent, completeEvent, postponeEvent, publishEvent } from '~/domain/events/life.server'
import { addEventPerson } from '~/domain/events/people.server'
import { register } from '~/domain/registrations/commands.server'
import { markAttendance } from '~/domain/registrations/marks.server'
import { addDays } from '~/lib/dates'
import { db } from '~db/client.server'
import { events } from '~db/schema'
import { fillForm } from './form'
import { chooseRequests, type Diary } from './guests'
import type { Planned } from './plan'
import type { District, Region } from './region'

const aDay = 86_400_000

interface Making {
  region: Region
  district: District
  diary: Diary
  /** Counts the events, so that each has other people. */
  turn: number
  now: Date
}

/** Makes one event of the year by the commands people use, each at the time at which it would have been done. */
export async function hold(planned: Planned, making: Making): Promise<void> {
  const { district, now } = making
  const filled = fillForm(planned, making)
  if (!filled) return
  const { input, startsAt, endsAt } = filled
  const announcedAt = new Date(Math.min(startsAt.getTime() - 21 * aDay, now.getTime() - 2 * aDay))
  const id = await draftEvent(district.organizer, input, announcedAt)
  await nameSpeakers(id, planned, making, filled)
  if (planned.fate === 'draft') return
  await publishEvent(district.organizer, id, announcedAt)
  const requests = chooseRequests(planned, making, input.pairId)
  if (requests.length > 0) {
    await register(district.organizer, id, requests, new Date(announcedAt.getTime() + aDay))
  }
  if (planned.fate === 'cancelled') await callOff(district, id, now)
  if (planned.fate === 'postponed') await putOff(district, id, addDays(input.startDate, 14), planned, now)
  if (endsAt < now && planned.day < -14) await finish(district, id, requests, new Date(endsAt.getTime() + 3_600_000))
}

async function nameSpeakers(
  id: string,
  { speakers = 0, type }: Planned,
  { region, district, diary, turn }: Making,
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
): Promise<void> {
  const role = type.endsWith('_lesson') ? 'presenter' : 'speaker'
  const chosen = diary.choose(region.peopleIds, turn * 11, speakers, startsAt, endsAt)
  for (const [index, personId] of chosen.entries()) {
    const moderates = role === 'speaker' && index === 0 && speakers > 2
    await addEventPerson(district.organizer, id, { personId, role: moderates ? 'moderator' : role, topic: '' })
  }
}

const callOff = async ({ organizer }: District, id: string, now: Date) =>
  cancelEvent(
    organizer,
    id,
    {
      reason: 'Зал закрыт на ремонт, другого на эту дату нет. Новую конференцию объявим отдельно.',
      version: await versionOf(id),
    },
    new Date(now.getTime() - aDay / 2),
  )

const putOff = async ({ organizer }: District, id: string, date: string, { at }: Planned, now: Date) =>
  postponeEvent(
    organizer,
    id,
    {
      reason: 'В эти дни в школе итоговое собеседование, кабинеты заняты.',
      startDate: date,
      startTime: at,
      endTime: '15:00',
      version: await versionOf(id),
    },
    new Date(now.getTime() - aDay / 2),
  )

/** Marks who came, one in nine as absent, and ends the event; at the round table nobody was absent. */
async function finish(
  { organizer }: District,
  id: string,
  requests: ReturnType<typeof chooseRequests>,
  at: Date,
): Promise<void> {
  const marks = requests.flatMap((request, index) => {
    if (!('personId' in request)) return []
    const isAbsent = requests.length < 100 && index % 9 === 8
    return [[request.personId, isAbsent ? 'absent' : request.mode] as const]
  })
  await markAttendance(organizer, id, Object.fromEntries(marks), at)
  await completeEvent(organizer, id, true, at)
}

async function versionOf(id: string): Promise<number> {
  const [event] = await db.select({ version: events.version }).from(events).where(eq(events.id, id))
  if (!event) throw new Error('an event of the seed is not there')
  return event.version
}
