import { type Decision, decide, type Requirement } from '../decision'
import { holds, holdsAnywhere, type Place, type Viewer } from '../viewer'
import type { EventState, Level } from './model'

/** What the rules ask about an event. Its place is that of the organisation that holds it. */
export interface GovernedEvent extends Place {
  level: Level
  state: EventState
  startsAt: Date
  endsAt: Date
}

/** Whether the viewer runs events of this level there: an organiser, a region's administrator, a school's coordinator. */
export const runs = (viewer: Viewer, event: Place & { level: Level }): boolean =>
  holds(viewer, 'organizer', event) ||
  holds(viewer, 'region_admin', event) ||
  (event.level === 'school' && holds(viewer, 'school_coordinator', event))

export const mayCreate = (viewer: Viewer, event: Place & { level: Level }): Decision =>
  decide(
    [runs(viewer, { ...event, level: 'school' }), (t) => t.events.because.notYourOrganization],
    [runs(viewer, event), (t) => t.events.because.onlySchoolLevel],
  )

/** Whether the viewer may begin an event at all: the button of the calendar. */
export const mayCreateSomewhere = (viewer: Viewer): Decision =>
  decide([
    (['organizer', 'region_admin', 'school_coordinator'] as const).some((role) => holdsAnywhere(viewer, role)),
    (t) => t.events.because.notYourOrganization,
  ])

export const mayEdit = (viewer: Viewer, event: GovernedEvent): Decision =>
  decide(...running(viewer, event), ...unended(event))

export const mayDiscard = (viewer: Viewer, event: GovernedEvent): Decision =>
  decide(...running(viewer, event), [event.state === 'draft', (t) => t.events.because.notDraft])

export const mayPublish = (viewer: Viewer, event: GovernedEvent): Decision =>
  decide(...running(viewer, event), [event.state === 'draft', (t) => t.events.because.alreadyPublished])

export const mayPostpone = (viewer: Viewer, event: GovernedEvent, now: Date): Decision =>
  decide(...running(viewer, event), ...announced(event), ...unended(event), [
    event.state === 'postponed' || now < event.startsAt,
    (t) => t.events.because.begun,
  ])

/** Until it begins: what has begun is completed, with whoever came. */
export const mayCancel = (viewer: Viewer, event: GovernedEvent, now: Date): Decision => mayPostpone(viewer, event, now)

export const mayComplete = (viewer: Viewer, event: GovernedEvent, now: Date): Decision =>
  decide(
    ...running(viewer, event),
    ...announced(event),
    ...unended(event),
    [event.state !== 'postponed', (t) => t.events.because.noDate],
    [event.endsAt <= now, (t) => t.events.because.notOver],
  )

export const mayReopen = (viewer: Viewer, event: GovernedEvent): Decision =>
  decide(...running(viewer, event), [event.state === 'completed', (t) => t.events.because.notCompleted])

/** Closing registration before its time, and opening it again. */
export const mayTurnRegistration = (viewer: Viewer, event: GovernedEvent, now: Date): Decision =>
  decide(
    ...running(viewer, event),
    [event.state === 'published', (t) => t.events.because.notPublished],
    [now < event.startsAt, (t) => t.events.because.begun],
  )

const running = (viewer: Viewer, event: GovernedEvent): Requirement[] => [
  [runs(viewer, event), (t) => t.events.because.notYours],
]

const announced = (event: GovernedEvent): Requirement[] => [
  [event.state !== 'draft', (t) => t.events.because.notPublished],
]

const unended = (event: GovernedEvent): Requirement[] => [
  [event.state !== 'cancelled', (t) => t.events.because.cancelled],
  [event.state !== 'completed' && event.state !== 'reported', (t) => t.events.because.completed],
]
