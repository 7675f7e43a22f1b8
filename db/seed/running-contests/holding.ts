import { eq } from 'drizzle-orm'
import { changeTerms, createContest } from '~/domain/contests/commands.server'
import { announceContest, setContestOrder } from '~/domain/contests/life.server'
import type { PresetName } from '~/domain/contests/presets'
import { contestForm } from '~/domain/contests/schema'
import type { Terms } from '~/domain/contests/terms'
import type { SignedIn } from '~/domain/viewer'
import { findViewer } from '~/domain/viewer.server'
import { catalogue } from '~/i18n/catalogue'
import { addDays } from '~/lib/dates'
import { db } from '~db/client.server'
import { contests, entries } from '~db/schema'
import type { Staff } from '../staff'

const day = 86_400_000

/** An instant so many days from `now`, at a time when people work. */
export const inDays = (now: Date, days: number, minutes = 0): Date =>
  new Date(now.getTime() + days * day + minutes * 60_000)

export const dayOf = (now: Date, days: number): string => addDays(now.toISOString().slice(0, 10), days)

interface Planned {
  preset: PresetName
  title: string
  /** Days from `now`. */
  opens: number
  closes: number
  order: string
  change?: (terms: Terms) => Terms
}

/** A contest of the home district's centre, open to the whole region, announced three days before it opens. */
export async function announce(home: Staff, { preset, title, opens, closes, order, change }: Planned, now: Date) {
  const { organizer, centreId } = home
  const input = contestForm.parse({
    preset,
    title,
    organizationId: centreId,
    level: 'intermunicipal',
    place: 'с. Ключи, информационно-методический центр',
    timeZone: 'Asia/Yakutsk',
    opensDate: dayOf(now, opens),
    opensTime: '09:00',
    closesDate: dayOf(now, closes),
    closesTime: '23:59',
  })
  const at = inDays(now, opens - 3)
  const id = await createContest(organizer, input, catalogue('ru'), at)
  if (change) await changeTerms(organizer, id, await contestVersion(id), change, at)
  const register = { number: order, date: dayOf(now, opens - 4), orderTitle: `О конкурсе «${title}»` }
  await setContestOrder(organizer, id, { ...register, version: await contestVersion(id) })
  await announceContest(organizer, id, await contestVersion(id), at)
  return id
}

export const viewerOf = async (personId: string, now: Date): Promise<SignedIn> =>
  (await findViewer(personId, null, now.toISOString().slice(0, 10))) as SignedIn

export async function contestVersion(id: string): Promise<number> {
  const [row] = await db.select({ version: contests.version }).from(contests).where(eq(contests.id, id))
  return row?.version ?? 0
}

export async function entryVersion(id: string): Promise<number> {
  const [row] = await db.select({ version: entries.version }).from(entries).where(eq(entries.id, id))
  return row?.version ?? 0
}
