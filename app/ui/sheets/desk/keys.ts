import { plain, type SheetForm } from './sheet-form'

/** For how long digits typed one after another are one score. */
const together = 900

/** Digits set the score of the line in focus, Backspace takes it back, Enter and the arrows up and down lead on. */
export function listenToKeys(form: SheetForm): void {
  let typed = ''
  let typedAt = 0
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
    } else if (input.type === 'radio' && /^[\d.,]$/.test(event.key)) {
      event.preventDefault()
      const more = event.timeStamp - typedAt < together ? typed + event.key : event.key
      typed = begins(form, line, more) ? more : event.key
      typedAt = event.timeStamp
      choose(form, line, plain(typed))
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

/** Whether some score of the line begins so: «1» of «10», «2,» of «2,5». */
const begins = (form: SheetForm, line: number, typed: string) =>
  buttonsOf(form, line).some(({ value }) => value.startsWith(typed.replace(',', '.')))

const buttonsOf = (form: SheetForm, line: number) => [
  ...form.element.querySelectorAll<HTMLInputElement>(`[type=radio][name="scores[${line}]"]`),
]

function lineOf({ name }: HTMLInputElement): number | null {
  const [, line] = /^scores\[(\d+)\]$/.exec(name) ?? []
  return line === undefined ? null : Number(line)
}
