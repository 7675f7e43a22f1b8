import type { registrationUnits } from '~db/enums'
import { type Decision, decide } from '../decision'
import type { EventState, Level } from '../events/model'
import { runs } from '../events/policy'
import { holds, type Place, type Viewer } from '../viewer'
import { type Mode, modesOf, type Seated } from './seats'

type Unit = (typeof registrationUnits)[number]

/** What the rules of registration ask about an event. */
export interface OpenEvent extends Place, Seated {
  level: Level
  state: EventState
  startsAt: Date
  timeZone: string
  registrationNeeded: boolean
  registrationOpensAt: Date | null
  registrationClosesAt: Date | null
  registrationClosedAt: Date | null
  attendanceClosedAt: Date | null
  openToOtherMunicipalities: boolean
  hostOrganizationId: string | null
  units: Unit[]
}

/** Who would come: a person, or the two of a pair, with their places of work. */
export interface Applicant {
  unit: Unit
  mode: Mode
  members: (Place & { personId: string })[]
  /** Of a pair: whether its order is in force. */
  active: boolean
}

/** Whether registration is under way, and why not. */
export const isOpen = (event: OpenEvent, now: Date): Decision =>
  decide(
    [event.registrationNeeded, (t) => t.registrations.because.notNeeded],
    [event.state !== 'postponed', (t) => t.registrations.because.postponed],
    [event.state !== 'cancelled', (t) => t.registrations.because.cancelled],
    [event.state === 'published', (t) => t.registrations.because.notPublished],
    [now < event.startsAt, (t) => t.registrations.because.begun],
    [event.registrationClosedAt === null, (t) => t.registrations.because.closedByHand],
    [
      event.registrationOpensAt === null || now >= event.registrationOpensAt,
      (t) => t.registrations.because.notYet(event.registrationOpensAt ?? now, event.timeZone),
    ],
    [
      event.registrationClosesAt === null || now < event.registrationClosesAt,
      (t) => t.registrations.because.closed(event.registrationClosesAt ?? now, event.timeZone),
    ],
  )

/** Those who run the event add people at any time until its attendance is final, also at the door. */
const isOpenToRunners = (event: OpenEvent): Decision =>
  decide(
    [event.registrationNeeded, (t) => t.registrations.because.notNeeded],
    [event.state === 'published', (t) => t.registrations.because.notPublished],
    [event.attendanceClosedAt === null, (t) => t.registrations.because.attendanceClosed],
  )

/** Registering oneself, one's pair, a colleague as the coordinator of either member's school, anyone as the organiser. */
export function mayRegister(viewer: Viewer, event: OpenEvent, applicant: Applicant, now: Date): Decision {
  const open = runs(viewer, event) ? isOpenToRunners(event) : isOpen(event, now)
  return decide(
    [viewer.personId !== null, (t) => t.registrations.because.signIn],
    [open.allowed, (t) => (open.allowed ? '' : open.because(t))],
    [actsFor(viewer, event, applicant.members), (t) => t.registrations.because.notYourPeople],
    [event.units.includes(applicant.unit), (t) => t.registrations.because.unit[applicant.unit]],
    [applicant.active, (t) => t.registrations.because.pairNotActive],
    [modesOf(event).includes(applicant.mode), (t) => t.registrations.because.noSuchMode],
    [
      event.openToOtherMunicipalities ||
        applicant.members.some(({ municipalityId }) => municipalityId === event.municipalityId),
      (t) => t.registrations.because.otherMunicipality,
    ],
  )
}

/** Taking a registration back, or coming in the other way: until the start, or by those who run the event until the end. */
export const mayChange = (viewer: Viewer, event: OpenEvent, members: Applicant['members'], now: Date): Decision =>
  decide(
    [actsFor(viewer, event, members), (t) => t.registrations.because.notYourPeople],
    [event.state !== 'cancelled', (t) => t.registrations.because.cancelled],
    [event.attendanceClosedAt === null, (t) => t.registrations.because.attendanceClosed],
    [runs(viewer, event) || now < event.startsAt, (t) => t.registrations.because.begunCannotChange],
  )

/** Registering several at once: the coordinator of a school, and whoever runs the event. */
export const mayRegisterOthers = (viewer: Viewer, event: OpenEvent): Decision =>
  decide([
    runs(viewer, event) || viewer.roles.some(({ role }) => role === 'school_coordinator'),
    (t) => t.registrations.because.onlyCoordinators,
  ])

/** Marking who came: whoever runs the event, and the host's coordinator for the host's own people (J3). */
export const mayMark = (viewer: Viewer, event: OpenEvent, now: Date): Decision =>
  decide(
    [runs(viewer, event) || isHost(viewer, event), (t) => t.registrations.because.notYourEvent],
    [event.state !== 'cancelled', (t) => t.registrations.because.cancelled],
    [event.state !== 'postponed', (t) => t.registrations.because.postponed],
    [event.attendanceClosedAt === null, (t) => t.registrations.because.attendanceClosed],
    [event.state === 'published', (t) => t.registrations.because.notPublished],
    [now >= event.startsAt, (t) => t.registrations.because.notBegun],
  )

export const isHost = (viewer: Viewer, event: Pick<OpenEvent, 'hostOrganizationId'>): boolean =>
  event.hostOrganizationId !== null && holds(viewer, 'school_coordinator', { organizationId: event.hostOrganizationId })

const actsFor = (viewer: Viewer, event: OpenEvent, members: Applicant['members']): boolean =>
  runs(viewer, event) ||
  members.some((member) => member.personId === viewer.personId || holds(viewer, 'school_coordinator', member))
