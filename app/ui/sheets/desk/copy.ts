import type { Typed } from '../desk-facts'

/** What was typed and is not saved yet, as this device keeps it. `base` is the version it was typed over. */
export interface Copy extends Typed {
  base: number
  /** When it was typed; copies kept before this was noted have none. */
  at?: string
}

/** The one copy of a sheet on this device. A browser that keeps nothing loses nothing but the safety. */
export class DeviceCopy {
  constructor(private readonly key: string) {}

  read(): Copy | null {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.key) ?? 'null')
      return isCopy(kept) ? kept : null
    } catch {
      return null
    }
  }

  keep(copy: Copy): void {
    try {
      localStorage.setItem(this.key, JSON.stringify(copy))
    } catch {}
  }

  forget(): void {
    try {
      localStorage.removeItem(this.key)
    } catch {}
  }
}

const isCopy = (kept: unknown): kept is Copy =>
  typeof kept === 'object' &&
  kept !== null &&
  'base' in kept &&
  'scores' in kept &&
  Array.isArray(kept.scores) &&
  'comment' in kept
