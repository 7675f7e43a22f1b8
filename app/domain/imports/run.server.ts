import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import type { Messages } from '~/i18n/messages'
import { log } from '~/lib/log.server'
import { todayInRussia } from '~/lib/zones'
import { readFile } from '~/storage/files.server'
import { db, type Transaction } from '~db/client.server'
import { files, imports } from '~db/schema'
import { record } from '../audit/commands.server'
import { Refused } from '../decision'
import type { Correction } from '../pairs/import/layout'
import type { ImportPlan, PlanCounts } from '../pairs/import/plan-model'
import { previewImport } from '../pairs/import/preview'
import { refusing } from '../unique.server'
import type { Viewer } from '../viewer'
import { findViewer } from '../viewer.server'
import { carryOut } from './carry-out.server'
import { readKnown } from './known.server'
import { type ImportOutcome, saySame, workOf } from './model'
import { correctionOf } from './queries.server'

/** How many things between two reports of progress. */
const stride = 5

/**
 * Carries a confirmed import out, in one transaction; how far it is is told through other connections, so that it can be
 * seen before the transaction ends. A second run of one that is done or failed does nothing.
 */
export async function runImport(importId: string, now: Date): Promise<void> {
  const [row] = await db
    .select({ row: imports, fileKey: files.key })
    .from(imports)
    .innerJoin(files, eq(files.id, imports.fileId))
    .where(and(eq(imports.id, importId), eq(imports.state, 'running')))
  if (!row) return
  const { createdBy, outcome, ...corrected } = row.row
  const today = todayInRussia(now)
  const viewer = await findViewer(createdBy, null, today)
  const confirmed = (outcome ?? {}) as ImportOutcome
  try {
    await db.transaction(async (tx) => {
      await takeTurn(tx)
      if (!(await isRunning(tx, importId))) return
      const bytes = await readFile({ key: row.fileKey })
      const source = { bytes, correction: correctionOf(corrected), now }
      const plan = await loadFile(tx, viewer, source, confirmed.confirmed, (done) => tell(importId, done))
      await tx
        .update(imports)
        .set({ state: 'done', done: workOf(plan), finishedAt: now })
        .where(eq(imports.id, importId))
      await record(tx, viewer, 'import.done', importId, { ...plan.counts })
    })
  } catch (thrown) {
    const outcome: ImportOutcome = { ...confirmed, failure: explain(thrown) }
    await db
      .update(imports)
      .set({ state: 'failed', outcome: { ...outcome }, finishedAt: now })
      .where(and(eq(imports.id, importId), eq(imports.state, 'running')))
  }
}

/** Waits until no other import changes the register, and keeps others waiting until the transaction ends. */
const takeTurn = (tx: Transaction) => tx.execute(sql`select pg_advisory_xact_lock(hashtext('imports'))`)

/** Of two runs of one import the second finds at its turn what the first has made of it. */
const isRunning = async (tx: Transaction, importId: string) =>
  (await tx.$count(imports, and(eq(imports.id, importId), eq(imports.state, 'running')))) > 0

interface Source {
  bytes: Uint8Array
  correction: Correction | null
  now: Date
}

/**
 * Loads a file into the register as it is at this moment, which no other import changes until the transaction ends.
 * @param confirmed what a person was shown: where it would be something else by now, nothing is loaded
 * @throws Refused with the reason for which nothing is loaded
 */
export async function loadFile(
  tx: Transaction,
  viewer: Viewer,
  { bytes, correction, now }: Source,
  confirmed: PlanCounts | undefined,
  tell: (done: number) => Promise<unknown>,
): Promise<ImportPlan> {
  await takeTurn(tx)
  const today = todayInRussia(now)
  const { plan } = previewImport(bytes, await readKnown(tx, viewer, today), correction)
  if (!plan) throw new Refused((t) => t.importPages.pointOutNames)
  if (confirmed && !saySame(confirmed, plan.counts)) throw new Refused((t) => t.importPages.changedSince)
  let done = 0
  const advance = async () => {
    done++
    if (done % stride === 0) await tell(done)
  }
  await refusing({ pairs_no_overlap: overlaps, pairs_no_overlap_reversed: overlaps }, () =>
    carryOut({ tx, viewer, now, today, advance }, plan),
  )
  return plan
}

/** INV-03: the two of a pair have another at the time. */
const overlaps = (t: Messages) => t.pairs.overlaps

const tell = (importId: string, done: number) => db.update(imports).set({ done }).where(eq(imports.id, importId))

/** Why nothing was loaded, in both languages; a fault nobody foresaw is logged under the number the person is told. */
function explain(thrown: unknown): { ru: string; en: string } {
  if (thrown instanceof Refused) return { ru: thrown.because(catalogue('ru')), en: thrown.because(catalogue('en')) }
  const id = randomUUID().slice(0, 8)
  log.error({ err: thrown, fault: id }, 'an import failed')
  return { ru: catalogue('ru').answers.fault(id), en: catalogue('en').answers.fault(id) }
}
