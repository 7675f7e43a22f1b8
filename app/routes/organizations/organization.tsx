import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { tagHolds } from '~/domain/organizations/model'
import { mayChangeOrganization, mayCloseOrganization } from '~/domain/organizations/policy'
import { findOrganization } from '~/domain/organizations/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { StateBadge } from '~/ui/kit/state-badge'
import { useMessages } from '~/ui/messages'
import { OrganizationFacts } from '~/ui/organizations/organization-facts'
import { TagList } from '~/ui/organizations/tag-list'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { organization }) => organization.shortName)

export const loader = page(async ({ viewer, param, now, t, preferences }) => {
  const today = readersDay(preferences, now)
  const { place, tags, ...organization } = await findOrganization(viewer, param('organizationId'), today)
  const state = { place, closedOn: organization.closedOn }
  return {
    organization,
    tags: tags.map((tag) => ({
      ...tag,
      period: t.organizations.tagPeriod(t.dates.date(tag.from), tag.to && t.dates.date(tag.to)),
      ended: tag.to !== null && !tagHolds(tag, today) && tag.from <= today,
    })),
    closed: organization.closedOn && t.organizations.closed(t.dates.date(organization.closedOn)),
    notChange: whyNot(mayChangeOrganization(viewer, state), t),
    notClose: whyNot(mayCloseOrganization(viewer, state, organization.working), t),
  }
})

export default function Organization() {
  const { organizations: t } = useMessages()
  const { organization, tags, closed, notChange, notClose } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.organizations(), label: t.title }]}
        state={closed && <StateBadge tone="neutral">{closed}</StateBadge>}
        title={organization.shortName}
        lead={organization.municipality}
        primary={
          <LinkButton variant="primary" href={paths.editOrganization(organization.id)} disabledBecause={notChange}>
            {t.edit}
          </LinkButton>
        }
        secondary={
          !closed && (
            <LinkButton href={paths.organizationClosing(organization.id)} disabledBecause={notClose}>
              {t.close}
            </LinkButton>
          )
        }
      />
      <OrganizationFacts organization={organization} />
      <TagList tags={tags} organizationId={organization.id} disabledBecause={notChange} />
    </>
  )
}
