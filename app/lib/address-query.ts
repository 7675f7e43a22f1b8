/** `?q=…` of the values that are there. */
export function query(values: object = {}): string {
  const given = Object.entries(values).filter(([, value]) => value)
  return given.length > 0 ? `?${new URLSearchParams(given as [string, string][])}` : ''
}
