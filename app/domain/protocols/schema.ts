import { z } from 'zod'
import { day, identifier, line, optionalProse, prose, rowVersion } from '~/lib/fields'
import type { Minutes } from './model'

/** What the secretary writes of the meeting; lines of the further parts stand one under another. */
export const minutesForm = z.object({
  /** The stage's key; empty for the final protocol. */
  stage: z.string().max(100).optional(),
  date: day(),
  place: line(300),
  present: z.array(identifier()).max(100).default([]),
  heard: optionalProse(5000),
  agenda: optionalProse(5000),
  decisions: optionalProse(5000),
})
export type MinutesInput = z.output<typeof minutesForm>

/** The form's fields as minutes: each line of a text is an item. */
export const minutesOf = ({ date, place, present, heard, agenda, decisions }: MinutesInput): Minutes => ({
  date,
  place,
  present,
  absences: {},
  heard: items(heard),
  furtherAgenda: items(agenda),
  furtherDecisions: items(decisions),
})

const items = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)

export const dispatchForm = z.object({ version: rowVersion() })

export const signatureForm = z.object({ hash: z.string().length(64), dissent: optionalProse(3000) })

export const correctionForm = z.object({ version: rowVersion(), reason: prose(2000).min(5) })
