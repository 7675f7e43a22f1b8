import { shortest } from '../../kit/score-values'
import type { Typed } from '../desk-facts'

type Control = HTMLInputElement | RadioNodeList

/** The desk's form, read and written as a whole. */
export class SheetForm {
  constructor(
    readonly element: HTMLFormElement,
    readonly lines: number,
  ) {}

  read(): Typed {
    return {
      scores: Array.from({ length: this.lines }, (_, line) => plain(this.score(line)?.value ?? '')),
      comment: this.comment.value,
    }
  }

  write({ scores, comment }: Typed): void {
    for (let line = 0; line < this.lines; line++) {
      const control = this.score(line)
      if (control) control.value = scores[line] ?? ''
    }
    this.comment.value = comment
  }

  set version(version: number) {
    const hidden = this.element.elements.namedItem('version') as HTMLInputElement
    hidden.value = String(version)
  }

  /** What takes the focus of a line: its chosen button, else its first. */
  target(line: number): HTMLElement | null {
    if (line === this.lines) return this.comment
    const inputs = [...this.element.querySelectorAll<HTMLInputElement>(`[name="scores[${line}]"]`)]
    return inputs.find(({ checked }) => checked) ?? inputs[0] ?? null
  }

  private get comment() {
    return this.element.elements.namedItem('comment') as HTMLTextAreaElement
  }

  private score(line: number): Control | null {
    return this.element.elements.namedItem(`scores[${line}]`) as Control | null
  }
}

/** A score as the server keeps it: with a dot, without idle zeros. */
export const plain = (score: string) => shortest(score.trim().replace(',', '.'))

export const isSame = (a: Typed, b: Typed): boolean =>
  a.comment.trim() === b.comment.trim() && a.scores.every((score, line) => plain(score) === plain(b.scores[line] ?? ''))
