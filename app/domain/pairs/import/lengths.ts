import { longestOrderNumber } from '../../orders/schema'
import { longestOrganizationName } from '../../organizations/schema'
import { longestName, longestPost } from '../../people/schema'
import { longestGoal, longestSubject } from '../schema'
import type { PairField } from './fields'

const longest: Partial<Record<PairField, number>> = {
  mentorLastName: longestName,
  mentorFirstName: longestName,
  mentorMiddleName: longestName,
  menteeLastName: longestName,
  menteeFirstName: longestName,
  menteeMiddleName: longestName,
  mentorOrganization: longestOrganizationName,
  menteeOrganization: longestOrganizationName,
  mentorPost: longestPost,
  menteePost: longestPost,
  subject: longestSubject,
  goal: longestGoal,
  orderNumber: longestOrderNumber + 40,
}

/** How many signs a cell may have: as many as the field of the form, or room for all that is taken out of the cell. */
export const longestIn = (field: PairField): number => longest[field] ?? 500

/** The parts of what is read out of a cell, each with what the form lets in. @returns the most that one of them passes */
export const longestPassed = (parts: readonly (readonly [text: string, most: number])[]): number | undefined =>
  parts.find(([text, most]) => text.length > most)?.[1]
