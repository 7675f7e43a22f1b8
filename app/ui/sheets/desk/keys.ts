import type { SheetForm } from './sheet-form'
import { spelled } from './typing'

/** For how long digits typed one after another are one score. */
const together = 900

/** Digits set the score of the line in focus, Backspace takes it back, Enter and the arrows up and down lead on. */
export function listenToKeys(form: SheetForm): void {
  let typed = ''
  let typedAt = 0
  let typedOn = -1
  form.element.addEventListener('change', ({ target }) => {
    const line = target instanceof HTMLInputElement ? lineOf(target) : null
    if (line !== null) warn(form, line, false)
  })
  form.element.addEventListener('keydown', (event) => {
    const input = event.target
    if (!(input instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return
    const line = lineOf(input)
    if (line === null) return
    const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      typed = ''
      lead(form, line + step)
    } else if (input.type === 'radio' && (event.key === 'Backspace' || event.key === 'Delete')) {
      event.preventDefault()
      typed = ''
      choose(form, line, '')
      warn(form, line, false)
    } else if (input.type === 'radio' && /^[\d.,]$/.test(event.key)) {
      event.preventDefault()
      const goesOn = line === typedOn && event.timeStamp - typedAt < together
      typed = goesOn ? typed + event.key : event.key
      typedAt = event.timeStamp
      typedOn = line
      const score = spelled(scoresOf(form, line), typed)
      if (typeof score === 'string') choose(form, line, score)
      warn(form, line, score === undefined)
    }
  })
}

function lead(form: SheetForm, line: number): void {
  const target = form.target(line)
  target?.focus({ preventScroll: true })
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  target?.closest('fieldset, div')?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}

function choose(form: SheetForm, line: number, value: string): void {
  const button = buttonsOf(form, line).find((one) => one.value === value)
  if (!button || button.checked) return
  button.checked = true
  button.focus()
  button.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Says, or no longer says, which scores the line has. */
function warn(form: SheetForm, line: number, isOff: boolean): void {
  const sentence = form.element.querySelector<HTMLElement>(`[data-misfit="scores[${line}]"]`)
  if (sentence) sentence.hidden = !isOff
}

const scoresOf = (form: SheetForm, line: number) =>
  buttonsOf(form, line).flatMap(({ value }) => (value === '' ? [] : [value]))

const buttonsOf = (form: SheetForm, line: number) => [
  ...form.element.querySelectorAll<HTMLInputElement>(`[type=radio][name="scores[${line}]"]`),
]

function lineOf({ name }: HTMLInputElement): number | null {
  const [, line] = /^scores\[(\d+)\]$/.exec(name) ?? []
  return line === undefined ? null : Number(line)
}
