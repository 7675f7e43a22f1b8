import { eq } from 'drizzle-orm'
import { drawProtocol, sendProtocol, signProtocol } from '~/domain/protocols/commands.server'
import type { Minutes } from '~/domain/protocols/model'
import type { ProtocolSnapshot } from '~/domain/protocols/snapshot'
import type { Result } from '~/domain/scoring/result'
import type { StageStanding } from '~/domain/scoring/standing'
import { db } from '~db/client.server'
import { protocols } from '~db/schema'
import { fillSheets, judging, openPlayed, type Played } from './played-contest'

export async function theProtocol(id: string) {
  const [protocol] = await db.select().from(protocols).where(eq(protocols.id, id))
  return { ...protocol!, snapshot: protocol!.snapshot as ProtocolSnapshot }
}

/** A meeting at which everyone was. */
export const minutesOf = ({ jurors, secretary }: Played, over: Partial<Minutes> = {}): Minutes => ({
  date: '2026-11-20',
  place: 'методический центр, кабинет 3',
  present: [...[...jurors.values()].map(({ id }) => id), secretary.id],
  absences: {},
  heard: [],
  furtherAgenda: [],
  furtherDecisions: [],
  ...over,
})

/** Draws a protocol up and puts it on signature. Returns its id. */
export async function sentProtocol(played: Played, stage: string | null): Promise<string> {
  const id = await drawProtocol(played.secretary.viewer, played.contestId, stage, minutesOf(played))
  const { version } = await theProtocol(id)
  if (!(await sendProtocol(played.secretary.viewer, id, version))) throw new Error('a draft just drawn was stale')
  return id
}

/** The same, signed by everyone. */
export async function signedProtocol(played: Played, stage: string | null, at = judging): Promise<string> {
  const id = await sentProtocol(played, stage)
  await signByAll(played, id, at)
  return id
}

export async function signByAll({ jurors, secretary }: Played, id: string, at = judging): Promise<void> {
  const { hash } = await theProtocol(id)
  for (const { viewer } of [...jurors.values(), secretary]) await signProtocol(viewer, id, { hash, dissent: '' }, at)
}

/** Plays every stage of the file to its signed protocol. */
export async function playStages(played: Played): Promise<void> {
  for (const { id } of played.file.contest.stages) {
    await openPlayed(played, id)
    await fillSheets(played, id)
    await signedProtocol(played, id)
  }
}

/** A result or standing with the ids of the file it was played from, to be compared with what the file comes to. */
export function inFileTerms<Found extends Result | StageStanding>(
  { entries, jurors }: Record<'entries' | 'jurors', ReadonlyMap<string, { id: string }>>,
  found: Found,
): Found {
  const names = new Map([...entries, ...jurors].map(([name, { id }]) => [id, name]))
  const ids = new RegExp([...names.keys()].join('|'), 'g')
  const text = JSON.stringify(found).replace(ids, (id) => names.get(id) ?? id)
  // A group is listed in the order of its ids.
  return JSON.parse(text, (key, value) => (key === 'between' ? (value as string[]).toSorted() : value))
}
