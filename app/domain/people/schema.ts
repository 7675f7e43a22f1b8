import { z } from 'zod'
import { day, email, identifier, line, optionalLine, rowVersion, tick } from '~/lib/fields'
import { tidy } from '~/lib/text'
import { categories, extraCategories, genders } from '~db/enums'

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

/** Words between commas, each once. */
const wordList = optionalLine(500).transform((text) => [...new Set(text.split(',').map(tidy).filter(Boolean))])

/** Of a surname, a first name, a patronymic. */
export const longestName = 80
export const longestPost = 120

const named = { lastName: line(longestName), firstName: line(longestName), middleName: optionalLine(longestName) }

export const personForm = z.object({
  ...named,
  gender: z.enum(genders).optional(),
  birthYear: whole(1920, 2020).optional(),
  email: email().optional(),
  phone: z
    .string()
    .overwrite(tidy)
    .max(40)
    .regex(/^[+()\d -]{5,}$/)
    .optional(),
  teachingSinceYear: whole(1940, 2100).optional(),
  teachingSinceMonth: whole(1, 12).optional(),
  category: z.enum(categories).default('none'),
  categoryDate: day().optional(),
  extraCategories: z.array(z.enum(extraCategories)).default([]),
  subjects: wordList,
  topics: wordList,
})

const post = line(longestPost)

/** A new person begins somewhere; `another` says that a namesake who is already there is someone else. */
export const newPersonForm = personForm.extend({ organizationId: identifier(), post, from: day(), another: tick() })

export const personChange = personForm.extend({ version: rowVersion() })

export const hiringForm = z.object({ organizationId: identifier(), post, from: day(), isSecond: tick() })

export const leavingForm = z.object({ on: day() })

export const transferForm = z.object({ organizationId: identifier(), post, from: day() })

export type PersonInput = z.output<typeof personForm>
export type NewPersonInput = z.output<typeof newPersonForm>
export type HiringInput = z.output<typeof hiringForm>
export type TransferInput = z.output<typeof transferForm>

/** What a person changes of himself. */
export const profileForm = personForm
  .pick({ phone: true, subjects: true, topics: true })
  .extend({ version: rowVersion() })

/** A new address to sign in with, and the password that proves whose account it is. */
export const loginForm = z.object({
  email: email(),
  password: z.string().max(200),
})

export type ProfileInput = z.output<typeof profileForm>
export type LoginInput = z.output<typeof loginForm>

/** What a person of the list may be without. */
export const lacks = ['account', 'consent'] as const

/** What the address of the list asks for; anything else in it asks for nothing. */
export const peopleFilter = z.object({
  q: z.string().max(200).catch(''),
  organization: identifier().optional().catch(undefined),
  municipality: identifier().optional().catch(undefined),
  category: z.enum(categories).optional().catch(undefined),
  lacks: z.enum(lacks).optional().catch(undefined),
})

export const filterOf = ({ q, organization, municipality, category, lacks }: z.output<typeof peopleFilter>) => ({
  search: q,
  organizationId: organization,
  municipalityId: municipality,
  category,
  lacks,
})

/** Whom the console makes an administrator. */
export const administratorForm = z.object({ ...named, email: email() })

export type AdministratorInput = z.output<typeof administratorForm>
