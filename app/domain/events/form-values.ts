import { levels } from '~db/enums'
import type { Viewer } from '../viewer'
import type { EventFormat, EventTimes, EventType, Level } from './model'
import { usualFormat, writeTimes } from './model'
import { mayCreate } from './policy'

interface Holder {
  organizationId: string
  municipalityId: string | null
  regionId: string | null
  timeZone: string
}

/** Levels at which the viewer may hold events in the organisation's name. */
export const levelsFor = (viewer: Viewer, holder: Holder): Level[] =>
  levels.filter((level) => mayCreate(viewer, { ...holder, level }).allowed)

/** What a new event's form shows at first. */
export const newEventValues = (type: EventType, { timeZone }: Holder, offered: readonly Level[]) => ({
  timeZone,
  format: usualFormat(type),
  level: offered.includes('municipal') ? 'municipal' : offered[0],
  isPublic: 'on',
  openToOtherMunicipalities: 'on',
  registrationNeeded: 'on',
  units: ['person', 'pair'],
})

interface Edited extends EventTimes {
  title: string
  level: Level
  description: string
  audience: string[]
  topics: string[]
  hoursAcademic: number | null
  timeZone: string
  format: EventFormat
  hostOrganizationId: string | null
  address: string
  room: string
  onlineUrl: string
  isPublic: boolean
  openToOtherMunicipalities: boolean
  registrationNeeded: boolean
  units: string[]
  capacityInPerson: number | null
  capacityRemote: number | null
  lesson: { subject: string; grade: string; topic: string; pairId: string | null; pairReason: string } | null
}

/** An event as its form shows it. */
export const editedValues = (event: Edited) => ({
  ...writeTimes(event, event.timeZone),
  title: event.title,
  level: event.level,
  description: event.description,
  audience: event.audience,
  topics: event.topics.join(', '),
  hoursAcademic: event.hoursAcademic?.toString(),
  timeZone: event.timeZone,
  format: event.format,
  hostOrganizationId: event.hostOrganizationId ?? undefined,
  address: event.address,
  room: event.room,
  onlineUrl: event.onlineUrl,
  isPublic: ticked(event.isPublic),
  openToOtherMunicipalities: ticked(event.openToOtherMunicipalities),
  registrationNeeded: ticked(event.registrationNeeded),
  units: event.units,
  capacityInPerson: event.capacityInPerson?.toString(),
  capacityRemote: event.capacityRemote?.toString(),
  subject: event.lesson?.subject,
  grade: event.lesson?.grade,
  topic: event.lesson?.topic,
  pairId: event.lesson?.pairId ?? undefined,
  pairReason: event.lesson?.pairReason,
})

const ticked = (is: boolean) => (is ? 'on' : undefined)
