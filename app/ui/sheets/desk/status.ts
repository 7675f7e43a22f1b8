const states = ['idle', 'saving', 'saved', 'offline', 'ended', 'refused', 'offlineHandIn', 'offlineAway'] as const
export type Status = (typeof states)[number]

/** Says how saving goes: every sentence is on the page already, one of them is in sight. */
export class StatusLine {
  constructor(private readonly element: HTMLElement) {}

  /** @param detail a time or a reason, put into the sentence's own place for it */
  show(status: Status, detail = ''): void {
    for (const sentence of this.element.querySelectorAll<HTMLElement>('[data-when]')) {
      const shown = sentence.dataset.when === status
      const place = sentence.querySelector('[data-detail]')
      if (shown && place) place.textContent = detail
      sentence.hidden = !shown
    }
  }
}
