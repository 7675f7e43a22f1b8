import type { Messages } from '~/i18n/messages'
import { type Decision, whyNot } from '../decision'
import { mayMark, type OpenEvent } from '../registrations/policy'
import type { Viewer } from '../viewer'
import {
  type GovernedEvent,
  mayCancel,
  mayComplete,
  mayDiscard,
  mayEdit,
  mayPostpone,
  mayPublish,
  mayReopen,
  mayTurnRegistration,
} from './policy'

/** Each thing that can be done to an event by those who run it: why it cannot be done now, or undefined. */
export function listWhatRunnersMay(viewer: Viewer, event: GovernedEvent & OpenEvent, now: Date, t: Messages) {
  const decisions = {
    edit: mayEdit(viewer, event),
    publish: mayPublish(viewer, event),
    discard: mayDiscard(viewer, event),
    postpone: mayPostpone(viewer, event, now),
    cancel: mayCancel(viewer, event, now),
    mark: mayMark(viewer, event, now),
    complete: mayComplete(viewer, event, now),
    reopen: mayReopen(viewer, event),
    turnRegistration: mayTurnRegistration(viewer, event, now),
  } satisfies Record<string, Decision>
  return Object.fromEntries(Object.entries(decisions).map(([name, decision]) => [name, whyNot(decision, t)])) as {
    [Name in keyof typeof decisions]: string | undefined
  }
}

export type Tools = ReturnType<typeof listWhatRunnersMay>
