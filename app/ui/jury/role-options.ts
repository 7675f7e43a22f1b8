import type { Messages } from '~/i18n/messages'
import { juryRoles } from '~db/enums'

/** The roles of a jury to choose from, with what each does. */
export const roleOptions = ({ jury }: Messages, chairTaken: boolean) =>
  juryRoles
    .filter((role) => !(chairTaken && role === 'chair'))
    .map((role) => ({ value: role, label: jury.roleShort[role], hint: jury.roleHint[role] }))
