import type { Messages } from '~/i18n/messages'
import type { LocalDate } from '~/lib/dates'
import { type Decision, whyNot } from '../decision'
import type { Viewer } from '../viewer'
import type { Pair } from './model'
import {
  mayActivate,
  mayAgree,
  mayCancel,
  mayChange,
  mayComplete,
  mayExtend,
  mayPropose,
  mayRecordPaper,
  mayReview,
  mayTerminate,
} from './policy'

/** What can be done with a pair, each with why it cannot be now. */
export function pairTools(viewer: Viewer, pair: Pair, today: LocalDate, t: Messages) {
  const decisions = {
    change: mayChange(viewer, pair),
    propose: mayPropose(viewer, pair),
    agree: mayAgree(viewer, pair),
    paper: mayRecordPaper(viewer, pair),
    order: mayActivate(viewer, pair),
    extend: mayExtend(viewer, pair),
    review: mayReview(viewer, pair),
    complete: mayComplete(viewer, pair, today),
    terminate: mayTerminate(viewer, pair),
    cancel: mayCancel(viewer, pair),
  }
  const why = Object.entries<Decision>(decisions).map(([name, decision]) => [name, whyNot(decision, t)])
  return Object.fromEntries(why) as { [Tool in keyof typeof decisions]: string | undefined }
}

export type PairTools = ReturnType<typeof pairTools>
