import { and, eq, gte, isNull, lte } from 'drizzle-orm'
import { addDays } from '~/lib/dates'
import { clock } from '~/lib/zones'
import type { Connection } from '~db/client.server'
import { calendarDays, protocols } from '~db/schema'
import { appealsClose } from './window'

/** The signed final protocol of a contest and when appeals against it close; null before it is signed. */
export async function findAppealWindow(
  connection: Connection,
  contest: { id: string; appealDays: number; timeZone: string },
) {
  const [protocol] = await connection
    .select({ id: protocols.id, signedAt: protocols.signedAt })
    .from(protocols)
    .where(and(eq(protocols.contestId, contest.id), isNull(protocols.stage), eq(protocols.state, 'signed')))
  if (!protocol?.signedAt) return null
  const from = clock(contest.timeZone, protocol.signedAt).date
  const calendar = await connection
    .select({ day: calendarDays.day, kind: calendarDays.kind })
    .from(calendarDays)
    .where(and(gte(calendarDays.day, from), lte(calendarDays.day, addDays(from, 120))))
  return {
    protocolId: protocol.id,
    signedAt: protocol.signedAt,
    closesAt: appealsClose(protocol.signedAt, contest.appealDays, contest.timeZone, calendar),
  }
}
