import { invitePerson } from '~/domain/people/invitations.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { todayInRussia } from '~/lib/zones'

export const action = command(async ({ viewer, param, now, t }) => {
  await invitePerson(viewer, param('personId'), now, todayInRussia(now))
  return { to: paths.person(param('personId')), toast: t.people.invited }
})
