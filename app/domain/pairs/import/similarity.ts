/** How many letters have to be changed, added or left out to make one text of the other; past `limit` it is not counted on. */
export function editDistance(whole: string, otherWhole: string, limit: number): number {
  if (Math.abs(whole.length - otherWhole.length) > limit) return limit + 1
  // Most names begin alike, and what is alike at the beginning costs nothing.
  let alike = 0
  while (alike < whole.length && whole[alike] === otherWhole[alike]) alike++
  const [one, other] = [whole.slice(alike), otherWhole.slice(alike)]
  let before = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = (before[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    if (Math.min(...row) > limit) return limit + 1
    before = row
  }
  return before[other.length] ?? 0
}
