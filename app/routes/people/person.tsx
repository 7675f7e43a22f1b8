import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAccount } from '~/domain/accounts/queries.server'
import { listConsents } from '~/domain/consents/queries.server'
import { whyNot } from '~/domain/decision'
import { mayDraftSomewhere } from '~/domain/pairs/policy'
import { listPairsOf } from '~/domain/pairs/queries.server'
import { keepsPerson, mayAskForContacts, mayChangePerson, mayInvite } from '~/domain/people/policy'
import { findPerson } from '~/domain/people/queries.server'
import { keepsPortfolios, owns } from '~/domain/portfolios/policy'
import { mayEndRole, mayGrantSomething } from '~/domain/roles/policy'
import { type HeldRole, listRoles } from '~/domain/roles/queries.server'
import type { Viewer } from '~/domain/viewer'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay, readersZone } from '~/lib/preferences'
import { tie } from '~/lib/text'
import { ConsentStates } from '~/ui/consents/consent-states'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { PersonPairs } from '~/ui/pairs/person-pairs'
import { AccountState } from '~/ui/people/account-state'
import { Employments } from '~/ui/people/employments'
import { PersonFacts } from '~/ui/people/person-facts'
import { RoleList } from '~/ui/roles/role-list'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { person }) => person.name)

export const loader = page(async ({ viewer, param, now, t, preferences }) => {
  const today = readersDay(preferences, now)
  const { places, employments, birthYear, version, ...person } = await findPerson(viewer, param('personId'), today)
  const keeper = keepsPerson(viewer, places)
  const email = person.contactsShown ? person.email : undefined
  const [pairs, roles, consents, account] = await Promise.all([
    listPairsOf(viewer, person.id),
    keeper ? listRoles(person.id) : [],
    keeper ? listConsents(person.id, now) : [],
    keeper ? findAccount(person.id, now) : null,
  ])
  return {
    person: { ...person, birthYear: keeper ? birthYear : null },
    keeper,
    mayOffer: keeper && mayDraftSomewhere(viewer).allowed,
    hasPortfolio: owns(viewer, { kind: 'person', id: person.id }) || keepsPortfolios(viewer, places),
    today,
    zone: readersZone(preferences),
    mayAsk: !person.contactsShown && mayAskForContacts(viewer, places).allowed,
    employments: employments.map(({ place, ...work }) => work),
    pairs: pairs.map(({ mentorKey, ...pair }) => pair),
    roles: roles.map((role) => shownRole(viewer, role)),
    consents,
    account,
    whyNot: {
      change: whyNot(mayChangePerson(viewer, places), t),
      invite: whyNot(mayInvite(viewer, places, email, account?.state === 'active'), t),
      grant: whyNot(mayGrantSomething(viewer), t),
    },
  }
})

/** A right with whether it can be ended from here; that the last administrator stays, the page of ending it says. */
function shownRole(viewer: Viewer, { organizationId, municipalityId, regionId, ...held }: HeldRole) {
  const place = { organizationId, municipalityId, regionId }
  const ended = held.endedAt !== null
  return { ...held, mayEnd: mayEndRole(viewer, { role: held.role, place, ended, last: false }).allowed }
}

export default function Person() {
  const { people: t, pairs, portfolios } = useMessages()
  const seen = useLoaderData<typeof loader>()
  const { person, keeper, whyNot, today, zone } = seen
  const work = seen.employments.find(({ to }) => to === null || to >= today)
  return (
    <>
      <PageHeader
        crumbs={[keeper ? { href: paths.people(), label: t.title } : { href: paths.pairs(), label: pairs.title }]}
        title={person.name}
        lead={work && `${work.post}, ${tie(work.organization)}`}
        primary={
          keeper && (
            <LinkButton variant="primary" href={paths.editPerson(person.id)} disabledBecause={whyNot.change}>
              {t.edit}
            </LinkButton>
          )
        }
        secondary={
          seen.hasPortfolio && <LinkButton href={paths.portfolioOf('people', person.id)}>{portfolios.open}</LinkButton>
        }
      />
      <PersonFacts person={person} mayAsk={seen.mayAsk} today={today} />
      <Employments personId={person.id} employments={seen.employments} keeper={keeper} today={today} />
      <PersonPairs personId={person.id} pairs={seen.pairs} mayOffer={seen.mayOffer} />
      {seen.account && (
        <AccountState personId={person.id} account={seen.account} notInvite={whyNot.invite} zone={zone} />
      )}
      {keeper && <RoleList personId={person.id} roles={seen.roles} notGrant={whyNot.grant} zone={zone} />}
      {keeper && <ConsentStates consents={seen.consents} recordAt={paths.paperConsent(person.id)} zone={zone} />}
    </>
  )
}
