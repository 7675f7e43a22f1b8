import type { DeskFacts, SavedDraft } from '../desk-facts'
import type { Copy, DeviceCopy } from './copy'
import { timeOf } from './moment'
import type { Question, Side } from './question'
import { fetchDraft, sendDraft } from './server'
import { isSame, type SheetForm } from './sheet-form'
import type { StatusLine } from './status'

const pause = 500
const longestWait = 60_000

/**
 * Saves the sheet as it is filled: one request at a time, each over the version that the one before left. Until the
 * server has them, scores are kept on the device; they are sent again when the network or the session is back.
 */
export class Saver {
  private version: number
  private unsaved = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | null = null
  private wait = 5000

  constructor(
    private readonly facts: DeskFacts,
    private readonly form: SheetForm,
    private readonly copy: DeviceCopy,
    private readonly status: StatusLine,
    private readonly question: Question,
    private readonly redraw: () => void,
  ) {
    this.version = facts.version
  }

  /** Takes up what this device kept of an earlier visit, if the server has not got it since. */
  async takeUp(): Promise<void> {
    const kept = this.copy.read()
    if (!kept) return
    if (isSame(kept, this.form.read())) this.copy.forget()
    else if (kept.base === this.version) this.restore(kept)
    else if (await this.wants({ ...kept, at: kept.at ?? null }, { ...this.form.read(), at: this.facts.savedAt }))
      this.restore(kept)
    else this.copy.forget()
  }

  changed(): void {
    this.unsaved = true
    this.keep()
    this.schedule(pause)
  }

  /** Saves at once what is not saved. Whether the server now has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    this.running ??= this.save().finally(() => {
      this.running = null
    })
    await this.running
    return !this.unsaved
  }

  /** The page is being left. */
  leave(): void {
    if (this.unsaved && !this.running) void sendDraft(this.facts.draftPath, this.version, this.form.read(), true)
  }

  private async save(): Promise<void> {
    while (this.unsaved) {
      this.unsaved = false
      this.status.show('saving')
      if (!(await this.send())) {
        this.unsaved = true
        return
      }
    }
  }

  private async send(): Promise<boolean> {
    const answer = await sendDraft(this.facts.draftPath, this.version, this.form.read())
    switch (answer.kind) {
      case 'saved':
        this.settle(answer)
        return true
      case 'elsewhere':
        return this.compare()
      case 'ended':
        this.status.show('ended')
        return false
      case 'refused':
        this.status.show('refused', answer.because)
        return false
      case 'unreachable':
        this.status.show('offline')
        this.schedule(this.wait)
        this.wait = Math.min(this.wait * 2, longestWait)
        return false
    }
  }

  /** Another window, or an answer of ours that got lost: only a real difference is asked about. */
  private async compare(): Promise<boolean> {
    const theirs = await fetchDraft(this.facts.draftPath)
    if (!theirs) {
      this.status.show('offline')
      this.schedule(this.wait)
      return false
    }
    if (isSame(theirs, this.form.read())) this.settle(theirs)
    else if (await this.wants({ ...this.form.read(), at: null }, { ...theirs, at: theirs.savedAt })) {
      this.move(theirs.version)
      this.unsaved = true
    } else {
      this.form.write(theirs)
      this.redraw()
      this.settle(theirs)
    }
    return true
  }

  private async wants(mine: Side, theirs: Side): Promise<boolean> {
    return (await this.question.ask(mine, theirs)) === 'mine'
  }

  private settle({ version, savedAt }: Pick<SavedDraft, 'version' | 'savedAt'>): void {
    this.move(version)
    this.wait = 5000
    if (this.unsaved) this.keep()
    else this.copy.forget()
    this.status.show('saved', timeOf(savedAt, this.facts.zone))
  }

  private move(version: number): void {
    this.version = version
    this.form.version = version
  }

  private restore(kept: Copy): void {
    this.form.write(kept)
    this.redraw()
    this.changed()
  }

  private keep(): void {
    this.copy.keep({ ...this.form.read(), base: this.version, at: new Date().toISOString() })
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), milliseconds)
  }
}
