/**
 * Finds a member of a list by its id. The answer throws RangeError where there is none, which a file that `readContestFile` let
 * through never brings about.
 */
export function finder<Item extends { id: string }>(list: Item[]): (id: string) => Item {
  const byId = new Map(list.map((item) => [item.id, item]))
  return (id) => {
    const found = byId.get(id)
    if (!found) throw new RangeError(`nothing has the id ${id}`)
    return found
  }
}
