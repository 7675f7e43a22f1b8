import type { Role } from '~/domain/viewer'
import type { Messages } from '~/i18n/messages'
import type { Option } from '../kit/option'

interface Choice {
  role: Role
  places: readonly Option[]
}

/** Rights for a list, grouped by role: the value says the role and over what, as the form's schema reads it. */
export const rightOptions = ({ names, whole }: Messages['roles'], choices: readonly Choice[]): Option[] =>
  choices.flatMap(({ role, places }) =>
    places.map(({ value, label }) => ({
      value: value ? `${role}:${value}` : role,
      label: label || whole,
      group: names[role],
    })),
  )
