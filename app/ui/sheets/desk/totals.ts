import type { Stage } from '~/domain/scoring/contest-file'
import { Rational } from '~/domain/scoring/rational'
import { sheetProgress } from '~/domain/scoring/sheet-progress'
import type { SheetForm } from './sheet-form'

/** Adds up what is typed so far by the engine itself, and writes it where the page has its places for it. */
export function drawTotals(form: SheetForm, stage: Stage): void {
  const { scores } = form.read()
  const keys = stage.tasks.flatMap((task) => task.criteria.map((criterion) => `${task.id}.${criterion.id}`))
  const typed = Object.fromEntries(
    keys.map((key, line) => [key, Rational.read(scores[line] ?? '') ? scores[line] : null]),
  )
  const { tasks, points, blank } = sheetProgress(stage, typed)
  for (const task of tasks) put(`task:${task.task}`, decimal(task.points.shown))
  put('sum', decimal(points.shown))
  put('filled', String(keys.length - blank.length))
}

function put(place: string, text: string): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-total="${CSS.escape(place)}"]`)) {
    element.textContent = text
  }
}

const decimal = (shown: string) => {
  const short = shown.replace(/\.?0+$/, '')
  return document.documentElement.lang === 'ru' ? short.replace('.', ',') : short
}
