import type { Messages } from '~/i18n/messages'
import type { consentChannels, consentKinds, distributionItems } from '~db/enums'

export type ConsentKind = (typeof consentKinds)[number]
export type ConsentChannel = (typeof consentChannels)[number]
export type DistributionItem = (typeof distributionItems)[number]

/** Consents that a person gives in his account; the others stand where they are needed: at a pair, at a jury. */
export const ownConsentKinds = ['processing', 'distribution', 'image'] as const satisfies readonly ConsentKind[]

/** Without an answer, answered for the text of today, for an older one, or taken back. */
export type ConsentState = 'missing' | 'given' | 'outdated' | 'withdrawn'

interface Given {
  version: number
  withdrawn: boolean
}

/** A new version of a text asks again; until then what was given stays in force. */
export function consentState(current: { version: number }, last: Given | null): ConsentState {
  if (!last) return 'missing'
  if (last.withdrawn) return 'withdrawn'
  return last.version < current.version ? 'outdated' : 'given'
}

interface Publicity {
  /** What the person's consent to distribution lets be public; null where there is none. */
  items: readonly string[] | null
  name: string
  organization: string
  /** The participant's number on this page. */
  number: string | number
  /** In a blind contest nothing but the number is shown until results are published. */
  blind?: boolean
}

/** How a public page may name a person: `name` is null where only the number may stand. */
export interface PublicName {
  name: string | null
  organization: string | null
  number: string
}

/**
 * Names go public only with a consent to distribution that names them (INV-32; 152-ФЗ, ст. 10.1); otherwise it is the
 * participant's number with the organisation, unless the person's own choice leaves the organisation out.
 */
export function publicName({ items, name, organization, number, blind = false }: Publicity): PublicName {
  const withOrganization = !blind && (items === null || items.includes('organization'))
  return {
    name: !blind && items?.includes('name') ? name : null,
    organization: withOrganization ? organization : null,
    number: String(number),
  }
}

/** The words of it: the name, «участник № 12, МБОУ СОШ № 3», or «участник № 12». */
export function sayPublicName({ people }: Messages, { name, organization, number }: PublicName): string {
  if (name) return name
  return organization ? people.participantOf(number, organization) : people.participant(number)
}
