import type { Messages } from '~/i18n/messages'

/** Why a rule says no, in the reader's language. */
export type Reason = (t: Messages) => string

export type Decision = { allowed: true } | { allowed: false; because: Reason }

/** Something that must be so, and what is said where it is not. */
export type Requirement = [met: boolean, otherwise: Reason]

/** The answer of a policy: allowed, or the reason of the first requirement that is not met. */
export function decide(...requirements: Requirement[]): Decision {
  const failed = requirements.find(([met]) => !met)
  return failed ? { allowed: false, because: failed[1] } : { allowed: true }
}

/** Why the decision says no, for a button that is switched off by it; undefined where it allows. */
export const whyNot = (decision: Decision, t: Messages): string | undefined =>
  decision.allowed ? undefined : decision.because(t)

/** A rule of the product says no. The handler shows its reason with what was typed (403), and those of single fields at them. */
export class Refused extends Error {
  constructor(
    readonly because: Reason,
    readonly fields: Record<string, Reason> = {},
    /** Where whoever is refused finds what is his. */
    readonly way?: { href: string; label: Reason },
  ) {
    super('refused')
    this.name = 'Refused'
  }
}

/** A refusal of what one field says; it stands at that field. */
export const refusedAt = (field: string, because: Reason): Refused => new Refused(because, { [field]: because })

/** Nothing by that name is visible to the viewer (404). */
export class NotFound extends Error {
  constructor() {
    super('not found')
    this.name = 'NotFound'
  }
}

/** Another person changed the row after this one read it (409). */
export class Stale extends Error {
  constructor() {
    super('changed since it was read')
    this.name = 'Stale'
  }
}

/** Throws Stale where another changed the row after the form with this version was drawn. */
export function assertFresh(row: { version: number }, version: number | undefined): void {
  if (row.version !== version) throw new Stale()
}

/** Throws Refused with the decision's reason unless it allows; where one field decides, the reason stands at it. */
export function assertAllowed(decision: Decision, field?: string): void {
  if (decision.allowed) return
  throw field ? refusedAt(field, decision.because) : new Refused(decision.because)
}
