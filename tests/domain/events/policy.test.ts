import { describe, expect, it } from 'vitest'
import {
  mayCancel,
  mayComplete,
  mayCreate,
  mayDiscard,
  mayEdit,
  mayPostpone,
  mayPublish,
  mayReopen,
} from '~/domain/events/policy'
import { type Applicant, isOpen, mayChange, mayMark, mayRegister, type OpenEvent } from '~/domain/registrations/policy'
import type { Role, RoleScope, Viewer } from '~/domain/viewer'
import { visitor } from '~/domain/viewer'

const holding = (role: Role, scope: RoleScope, scopeId: string | null): Viewer => ({
  ...visitor,
  personId: `${role}-${scopeId}`,
  roles: [{ role, scope, scopeId }],
})

const viewers: Record<string, Viewer> = {
  visitor,
  teacher: { ...visitor, personId: 'teacher' },
  coordinator: holding('school_coordinator', 'organization', 'school'),
  'coordinator of another school': holding('school_coordinator', 'organization', 'other'),
  organizer: holding('organizer', 'municipality', 'district'),
  'organizer of another district': holding('organizer', 'municipality', 'elsewhere'),
  'region administrator': holding('region_admin', 'region', 'region'),
  'administrator of another region': holding('region_admin', 'region', 'abroad'),
  'installation administrator': holding('platform_admin', 'installation', null),
}

const now = new Date('2027-02-20T00:00:00Z')
const later = new Date('2027-03-02T00:00:00Z')

const event: OpenEvent & { endsAt: Date } = {
  organizationId: 'school',
  municipalityId: 'district',
  regionId: 'region',
  level: 'school',
  state: 'published',
  format: 'in_person',
  startsAt: new Date('2027-03-01T07:00:00Z'),
  endsAt: new Date('2027-03-01T09:00:00Z'),
  timeZone: 'Asia/Novosibirsk',
  registrationNeeded: true,
  registrationOpensAt: null,
  registrationClosesAt: null,
  registrationClosedAt: null,
  attendanceClosedAt: null,
  openToOtherMunicipalities: true,
  hostOrganizationId: 'school',
  units: ['person', 'pair'],
  capacityInPerson: null,
  capacityRemote: null,
}

/** Who of all is allowed. */
const allowed = (may: (viewer: Viewer) => { allowed: boolean }) =>
  Object.entries(viewers).flatMap(([name, viewer]) => (may(viewer).allowed ? name : []))

const runners = ['coordinator', 'organizer', 'region administrator']
const above = ['organizer', 'region administrator']

describe('who runs a school event', () => {
  it.each([
    ['create', (viewer: Viewer) => mayCreate(viewer, event)],
    ['edit', (viewer: Viewer) => mayEdit(viewer, event)],
    ['publish', (viewer: Viewer) => mayPublish(viewer, { ...event, state: 'draft' })],
    ['discard', (viewer: Viewer) => mayDiscard(viewer, { ...event, state: 'draft' })],
    ['postpone', (viewer: Viewer) => mayPostpone(viewer, event, now)],
    ['cancel', (viewer: Viewer) => mayCancel(viewer, event, now)],
    ['complete', (viewer: Viewer) => mayComplete(viewer, event, later)],
    ['reopen', (viewer: Viewer) => mayReopen(viewer, { ...event, state: 'completed' })],
  ])('%s', (_, may) => expect(allowed(may)).toEqual(runners))
})

it('an event above the school is not for its coordinator', () =>
  expect(allowed((viewer) => mayCreate(viewer, { ...event, level: 'municipal' }))).toEqual(above))

describe('what state and clock allow an organiser', () => {
  const organizer = viewers.organizer!
  const at = (state: OpenEvent['state'], when = now) => ({
    edit: mayEdit(organizer, { ...event, state }).allowed,
    publish: mayPublish(organizer, { ...event, state }).allowed,
    discard: mayDiscard(organizer, { ...event, state }).allowed,
    move: mayPostpone(organizer, { ...event, state }, when).allowed,
    cancel: mayCancel(organizer, { ...event, state }, when).allowed,
    complete: mayComplete(organizer, { ...event, state }, when).allowed,
    reopen: mayReopen(organizer, { ...event, state }).allowed,
  })
  const nothing = {
    edit: false,
    publish: false,
    discard: false,
    move: false,
    cancel: false,
    complete: false,
    reopen: false,
  }
  it.each([
    ['draft', now, { edit: true, publish: true, discard: true }],
    ['published', now, { edit: true, move: true, cancel: true }],
    ['published', later, { edit: true, complete: true }],
    ['postponed', later, { edit: true, move: true, cancel: true }],
    ['cancelled', now, {}],
    ['completed', later, { reopen: true }],
    ['reported', later, {}],
  ] as const)('%s at %s', (state, when, may) => expect(at(state, when)).toEqual({ ...nothing, ...may }))
})

