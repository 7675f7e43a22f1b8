import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { keepContest } from '~/domain/archive/commands.server'
import { keepingForm } from '~/domain/archive/schema'
import type { Staff } from './staff'

/** A contest of the year before, kept whole from its file. */
export async function seedArchive({ organizer, centreId }: Staff, now: Date): Promise<void> {
  const file = await readFile(path.resolve(import.meta.dirname, 'data/essays.json'))
  const input = keepingForm.parse({
    file: new File([file], 'К вершинам мастерства.json'),
    organizationId: centreId,
    level: 'municipal',
    note: `${now.getUTCFullYear() - 1} год, ИМЦ Верхнереченского муниципального округа`,
  })
  const { unread } = await keepContest(organizer, input, 'ru', new Date(now.getTime() - 70 * 86_400_000))
  if (unread) throw new Error('the archived contest has faults')
}
