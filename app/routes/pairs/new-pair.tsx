import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { findMembersChosen, searchCandidates } from '~/domain/pairs/candidates.server'
import { draftPair } from '~/domain/pairs/drafting.server'
import type { PairMember } from '~/domain/pairs/model'
import { mayDraftSomewhere } from '~/domain/pairs/policy'
import { chosenMembers, pairForm } from '~/domain/pairs/schema'
import { form, page } from '~/http/handler.server'
import { academicYear } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { todayInRussia } from '~/lib/zones'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ChosenMembers } from '~/ui/pairs/chosen-members'
import { MemberSearch } from '~/ui/pairs/member-search'
import { NewPairForm } from '~/ui/pairs/new-pair-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.newTitle)

/** The mentee is chosen first, then the mentor, each by a link; the terms come last. */
export const loader = page(async ({ viewer, url, now, preferences }) => {
  assertAllowed(mayDraftSomewhere(viewer))
  const today = readersDay(preferences, now)
  const asked = chosenMembers.parse(Object.fromEntries(url.searchParams))
  const members = await findMembersChosen(viewer, asked, today)
  const wanted = members.mentee ? 'mentor' : 'mentee'
  const found = members.mentee && members.mentor ? [] : await searchCandidates(viewer, wanted, asked.q, today)
  return {
    ...members,
    wanted: wanted as PairMember,
    search: asked.q,
    found: found.filter(({ id }) => id !== members.mentee?.id && id !== members.mentor?.id),
    period: { periodFrom: today, periodTo: academicYear(today).to },
  }
})

export const action = form(pairForm, async ({ viewer, now, t }, input) => {
  const id = await draftPair(viewer, input, todayInRussia(now))
  return { to: paths.pair(id), toast: t.pairs.drafted }
})

export default function NewPair() {
  const { pairs: t } = useMessages()
  const { mentor, mentee, wanted, search, found, period } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={[{ href: paths.pairs(), label: t.title }]} title={t.newTitle} />
      <div className="flex flex-col gap-8">
        <ChosenMembers mentor={mentor} mentee={mentee} />
        {mentor && mentee ? (
          <NewPairForm mentorId={mentor.id} menteeId={mentee.id} period={period} />
        ) : (
          <MemberSearch
            member={wanted}
            chosen={{ mentor: mentor?.id, mentee: mentee?.id }}
            search={search}
            found={found}
          />
        )}
      </div>
    </>
  )
}
