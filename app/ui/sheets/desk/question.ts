import type { DeskFacts, Typed } from '../desk-facts'
import { momentOf } from './moment'
import { plain } from './sheet-form'
import { decimal, local, progressOf } from './totals'

export interface Side extends Typed {
  /** When it was typed or saved, where that is known. */
  at: string | null
}

export type Answer = 'mine' | 'theirs'

/** Asks which scores are to stay: those on this form, or those saved elsewhere. Shows in what they differ. */
export class Question {
  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly facts: DeskFacts,
  ) {}

  ask(mine: Side, theirs: Side): Promise<Answer> {
    this.write('mine', mine)
    this.write('theirs', theirs)
    for (const [line, score] of mine.scores.entries())
      this.row(String(line)).hidden = plain(score) === plain(theirs.scores[line] ?? '')
    this.row('comment').hidden = mine.comment.trim() === theirs.comment.trim()
    return new Promise((resolve) => {
      const answer = () => resolve(this.dialog.returnValue === 'theirs' ? 'theirs' : 'mine')
      this.dialog.addEventListener('close', answer, { once: true })
      this.dialog.addEventListener('cancel', (event) => event.preventDefault())
      this.dialog.showModal()
    })
  }

  private write(side: Answer, { scores, comment, at }: Side): void {
    for (const [line, score] of scores.entries()) this.put(String(line), side, local(plain(score)) || '—')
    this.put('comment', side, comment || '—')
    this.put('sum', side, decimal(progressOf(this.facts.stage, scores).points.shown))
    this.put('head', side, at ? momentOf(at, this.facts.zone) : '')
  }

  private put(row: string, side: Answer, text: string): void {
    const cell = this.row(row).querySelector(`[data-side=${side}]`)
    if (cell) cell.textContent = text
  }

  private row(name: string): HTMLElement {
    const row = this.dialog.querySelector<HTMLElement>(`[data-row="${name}"]`)
    if (!row) throw new Error(`the question has no row ${name}`)
    return row
  }
}
