const letters = (words: string[]) => words.map((word) => word.charAt(0).toLocaleUpperCase('ru'))

/** «Соколова Анна Витальевна» → «СА», for a small circle. */
export const initials = (name: string) => letters(name.split(/\s+/).slice(0, 2)).join('')

/** «Соколова Анна Витальевна» → «Соколова А. В.», which never parts at the end of a line. */
export function surnameWithInitials(name: string): string {
  const [surname = '', ...given] = name.split(/\s+/)
  return [surname, ...letters(given.slice(0, 2)).map((letter) => `${letter}.`)].join('\u00a0')
}
