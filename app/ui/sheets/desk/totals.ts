import type { Stage } from '~/domain/scoring/contest-file'
import { Rational } from '~/domain/scoring/rational'
import { type SheetProgress, sheetProgress } from '~/domain/scoring/sheet-progress'
import type { SheetForm } from './sheet-form'

/** What scores typed on a sheet of the stage come to, by the engine itself. */
export function progressOf(stage: Stage, scores: readonly string[]): SheetProgress {
  const keys = stage.tasks.flatMap((task) => task.criteria.map((criterion) => `${task.id}.${criterion.id}`))
  const typed = Object.fromEntries(
    keys.map((key, line) => [key, Rational.read(scores[line] ?? '') ? scores[line] : null]),
  )
  return sheetProgress(stage, typed)
}

/** Writes what is typed so far where the page has its places for it. */
export function drawTotals(form: SheetForm, stage: Stage): void {
  const { tasks, points, blank } = progressOf(stage, form.read().scores)
  for (const task of tasks) put(`task:${task.task}`, decimal(task.points.shown))
  put('sum', decimal(points.shown))
  put('filled', String(form.lines - blank.length))
}

function put(place: string, text: string): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-total="${CSS.escape(place)}"]`)) {
    element.textContent = text
  }
}

/** Two decimals without idle zeros: «39», «12,5». */
export const decimal = (shown: string) => local(shown.replace(/\.?0+$/, ''))

/** A number as the page's language writes it. */
export const local = (number: string) => (document.documentElement.lang === 'ru' ? number.replace('.', ',') : number)
