import { eq, sql } from 'drizzle-orm'
import { isLocalDate, type LocalDate } from '~/lib/dates'
import { db, type Transaction } from '~db/client.server'
import { calendarDays } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, NotFound, Refused, refusedAt } from '../decision'
import type { SignedIn } from '../viewer'
import { daysOf, mostDays, type NotedDay } from './model'
import { mayKeepCalendar } from './policy'
import type { CalendarDayInput } from './schema'
import { readDays } from './table'

/** Enters a day, or each of a period, over what the table said of it. */
export const enterDays = (viewer: SignedIn, { from, to = from, kind, note }: CalendarDayInput) =>
  db.transaction((tx) =>
    write(
      tx,
      viewer,
      daysOf(from, to).map((day) => ({ day, kind, note })),
    ),
  )

/** Enters days from the lines of a table, all or, where any line is wrong, none. Returns how many. */
export const enterTable = (viewer: SignedIn, text: string) =>
  db.transaction(async (tx) => {
    assertAllowed(mayKeepCalendar(viewer))
    const { days, faults } = readDays(text)
    if (faults.length > 0) throw refusedAt('table', (t) => t.calendarDays.faulty(faults.slice(0, 10)))
    if (days.length === 0) throw refusedAt('table', (t) => t.calendarDays.nothing)
    await write(tx, viewer, days)
    return days.length
  })

async function write(tx: Transaction, viewer: SignedIn, days: NotedDay[]): Promise<void> {
  assertAllowed(mayKeepCalendar(viewer))
  if (days.length > mostDays) throw new Refused((t) => t.calendarDays.tooMany(mostDays))
  await tx
    .insert(calendarDays)
    .values(days)
    .onConflictDoUpdate({
      target: calendarDays.day,
      set: { kind: sql`excluded.kind`, note: sql`excluded.note` },
    })
  await record(tx, viewer, 'calendar_day.entered', null, { days: days.map(({ day, kind }) => `${day} ${kind}`) })
}

/** Takes a day out of the table: it is again as its weekday says. */
export const removeDay = (viewer: SignedIn, day: LocalDate) =>
  db.transaction(async (tx) => {
    assertAllowed(mayKeepCalendar(viewer))
    if (!isLocalDate(day)) throw new NotFound()
    const [removed] = await tx.delete(calendarDays).where(eq(calendarDays.day, day)).returning()
    if (!removed) throw new NotFound()
    await record(tx, viewer, 'calendar_day.removed', null, { day, kind: removed.kind })
  })
