export interface Placing {
  entryId: string
  jurorId: string
}

export interface Distribution {
  /** What is new: placings that were there already are not repeated. */
  placings: Placing[]
  /** Entries for which there are not enough jurors without a conflict. */
  short: { entryId: string; have: number; need: number }[]
}

interface Question {
  entries: string[]
  jurors: string[]
  /** Whether the juror may not score the entry (INV-18). */
  barred: (jurorId: string, entryId: string) => boolean
  /** How many jurors each entry gets; `all` gives it to everyone who may. */
  perEntry: number | 'all'
  /** Placings that stay as they are. */
  already: Placing[]
}

/**
 * Gives entries to jurors so that the loads are as even as conflicts allow: no other distribution of the same number of
 * sheets has a smaller sum of squared loads. The same question always gets the same answer.
 */
export function distribute({ entries, jurors, barred, perEntry, already }: Question): Distribution {
  const readers = new Map(entries.map((id) => [id, new Set<string>()]))
  const loads = new Map(jurors.map((id) => [id, 0]))
  const fixed = new Set<string>()
  const give = (jurorId: string, entryId: string) => {
    readers.get(entryId)?.add(jurorId)
    loads.set(jurorId, (loads.get(jurorId) ?? 0) + 1)
  }
  for (const { entryId, jurorId } of already) {
    if (!readers.has(entryId)) continue
    give(jurorId, entryId)
    fixed.add(key(entryId, jurorId))
  }
  const free = (entryId: string) => jurors.filter((id) => !barred(id, entryId) && !readers.get(entryId)?.has(id))
  const missing = (entryId: string) =>
    perEntry === 'all' ? Number.POSITIVE_INFINITY : perEntry - (readers.get(entryId)?.size ?? 0)

  // Entries with the least choice first.
  for (const entryId of [...entries].sort((a, b) => free(a).length - free(b).length)) {
    const byLoad = free(entryId).sort((a, b) => (loads.get(a) ?? 0) - (loads.get(b) ?? 0))
    for (const jurorId of byLoad.slice(0, Math.max(0, missing(entryId)))) give(jurorId, entryId)
  }
  if (perEntry !== 'all') even({ entries, jurors, barred, readers, loads, fixed })

  const placings = entries.flatMap((entryId) =>
    jurors
      .filter((jurorId) => readers.get(entryId)?.has(jurorId) && !fixed.has(key(entryId, jurorId)))
      .map((jurorId) => ({ entryId, jurorId })),
  )
  return { placings, short: shortages(entries, readers, perEntry) }
}

interface Draft extends Pick<Question, 'entries' | 'jurors' | 'barred'> {
  readers: Map<string, Set<string>>
  loads: Map<string, number>
  /** Placings that must not move, as `key`. */
  fixed: Set<string>
}

/** Moves sheets along chains of jurors from the more loaded to the less, until no chain makes the loads more even. */
function even(draft: Draft): void {
  const { jurors, loads, readers } = draft
  const load = (id: string) => loads.get(id) ?? 0
  for (let moved = true; moved; ) {
    moved = false
    for (const heaviest of [...jurors].sort((a, b) => load(b) - load(a))) {
      const chain = findRelief(draft, heaviest, load(heaviest) - 2)
      if (!chain) continue
      for (const { entryId, from, to } of chain) {
        readers.get(entryId)?.delete(from)
        readers.get(entryId)?.add(to)
      }
      loads.set(heaviest, load(heaviest) - 1)
      const lightest = chain.at(-1)?.to ?? heaviest
      loads.set(lightest, load(lightest) + 1)
      moved = true
      break
    }
  }
}

interface Move {
  entryId: string
  from: string
  to: string
}

/** The shortest chain of moves by which `start` hands one sheet on and a juror with at most `target` sheets gets one. */
function findRelief(
  { entries, jurors, barred, readers, loads, fixed }: Draft,
  start: string,
  target: number,
): Move[] | null {
  const cameBy = new Map<string, Move | null>([[start, null]])
  const queue = [start]
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    for (const entryId of entries) {
      const reading = readers.get(entryId)
      if (!reading?.has(from) || fixed.has(key(entryId, from))) continue
      for (const to of jurors) {
        if (cameBy.has(to) || reading.has(to) || barred(to, entryId)) continue
        cameBy.set(to, { entryId, from, to })
        if ((loads.get(to) ?? 0) <= target) return chainTo(to, cameBy)
        queue.push(to)
      }
    }
  }
  return null
}

function chainTo(end: string, cameBy: Map<string, Move | null>): Move[] {
  const chain: Move[] = []
  for (let move = cameBy.get(end); move; move = cameBy.get(move.from)) chain.unshift(move)
  return chain
}

function shortages(entries: string[], readers: Map<string, Set<string>>, perEntry: number | 'all') {
  if (perEntry === 'all') return []
  return entries
    .map((entryId) => ({ entryId, have: readers.get(entryId)?.size ?? 0, need: perEntry }))
    .filter(({ have, need }) => have < need)
}

const key = (entryId: string, jurorId: string) => `${entryId} ${jurorId}`
