import { and, eq } from 'drizzle-orm'
import { distributeEntries } from '~/domain/jury/assigning.server'
import { openStage } from '~/domain/jury/stages.server'
import { drawProtocol, sendProtocol, signProtocol } from '~/domain/protocols/commands.server'
import type { ContestFile } from '~/domain/scoring/contest-file'
import { handInSheet } from '~/domain/sheets/commands.server'
import { linesOf } from '~/domain/sheets/model'
import type { SignedIn } from '~/domain/viewer'
import { db } from '~db/client.server'
import { assignments, protocols } from '~db/schema'
import type { Entrants } from './entrants'
import type { Jury } from './jury'

interface Held extends Entrants {
  organizer: SignedIn
  contestId: string
  file: ContestFile
  jury: Jury
}

const seatOf = (jury: Jury, name: string) => {
  const seat = jury.get(name)
  if (!seat) throw new Error(`nobody in the jury is ${name}`)
  return seat
}

/** Gives a stage to the jury and hands in every sheet of the file. */
export async function judgeStage({ organizer, contestId, file, jury, entries }: Held, stageId: string, now: Date) {
  await distributeEntries(organizer, contestId, stageId, 0, now)
  await openStage(organizer, contestId, stageId, now)
  const stage = file.contest.stages.find(({ id }) => id === stageId)
  if (!stage) throw new Error(`the file has no stage ${stageId}`)
  for (const sheet of file.sheets.filter((one) => one.stage === stageId)) {
    const { id: jurorId, viewer } = seatOf(jury, sheet.juror)
    const [given] = await db
      .select({ id: assignments.id, version: assignments.version })
      .from(assignments)
      .where(
        and(
          eq(assignments.stage, stageId),
          eq(assignments.jurorId, jurorId),
          eq(assignments.entryId, entries.get(sheet.entry)?.id ?? ''),
        ),
      )
    if (!given) throw new Error(`${sheet.juror} was not given ${sheet.entry}`)
    const scores = linesOf(stage).map(({ key }) => String(sheet.scores[key]))
    await handInSheet(viewer, given.id, { version: given.version, scores, comment: sheet.comment ?? '' }, now)
  }
}

/** Draws a protocol up and has it signed by everyone; the final one where `stage` is null. */
export async function signWhole({ contestId, jury }: Held, stage: string | null, now: Date): Promise<string> {
  const { viewer: secretary } = seatOf(jury, 'secretary')
  const minutes = {
    date: now.toISOString().slice(0, 10),
    place: 'с. Ключи, информационно-методический центр',
    present: [...jury.values()].map(({ id }) => id),
    absences: {},
    heard: [],
    furtherAgenda: [],
    furtherDecisions: [],
  }
  const id = await drawProtocol(secretary, contestId, stage, minutes)
  const [drawn] = await db
    .select({ version: protocols.version, hash: protocols.hash })
    .from(protocols)
    .where(eq(protocols.id, id))
  if (!drawn || !(await sendProtocol(secretary, id, drawn.version)))
    throw new Error('a protocol did not go on signature')
  for (const { viewer } of jury.values()) await signProtocol(viewer, id, { hash: drawn.hash, dissent: '' }, now)
  return id
}