describe('registration', () => {
  const opens = new Date('2027-02-01T00:00:00Z')
  const closes = new Date('2027-02-25T17:00:00Z')
  const timed = { ...event, registrationOpensAt: opens, registrationClosesAt: closes }
  it.each([
    ['before it opens', new Date(opens.getTime() - 1), timed, false],
    ['as it opens', opens, timed, true],
    ['in its last millisecond', new Date(closes.getTime() - 1), timed, true],
    ['as it closes', closes, timed, false],
    ['closed by hand', now, { ...timed, registrationClosedAt: now }, false],
    ['at the start', event.startsAt, event, false],
    ['just before the start', new Date(event.startsAt.getTime() - 1), event, true],
    ['of a draft', now, { ...event, state: 'draft' as const }, false],
    ['of a cancelled event', now, { ...event, state: 'cancelled' as const }, false],
    ['of one put off', now, { ...event, state: 'postponed' as const }, false],
    ['where none is needed', now, { ...event, registrationNeeded: false }, false],
  ])('%s', (_, when, what, open) => expect(isOpen(what, when).allowed).toBe(open))

  const teacher = (over: object = {}) => ({
    personId: 'teacher',
    organizationId: 'school',
    municipalityId: 'district',
    ...over,
  })
  const alone: Applicant = { unit: 'person', mode: 'in_person', active: true, members: [teacher()] }

  it('of a teacher is for himself, his coordinator and those who run the event', () =>
    expect(allowed((viewer) => mayRegister(viewer, event, alone, now))).toEqual(['teacher', ...runners]))

  it('after it closed is for those who run the event alone', () =>
    expect(allowed((viewer) => mayRegister(viewer, timed, alone, closes))).toEqual(runners))

  it('of a pair is for either of the two and the coordinator of either', () => {
    const couple = [teacher(), teacher({ personId: 'mentee', organizationId: 'other' })]
    const pair: Applicant = { ...alone, unit: 'pair', members: couple }
    expect(allowed((viewer) => mayRegister(viewer, { ...event, level: 'municipal' }, pair, now))).toEqual([
      'teacher',
      'coordinator',
      'coordinator of another school',
      ...above,
    ])
  })

  it.each([
    ['in a mode that is not held', { ...alone, mode: 'remote' as const }, event],
    ['of a pair that is not active', { ...alone, unit: 'pair' as const, active: false }, event],
    ['alone where pairs come', alone, { ...event, units: ['pair' as const] }],
    [
      'from another district',
      { ...alone, members: [teacher({ municipalityId: 'x' })] },
      { ...event, openToOtherMunicipalities: false },
    ],
  ])('%s is refused to everyone', (_, applicant, what) =>
    expect(allowed((viewer) => mayRegister(viewer, what, applicant, now))).toEqual([]),
  )

  it('is changed until the start by those it is of, and until attendance is final by those who run the event', () => {
    const members = [teacher()]
    expect(allowed((viewer) => mayChange(viewer, event, members, now))).toEqual(['teacher', ...runners])
    expect(allowed((viewer) => mayChange(viewer, event, members, event.startsAt))).toEqual(runners)
    expect(allowed((viewer) => mayChange(viewer, { ...event, attendanceClosedAt: now }, members, now))).toEqual([])
  })
})

describe('attendance', () => {
  const municipal = { ...event, organizationId: 'centre', level: 'municipal' as const }
  it('is marked from the start, by those who run the event and by the host', () => {
    expect(allowed((viewer) => mayMark(viewer, municipal, new Date(event.startsAt.getTime() - 1)))).toEqual([])
    expect(allowed((viewer) => mayMark(viewer, municipal, event.startsAt))).toEqual(['coordinator', ...above])
  })
  it.each([
    ['final', { attendanceClosedAt: now }],
    ['of a cancelled event', { state: 'cancelled' as const }],
    ['of one put off', { state: 'postponed' as const }],
  ])('%s is marked by nobody', (_, over) =>
    expect(allowed((viewer) => mayMark(viewer, { ...municipal, ...over }, later))).toEqual([]),
  )
})
