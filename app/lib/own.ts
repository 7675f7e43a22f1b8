/** What a table of words or values has under a key that came from outside: never what every object has, such as `constructor`. */
export const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined
