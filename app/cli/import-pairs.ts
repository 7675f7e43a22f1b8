import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { Refused } from '~/domain/decision'
import { workOf } from '~/domain/imports/model'
import type { ImportPlan } from '~/domain/pairs/import/plan-model'
import { type Preview, previewImport } from '~/domain/pairs/import/preview'
import { columnNoteOf, sentenceOf } from '~/domain/pairs/import/sentences'
import { visitor } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { OperatorError } from '~/lib/operator-error'
import { todayInRussia } from '~/lib/zones'
import { runCommand } from './command'
import { openInstallation } from './installation'

/*
 * npm run import:pairs -- FILE [--yes] [--without-faulty]
 *
 * Shows what a spreadsheet of pairs would add and change, and does it once confirmed: by an answer, or by --yes.
 * Exit status: 0 loaded, or nothing to load; 1 it could not be; 2 called wrongly; 3 rows have faults, and nothing is
 * loaded without --without-faulty; 4 only shown, as nobody confirmed.
 */

const t = catalogue('ru')
/** Whoever has the console has the whole installation. */
const operator = { ...visitor, roles: [{ role: 'platform_admin', scope: 'installation', scopeId: null } as const] }

interface Options {
  yes: boolean
  withoutFaulty: boolean
}

await runCommand(async (life) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { yes: { type: 'boolean', default: false }, 'without-faulty': { type: 'boolean', default: false } },
  })
  const [path, ...more] = positionals
  if (!path || more.length > 0) {
    console.error('Usage: npm run import:pairs -- FILE [--yes] [--without-faulty]')
    process.exitCode = 2
    return
  }
  const bytes = await readFile(path).catch((thrown: Error) => {
    throw new OperatorError(`${path} cannot be read: ${thrown.message}`)
  })
  await openInstallation(life)
  process.exitCode = await load(bytes, { yes: values.yes, withoutFaulty: values['without-faulty'] }).catch(inWords)
})

async function load(bytes: Uint8Array, { yes, withoutFaulty }: Options): Promise<number> {
  const { db } = await import('~db/client.server')
  const { readKnown } = await import('~/domain/imports/known.server')
  const { loadFile } = await import('~/domain/imports/run.server')
  const now = new Date()
  const preview = previewImport(bytes, await readKnown(db, operator, todayInRussia(now)))
  const { plan } = preview
  if (!plan) throw new Refused((words) => words.importPages.pointOutNames)
  show(preview, plan)
  if (plan.counts.faulty > 0 && !withoutFaulty) return said(3, t.importPages.faultsStand(plan.counts.faulty))
  if (workOf(plan) === 0) return said(0, t.importPages.nothingToLoad)
  console.log(t.importPages.takenText)
  if (!yes && !(await isConfirmed())) return said(4, t.importPages.previewLead)
  const tell = async (done: number) => showProgress(t.kit.progress(done, workOf(plan)))
  await db.transaction((tx) => loadFile(tx, operator, { bytes, correction: null, now }, plan.counts, tell))
  showProgress('')
  return said(0, t.importPages.written(plan.counts.new + plan.counts.changed, plan.counts.faulty))
}

function show({ tables }: Preview, { rows, counts }: ImportPlan): void {
  for (const { notes } of tables) {
    for (const note of notes) console.log(columnNoteOf(t, note))
  }
  for (const finding of rows.flatMap(({ findings }) => findings)) {
    console.log(`${t.importPages.severities[finding.severity]}: ${sentenceOf(t, finding, tables.length > 1)}`)
  }
  for (const [name, label] of Object.entries(t.importPages.counts)) {
    console.log(`${label}: ${counts[name as keyof typeof t.importPages.counts]}`)
  }
}

/** One line that is written over; nothing where nobody watches. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line.padEnd(30)}\r`)
}

/** Asks whoever sits at the console; nobody does where the input is a file or a pipe. */
async function isConfirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const console = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await console.question('Загрузить? (да/нет) ')
  console.close()
  return /^(да|д|y|yes)$/i.test(answer.trim())
}

function said(code: number, sentence: string): number {
  console.log(sentence)
  return code
}

/** A refusal is for the person at the console; anything else is a fault. */
function inWords(thrown: unknown): never {
  if (thrown instanceof Refused) throw new OperatorError(thrown.because(t))
  throw thrown
}
