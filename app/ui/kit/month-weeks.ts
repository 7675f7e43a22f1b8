const day = 86_400_000
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The weeks that a month touches, Monday first, as dates YYYY-MM-DD. `month` is YYYY-MM. */
export function monthWeeks(month: string): string[][] {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * day
  const weeks: string[][] = []
  for (let start = monday; start === monday || iso(start).startsWith(month); start += 7 * day) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => iso(start + offset * day)))
  }
  return weeks
}
