import type { DeskFacts } from '../desk-facts'
import { DeviceCopy } from './copy'
import { listenToKeys } from './keys'
import { Question } from './question'
import { Saver } from './saver'
import { SheetForm } from './sheet-form'
import { StatusLine } from './status'
import { drawTotals } from './totals'

/** The scoring desk in the browser. Without it the same form is saved by its button. */
function openDesk(element: HTMLFormElement): void {
  const facts: DeskFacts = JSON.parse(element.dataset.desk ?? '')
  const lines = facts.stage.tasks.reduce((sum, task) => sum + task.criteria.length, 0)
  const form = new SheetForm(element, lines)
  const status = new StatusLine(find('[data-status]'))
  const question = new Question(find('[data-question]'), facts)
  const redraw = () => drawTotals(form, facts.stage)
  const saver = new Saver(facts, form, new DeviceCopy(facts.copyKey), status, question, redraw)

  const changed = () => {
    redraw()
    saver.changed()
  }
  element.addEventListener('change', changed)
  element.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLInputElement && event.target.type === 'radio')) changed()
  })
  listenToKeys(form)
  handInWhenSaved(element, saver, status)
  stayWhileOffline(status)
  for (const back of ['online', 'focus'] as const) addEventListener(back, () => void saver.flush())
  addEventListener('pagehide', () => saver.leave())
  if (element.dataset.saved === undefined) status.show('idle')
  redraw()
  void saver.takeUp()
}

/** Sends the form only when everything typed is saved, so that its version is the one the server has. */
function handInWhenSaved(element: HTMLFormElement, saver: Saver, status: StatusLine): void {
  let ready = false
  element.addEventListener('submit', async (event) => {
    if (ready) return
    event.preventDefault()
    const button = event.submitter
    button?.closest<HTMLElement>('[popover]')?.hidePopover()
    if (!(await saver.flush())) {
      if (!navigator.onLine) status.show('offlineHandIn')
      return
    }
    if (!button?.hasAttribute('formaction')) return
    // A form does not submit anew while its submit event is being handled.
    setTimeout(() => {
      ready = true
      element.requestSubmit(button)
      ready = false
    })
  })
}

/** A link followed without a network would end on the browser's own error page. */
function stayWhileOffline(status: StatusLine): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]:not([href^="#"])')
    if (!link || navigator.onLine) return
    event.preventDefault()
    status.show('offlineAway')
  })
}

function find<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector)
  if (!found) throw new Error(`the desk has no ${selector}`)
  return found
}

const desk = document.querySelector<HTMLFormElement>('form[data-desk]')
if (desk) openDesk(desk)

/** A sheet that is in needs no copy on this device any more. */
const over = document.querySelector<HTMLElement>('[data-forget]')?.dataset.forget
if (over) new DeviceCopy(over).forget()
