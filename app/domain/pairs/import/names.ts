import { isFirstName, isPatronymic } from '~/lib/gender'
import type { Faults } from './findings'

export interface PersonName {
  lastName: string
  firstName: string
  middleName: string
}

type NameFault = keyof Pick<Faults, 'initials' | 'surnameAlone' | 'severalPeople' | 'unclearName'>

export type ReadName = { name: PersonName; post: string } | { fault: NameFault }

/**
 * Reads «Фамилия Имя Отчество», or the first name first where the patronymic shows it. Puts right the case of letters and
 * spaces around a hyphen, leaves out a former surname in brackets and the mark of a footnote, takes a post after a comma.
 */
export function readName(text: string): ReadName {
  const [name = '', ...after] = text
    .replace(/\([^)]*\)|[*¹²³]/g, ' ')
    .replace(/ [-–—] (?=\p{Ll})/gu, ', ')
    .replace(/ *[-‐‑–—] */g, '-')
    .split(/ *[,;/] */)
    .map((part) => part.replace(/[ .]+$/, '').trim())
  const post = after.join(', ')
  if (after.some(looksLikePerson)) return { fault: 'severalPeople' }
  const words = name.split(' ').filter(Boolean)
  if (words.slice(1).some(isInitial)) return { fault: 'initials' }
  if (words.length < 2) return { fault: words.length === 0 ? 'unclearName' : 'surnameAlone' }
  if (!words.every(isNameWord)) return { fault: 'unclearName' }
  if (words.length > 4 && words.filter(isPatronymic).length > 1) return { fault: 'severalPeople' }
  const parts = partsOf(words.map(capitalised))
  return parts ? { name: parts, post } : { fault: 'unclearName' }
}

/** The name as one line. */
export const fullName = ({ lastName, firstName, middleName }: PersonName): string =>
  [lastName, firstName, middleName].filter(Boolean).join(' ')

const isInitial = (word: string) => /^\p{Lu}\.?(\p{Lu}\.?)?$/u.test(word)
const isNameWord = (word: string) => /^\p{L}+(['’-]\p{L}+)*$/u.test(word)
const isSon = (word: string) => /^(оглы|оглу|кызы|гызы|къызы|улы|уулу)$/i.test(word)

const looksLikePerson = (text: string) =>
  /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/u.test(text) &&
  text.split(' ').some((word) => isPatronymic(word) || isFirstName(word))

function capitalised(word: string): string {
  if (isSon(word)) return word.toLowerCase()
  const oneCase = word === word.toLowerCase() || (word === word.toUpperCase() && word.length > 1)
  return oneCase ? word.toLowerCase().replace(/(^|-)\p{L}/gu, (start) => start.toUpperCase()) : word
}

function partsOf(words: string[]): PersonName | null {
  const patronymic = words.length > 3 && isSon(words.at(-1) ?? '') ? words.slice(-2).join(' ') : undefined
  const [one = '', two = '', three = '', ...more] = patronymic ? [...words.slice(0, -2), patronymic] : words
  if (more.length > 0) {
    const last = words.at(-1) ?? ''
    return isPatronymic(last)
      ? { lastName: words.slice(0, -2).join(' '), firstName: words.at(-2) ?? '', middleName: last }
      : null
  }
  if (isSon(three)) return null
  const firstNameFirst = three
    ? isPatronymic(two) && (!isPatronymic(three) || (isFirstName(one) && !isFirstName(two)))
    : isFirstName(one) && !isFirstName(two)
  if (!firstNameFirst) return { lastName: one, firstName: two, middleName: three }
  return { lastName: three || two, firstName: one, middleName: three ? two : '' }
}
