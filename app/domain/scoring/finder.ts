/** Finds a member of a list by its id. The answer throws RangeError where there is none. */
export function finder<Item extends { id: string }>(list: Item[]): (id: string) => Item {
  const byId = new Map(list.map((item) => [item.id, item]))
  return (id) => known(byId.get(id), id)
}

/** What was found by an id. Throws RangeError where nothing was, which a file that `readContestFile` let through never brings about. */
export function known<Item>(found: Item | undefined, id: string): Item {
  if (found === undefined) throw new RangeError(`nothing has the id ${id}`)
  return found
}
