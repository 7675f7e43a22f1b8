import { readFileSync } from 'node:fs'
import { keepContest } from '~/domain/archive/commands.server'
import { type KeepingInput, keepingForm } from '~/domain/archive/schema'
import type { ContestFile } from '~/domain/scoring/contest-file'
import { type HeldContest, moments } from './contests'

type Keeper = Pick<HeldContest, 'organizer' | 'centreId'>

/** A contest file as its bytes are on the disk. */
export const fixtureText = (name: string): string => readFileSync(`tests/fixtures/contests/${name}.json`, 'utf8')

export const keepingInput = (
  { centreId }: Keeper,
  text: string,
  level: KeepingInput['level'] = 'municipal',
): KeepingInput => keepingForm.parse({ file: new File([text], 'архив.json'), organizationId: centreId, level })

/** Puts a contest file into the archive of the contest's organiser; returns its id there. */
export async function keepText(held: Keeper, text: string, level?: KeepingInput['level']): Promise<string> {
  const kept = await keepContest(held.organizer, keepingInput(held, text, level), 'ru', moments.before)
  if (kept.unread) throw new Error(JSON.stringify(kept.unread))
  return kept.archivedId
}

export const keepFile = (held: Keeper, file: ContestFile): Promise<string> => keepText(held, JSON.stringify(file))
