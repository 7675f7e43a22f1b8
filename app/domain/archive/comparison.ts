import { z } from 'zod'
import type { Result } from '../scoring/result'

/** What was written into the file when it was exported, against what it comes to now. */
export interface Comparison {
  same: boolean
  /** The number of the protocol under which it was written. */
  protocol: number | null
}

const written = z.object({
  protocol: z.object({ number: z.number() }).optional(),
  ranking: z.array(
    z.object({
      scope: z.string(),
      entry: z.string(),
      place: z.number().nullable(),
      total: z.object({ exact: z.string() }),
      award: z.string().nullable(),
    }),
  ),
  stopped: z.array(z.object({ entry: z.string(), stage: z.string(), award: z.string().nullable() })),
})

/**
 * Whether the places, totals and awards written in a contest file are those it comes to.
 *
 * @param result the file's own `result`, which the computation never reads
 * @returns null where the file has none
 */
export function compareWithWritten(result: object | undefined, computed: Result): Comparison | null {
  if (result === undefined) return null
  const { data } = written.safeParse(result)
  return {
    same: data !== undefined && JSON.stringify(places(data)) === JSON.stringify(places(computed)),
    protocol: data?.protocol?.number ?? null,
  }
}

const places = ({ ranking, stopped }: Pick<z.output<typeof written>, 'ranking' | 'stopped'>) => [
  ranking.map(({ scope, entry, place, total, award }) => [scope, entry, place, total.exact, award]),
  stopped.map(({ entry, stage, award }) => JSON.stringify([entry, stage, award])).toSorted(),
]
