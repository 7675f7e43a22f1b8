import { nbsp } from '~/lib/text'
import type { Gender, ObliqueCase } from './name-rules'
import { declineFirstName, declinePatronymic, declineSurname, genderOfPatronymic } from './name-rules'

export type { Gender } from './name-rules'
export type NameCase = 'nominative' | ObliqueCase

export interface PersonName {
  last: string
  first: string
  middle?: string | null
  gender?: Gender | null
}

export interface DeclinedName {
  text: string
  /** The case the text is in: the nominative where no gender is known to decline by. */
  nameCase: NameCase
  /** A suggested form is printed only after a person has confirmed it (INV-40). */
  source: 'as_entered' | 'suggested'
  /** False where the form deserves a second look: a rare stem, varying usage, no gender. */
  certain: boolean
}

/** «Иванова Мария Петровна», as entered. */
export const fullName = ({ last, first, middle }: PersonName): string => [last, first, middle].filter(Boolean).join(' ')

/** The gender on the person's card, else the one the patronymic tells, else null. */
export const genderOf = ({ gender, middle }: PersonName): Gender | null =>
  gender ?? (middle ? genderOfPatronymic(middle) : null)

/** The name in a case, by the rules of norms 7.6: each part by itself, with the gender given, guarded. */
export function declineName(name: PersonName, nameCase: NameCase): DeclinedName {
  const gender = genderOf(name)
  if (nameCase === 'nominative' || !gender) {
    const certain = nameCase === 'nominative'
    return { text: fullName(name), nameCase: 'nominative', source: 'as_entered', certain }
  }
  const parts = [
    declineSurname(name.last, nameCase, gender),
    declineFirstName(name.first, nameCase, gender),
    ...(name.middle ? [declinePatronymic(name.middle, nameCase, gender)] : []),
  ]
  return {
    text: parts.map((part) => part.text).join(' '),
    nameCase,
    source: 'suggested',
    certain: parts.every((part) => part.certain),
  }
}

const initialsOf = ({ first, middle }: PersonName): string =>
  [initial(first), middle ? initial(middle) : null].filter(Boolean).join(nbsp)

/** «М.», and «А.-М.» of a double name. */
const initial = (name: string): string =>
  name
    .split('-')
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join('-')

/** «Иванова М. П.», with no-break spaces. */
export const withInitials = (name: PersonName): string => `${name.last}${nbsp}${initialsOf(name)}`

/** «М. П. Иванова», as under a signature. */
export const asSigned = (name: PersonName): string => `${initialsOf(name)}${nbsp}${name.last}`
