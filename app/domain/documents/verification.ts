import { searchKey } from '~/lib/text'

const looks: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}

/** What a surname is compared by: case, ё, spaces, hyphens and Latin letters that look like Russian ones do not matter. */
export const surnameKey = (typed: string): string =>
  searchKey(typed)
    .replace(/[a-z]/g, (letter) => looks[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '')

/** What the code under the QR is compared by. */
const codeKey = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

interface Checked {
  recipientSurname: string
  /** The name as it is printed, perhaps in the dative. */
  printedName: string
  code: string
}

/**
 * Whether what was typed beside the number is on that paper: the surname in the nominative, or as it is printed, or the
 * code under the QR.
 */
export function isOnPaper(typed: string, { recipientSurname, printedName, code }: Checked): boolean {
  const words = recipientSurname.trim().split(/\s+/).length
  const printedSurname = printedName.trim().split(/\s+/).slice(0, words).join(' ')
  const key = surnameKey(typed)
  if (key === '') return false
  return [recipientSurname, printedSurname].some((name) => surnameKey(name) === key) || codeKey(typed) === codeKey(code)
}
