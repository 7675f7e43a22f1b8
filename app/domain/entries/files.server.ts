import { and, asc, eq, inArray } from 'drizzle-orm'
import { fileTypeFromBuffer } from 'file-type'
import { holdsInsuranceNumber } from '~/lib/personal-number'
import { keepFile } from '~/storage/files.server'
import type { Connection, Transaction } from '~db/client.server'
import { entryFiles, files } from '~db/schema'
import type { TaskRules } from '../contests/rules'
import type { SignedIn } from '../viewer'
import { typeOf } from './file-types'

/** Why a file was not taken. The rest of the draft is kept all the same. */
export interface RefusedFile {
  task: string
  name: string
  why: 'type' | 'size' | 'empty' | 'many' | 'identityNumber'
}

/** Keeps the files that the task's rules let through, and says which they did not. */
export async function addFiles(
  tx: Transaction,
  viewer: SignedIn,
  { entryId, task, rules }: { entryId: string; task: string; rules: TaskRules },
  offered: readonly File[],
): Promise<RefusedFile[]> {
  const refused: RefusedFile[] = []
  let kept = await tx.$count(entryFiles, and(eq(entryFiles.entryId, entryId), eq(entryFiles.task, task)))
  for (const file of offered) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const found = await check(file.name, bytes, rules, kept)
    if ('why' in found) {
      refused.push({ task, name: file.name, ...found })
      continue
    }
    const row = await keepFile(tx, { name: file.name, bytes, type: found.type, uploadedBy: viewer.personId })
    await tx.insert(entryFiles).values({ fileId: row.id, entryId, task })
    kept += 1
  }
  return refused
}

/** Takes files out of an entry. Their bytes stay, as the log names them; nobody is let to read them any more. */
export async function removeFiles(tx: Transaction, entryId: string, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return
  await tx.delete(entryFiles).where(and(eq(entryFiles.entryId, entryId), inArray(entryFiles.fileId, [...fileIds])))
}

/** The files of an entry, in the order in which they came. */
export const listFiles = (connection: Connection, entryId: string) =>
  connection
    .select({ id: files.id, task: entryFiles.task, name: files.name, size: files.size })
    .from(entryFiles)
    .innerJoin(files, eq(files.id, entryFiles.fileId))
    .where(eq(entryFiles.entryId, entryId))
    .orderBy(asc(entryFiles.ordinal))

async function check(
  name: string,
  bytes: Uint8Array,
  rules: TaskRules,
  kept: number,
): Promise<{ type: string } | Pick<RefusedFile, 'why'>> {
  if (!rules.answers.includes('file') || kept >= rules.maxFiles) return { why: 'many' }
  if (bytes.byteLength === 0) return { why: 'empty' }
  if (bytes.byteLength > rules.maxMegabytes * 1024 * 1024) return { why: 'size' }
  if (holdsInsuranceNumber(name)) return { why: 'identityNumber' }
  const found = await fileTypeFromBuffer(bytes)
  const type = typeOf(found?.ext, name, rules.fileKinds)
  return type ? { type } : { why: 'type' }
}
