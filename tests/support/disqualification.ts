import { eq } from 'drizzle-orm'
import { agreeToDisqualify, proposeDisqualification } from '~/domain/entries/disqualification.server'
import { db } from '~db/client.server'
import { entries } from '~db/schema'
import { judging, type Played, pick } from './played-contest'

export const breach = 'Работа заимствована целиком'

/** An entry as it stands in its table. */
export async function theEntry(id: string) {
  const [entry] = await db.select().from(entries).where(eq(entries.id, id))
  return entry!
}

/** The organiser proposes to disqualify an entry of the file, a minute before the jury's hour. */
export async function propose(played: Played, name: string, reason = breach): Promise<string> {
  const { id } = pick(played.entries, name)
  const { version } = await theEntry(id)
  await proposeDisqualification(played.organizer, id, { version, reason }, new Date(judging.getTime() - 60_000))
  return id
}

/** The chair agrees to what is proposed. */
export async function agree(played: Played, name: string): Promise<void> {
  const { id } = pick(played.entries, name)
  const { version } = await theEntry(id)
  await agreeToDisqualify(pick(played.jurors, 'J1').viewer, id, { version }, judging)
}

/** Proposed and agreed to. */
export async function disqualify(played: Played, name: string): Promise<void> {
  await propose(played, name)
  await agree(played, name)
}
