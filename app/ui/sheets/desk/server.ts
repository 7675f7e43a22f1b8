import type { SavedDraft, Typed } from '../desk-facts'

export type Answer =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'elsewhere' }
  | { kind: 'ended' }
  | { kind: 'refused'; because: string }
  | { kind: 'unreachable' }

/** Sends what is typed. `last` is for a page that is being left: the browser sends it all the same. */
export async function sendDraft(path: string, version: number, typed: Typed, last = false): Promise<Answer> {
  const body = new URLSearchParams({ version: String(version), comment: typed.comment })
  for (const [line, score] of typed.scores.entries()) body.append(`scores[${line}]`, score)
  const answer = await ask(path, { method: 'POST', body, keepalive: last })
  if (!answer || answer.status >= 500) return { kind: 'unreachable' }
  if (answer.type === 'opaqueredirect' || answer.status === 401) return { kind: 'ended' }
  if (answer.status === 409) return { kind: 'elsewhere' }
  const said = await answer.json().catch(() => ({}))
  return answer.ok ? { kind: 'saved', ...said } : { kind: 'refused', because: said.message ?? '' }
}

/** What the server holds of the sheet now; null where that cannot be had. */
export async function fetchDraft(path: string): Promise<SavedDraft | null> {
  const answer = await ask(path, {})
  return answer?.ok ? answer.json().catch(() => null) : null
}

const ask = (path: string, init: RequestInit): Promise<Response | null> =>
  fetch(path, { ...init, redirect: 'manual', headers: { accept: 'application/json' } }).catch(() => null)
