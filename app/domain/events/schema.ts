import { z } from 'zod'
import { day, identifier, line, optionalLine, optionalProse, prose, rowVersion, tick, time } from '~/lib/fields'
import { isTimeZone } from '~/lib/zones'
import { audiences, eventFormats, eventRoles, eventTypes, levels, registrationUnits } from '~db/enums'
import { isGivenByPair, isLesson, readTimes } from './model'

const seats = z.number().int().min(1).max(100_000)

const times = {
  startDate: day(),
  startTime: time(),
  endDate: day().optional(),
  endTime: time(),
  opensDate: day().optional(),
  opensTime: time().optional(),
  closesDate: day().optional(),
  closesTime: time().optional(),
}

/** The form of an event of any type; what its type needs beyond the common fields is asked for below. */
export const eventForm = z
  .object({
    type: z.enum(eventTypes),
    organizationId: identifier(),
    title: line(300),
    level: z.enum(levels),
    subject: optionalLine(100),
    grade: optionalLine(30),
    topic: optionalLine(300),
    pairId: identifier().optional(),
    pairReason: optionalLine(500),
    description: optionalProse(10_000),
    audience: z.array(z.enum(audiences)).default([]),
    topics: optionalLine(500),
    hoursAcademic: z.number().int().min(1).max(500).optional(),
    timeZone: z.string().refine(isTimeZone, { params: { error: 'choice' } }),
    ...times,
    format: z.enum(eventFormats),
    hostOrganizationId: identifier().optional(),
    address: optionalLine(300),
    room: optionalLine(100),
    onlineUrl: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    isPublic: tick(),
    openToOtherMunicipalities: tick(),
    registrationNeeded: tick(),
    units: z.array(z.enum(registrationUnits)).default([]),
    capacityInPerson: seats.optional(),
    capacityRemote: seats.optional(),
    /** Of the row the form was drawn from; a new event has none. */
    version: rowVersion().optional(),
  })
  .superRefine((event, context) => {
    const isReadable = context.issues.length === 0
    const fault = (field: string, name: string) =>
      context.addIssue({ code: 'custom', path: [field], params: { error: name } })
    if (isLesson(event.type)) {
      if (!event.subject) fault('subject', 'required')
      if (!event.grade) fault('grade', 'required')
    }
    if (isGivenByPair(event.type) && !event.pairId) fault('pairId', 'required')
    if (event.registrationNeeded && event.units.length === 0) fault('units', 'required')
    if (!isReadable) return
    const { startsAt, endsAt, registrationOpensAt: opens, registrationClosesAt: closes } = readTimes(event)
    if (endsAt <= startsAt) fault('endTime', 'order')
    if (closes && opens && closes <= opens) fault('closesDate', 'order')
    if (opens && opens >= startsAt) fault('opensDate', 'beforeStart')
  })

export type EventInput = z.output<typeof eventForm>

/** What is chosen before the form itself is drawn. */
export const newEventForm = z.object({ type: z.enum(eventTypes), organizationId: identifier() })

const reason = prose(1000)

export const cancellationForm = z.object({ reason, version: rowVersion() })

/** A new time, or none where it is not known yet. */
export const postponementForm = z
  .object({
    reason,
    startDate: day().optional(),
    startTime: time().optional(),
    endDate: day().optional(),
    endTime: time().optional(),
    version: rowVersion(),
  })
  .superRefine(({ startDate, startTime, endTime, endDate }, context) => {
    const fault = (field: string, name: string) =>
      context.addIssue({ code: 'custom', path: [field], params: { error: name } })
    if (!startDate) return
    if (!startTime) fault('startTime', 'required')
    if (!endTime) fault('endTime', 'required')
    if (startTime && endTime && `${endDate ?? startDate}T${endTime}` <= `${startDate}T${startTime}`)
      fault('endTime', 'order')
  })

export type PostponementInput = z.output<typeof postponementForm>

export const completionForm = z.object({ withoutMarks: tick() })

export const reopeningForm = z.object({ reason })

export const eventPersonForm = z.object({
  personId: identifier(),
  role: z.enum(eventRoles),
  topic: optionalLine(300),
})

export const eventPersonRemovalForm = z.object({ role: z.enum(eventRoles) })
