/** «Иванова Анна Петровна» → «ИА»: the surname and the first name, for a small circle. */
export const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
    .toLocaleUpperCase('ru')
