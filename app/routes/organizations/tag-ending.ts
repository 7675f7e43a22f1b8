import { endTag } from '~/domain/organizations/commands.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { todayInRussia } from '~/lib/zones'

export const action = command(async ({ viewer, param, now, t }) => {
  const organizationId = await endTag(viewer, param('tagId'), todayInRussia(now))
  return { to: paths.organization(organizationId), toast: t.organizations.untagged }
})
