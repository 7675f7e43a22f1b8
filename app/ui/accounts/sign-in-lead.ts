import type { Messages } from '~/i18n/messages'
import { paths } from '~/lib/paths'

/** Why to sign in. A juror whose session ended over a sheet is told first of all that his scores are safe. */
export function signInLead({ signInLead, signInLeadBack, signInLeadToSheet }: Messages['accounts'], next?: string) {
  if (!next) return signInLead
  return next.startsWith(paths.sheet('')) ? signInLeadToSheet : signInLeadBack
}
