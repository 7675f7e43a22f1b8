import { randomUUID } from 'node:crypto'
import { NotFound, Refused, Stale } from '~/domain/decision'
import type { Messages } from '~/i18n/messages'
import { log } from '~/lib/log.server'
import type { Trouble } from '~/lib/trouble'
import { TooOften } from './rate-limit.server'

/** The response to whatever a loader or action threw. Only a fault, which nobody foresaw, is logged. */
export function answer(thrown: unknown, t: Messages): Response {
  if (thrown instanceof Response) return thrown
  if (thrown instanceof NotFound) return trouble(404, t.answers.notFoundTitle, t.answers.notFound)
  if (thrown instanceof Refused) {
    const way = thrown.way && { href: thrown.way.href, label: thrown.way.label(t) }
    return trouble(refusedStatus(thrown), t.answers.refusedTitle, thrown.because(t), way)
  }
  if (thrown instanceof Stale) return trouble(409, t.answers.staleTitle, t.answers.stale)
  const id = randomUUID().slice(0, 8)
  log.error({ err: thrown, fault: id }, 'a fault nobody foresaw')
  return trouble(500, t.answers.faultTitle, t.answers.fault(id))
}

export const refusedStatus = (refused: Refused): number => (refused instanceof TooOften ? 429 : 403)

export const trouble = (status: number, title: string, message: string, way?: Trouble['way']): Response =>
  Response.json({ title, message, ...(way && { way }) } satisfies Trouble, { status })
