import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownConsentKinds } from '~/domain/consents/model'
import { listConsents } from '~/domain/consents/queries.server'
import { changeOwn, findOwn } from '~/domain/people/own.server'
import { profileForm } from '~/domain/people/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersZone } from '~/lib/preferences'
import { OwnConsents } from '~/ui/consents/own-consents'
import { DefinitionList } from '~/ui/kit/definition-list'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { ProfileForm } from '~/ui/people/profile-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.people.ownTitle)

export const loader = page(async ({ viewer, now, preferences }) => {
  const [{ email, version, ...own }, consents] = await Promise.all([
    findOwn(viewer),
    listConsents(viewer.personId, now),
  ])
  const asked: readonly string[] = ownConsentKinds
  return {
    email,
    version,
    profile: { phone: own.phone, subjects: own.subjects.join(', '), topics: own.topics.join(', ') },
    consents: consents.filter(({ kind, last }) => asked.includes(kind) || last),
    zone: readersZone(preferences),
  }
})

export const action = form(profileForm, async ({ viewer, t }, input) => {
  await changeOwn(viewer, input)
  return { to: paths.account(), toast: t.people.profileSaved }
})

export default function Account() {
  const { people: t } = useMessages()
  const { email, version, profile, consents, zone } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t.ownTitle} lead={t.ownLead} />
      <OwnConsents consents={consents} zone={zone} />
      <Section title={t.ownProfile}>
        <ProfileForm profile={profile} version={version} />
      </Section>
      <Section
        title={t.ownLogin}
        lead={t.ownLoginHint}
        actions={<LinkButton href={paths.login()}>{t.changeLogin}</LinkButton>}
      >
        <DefinitionList items={[{ term: t.email, value: email }]} />
      </Section>
    </>
  )
}
