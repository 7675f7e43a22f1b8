import type { Messages } from '~/i18n/messages'

interface Named {
  owner: { kind: 'person' | 'pair' }
  /** As the reader may know them: null for whoever does not let his name be public. */
  names: readonly (string | null)[]
}

/** Whose portfolio it is: «Солнцева Марина Олеговна», «Солнцева Марина Олеговна и наставляемый». */
export function sayOwner({ portfolios, kit }: Messages, { owner, names }: Named): string {
  if (owner.kind === 'person') return names[0] ?? portfolios.person
  const { mentor, mentee } = portfolios.unnamed
  return `${names[0] ?? mentor} ${kit.and} ${names[1] ?? mentee}`
}
