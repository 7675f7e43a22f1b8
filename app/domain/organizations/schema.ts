import { z } from 'zod'
import { day, endsAfterStart, identifier, line, optionalLine, rowVersion } from '~/lib/fields'
import { isTimeZone } from '~/lib/zones'
import { organizationTypes } from '~db/enums'

const timeZone = z.string().refine(isTimeZone, { params: { error: 'choice' } })
const years = (most: number) => z.coerce.number().int().min(0).max(most).optional()

/** «Осадчий Игорь Петрович»: signatures make initials of it themselves. */
const headName = optionalLine().refine((text) => !/\p{Lu}\./u.test(text), { params: { error: 'fullName' } })

export const regionForm = z.object({ name: line(), timeZone })

export const municipalityForm = z.object({
  fullName: line(),
  shortName: line(100),
  nameGenitive: optionalLine(),
  timeZone,
  headPost: optionalLine(),
  headName,
  maxAge: years(99),
  maxExperienceYears: years(60),
})

export const municipalityChange = municipalityForm.extend({ version: rowVersion() })

export const longestOrganizationName = 500

export const organizationForm = z.object({
  municipalityId: identifier(),
  fullName: line(longestOrganizationName),
  shortName: line(),
  type: z.enum(organizationTypes),
  locality: optionalLine(),
  directorName: headName,
  directorPost: optionalLine(),
  documentPrefix: optionalLine(20),
})

export const organizationChange = organizationForm.extend({ version: rowVersion() })

export const closingForm = z.object({ on: day() })

export const tagForm = z
  .object({ tag: line(60), from: day(), to: day().optional() })
  .refine(({ from, to }) => !to || from <= to, endsAfterStart)

export type RegionInput = z.output<typeof regionForm>
export type MunicipalityInput = z.output<typeof municipalityForm>
export type OrganizationInput = z.output<typeof organizationForm>
export type TagInput = z.output<typeof tagForm>

/** What the address of the list asks for; anything else in it asks for nothing. */
export const organizationFilter = z.object({
  q: z.string().max(200).catch(''),
  municipality: identifier().optional().catch(undefined),
  type: z.enum(organizationTypes).optional().catch(undefined),
  closed: z.literal('on').optional().catch(undefined),
})
