import { z } from 'zod'
import type { Result } from '../scoring/result'

const shown = z.object({ exact: z.string() })

const written = z.object({
  status: z.string(),
  stages: z.record(z.string(), z.record(z.string(), z.object({ exact: z.string(), place: z.number() }))),
  ranking: z.array(
    z.object({
      scope: z.string(),
      entry: z.string(),
      place: z.number().nullable(),
      total: shown,
      award: z.string().nullable(),
    }),
  ),
  stopped: z.array(z.object({ entry: z.string(), stage: z.string(), award: z.string().nullable() })),
  audience: z
    .object({ award: z.string(), counts: z.record(z.string(), z.number()), winners: z.array(z.string()) })
    .optional(),
})

/**
 * Whether what was written when a file was exported is what it comes to now: places, totals, awards, stages and the prize of
 * the audience.
 *
 * @param result the file's own `result`, or that of a protocol
 * @returns null where nothing is written that could be compared
 */
export function isAsWritten(result: unknown, computed: Result): boolean | null {
  const { data } = written.safeParse(result)
  return data ? ordered(data) === ordered(written.parse(computed)) : null
}

function ordered({ stages, stopped, audience, ...rest }: z.output<typeof written>): string {
  return JSON.stringify({
    ...rest,
    stages: Object.entries(stages).map(([stage, rows]) => [stage, sorted(Object.entries(rows))]),
    stopped: sorted(stopped.map(({ entry, stage, award }) => [entry, stage, award])),
    audience: audience && { ...audience, counts: sorted(Object.entries(audience.counts)) },
  })
}

const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted()
