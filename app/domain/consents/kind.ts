import { consentKinds } from '~db/enums'
import { NotFound } from '../decision'
import type { ConsentKind } from './model'

/** The kind that a part of an address names; any other word names no page. */
export function consentKindOf(text: string): ConsentKind {
  const kind = consentKinds.find((one) => one === text)
  if (!kind) throw new NotFound()
  return kind
}
