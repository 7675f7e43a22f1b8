import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { listCandidates, mostCandidates } from '~/domain/jury/candidates.server'
import { inviteJuror } from '~/domain/jury/members.server'
import { hasChair } from '~/domain/jury/model'
import { mayChooseJury } from '~/domain/jury/policy'
import { findJury } from '~/domain/jury/queries.server'
import { invitationForm } from '~/domain/jury/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { CandidateCard } from '~/ui/jury/candidate-card'
import { juryCrumbs } from '~/ui/jury/jury-crumbs'
import { roleOptions } from '~/ui/jury/role-options'
import { EmptyState } from '~/ui/kit/empty-state'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Search } from '~/ui/kit/search'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.add)

export const loader = page(async ({ viewer, param, url, now }) => {
  const { contest, members } = await findJury(viewer, param('contestId'), now)
  assertAllowed(mayChooseJury(viewer, contest))
  const search = url.searchParams.get('q')?.trim() ?? ''
  const found = await listCandidates(contest, search, clock(contest.timeZone, now).date)
  return {
    contest: { id: contest.id, title: contest.title },
    search,
    found,
    isCut: found.length === mostCandidates,
    chairTaken: hasChair(members),
  }
})

export const action = form(invitationForm, async ({ viewer, param, now, t }, input) => {
  const { name } = await inviteJuror(viewer, param('contestId'), input, now)
  return { to: paths.contestJury(param('contestId')), toast: t.jury.invited(name) }
})

export default function NewJuror() {
  const t = useMessages()
  const { contest, search, found, isCut, chairTaken } = useLoaderData<typeof loader>()
  const refused = useActionData<{ initialValue?: { personId?: string }; error?: Record<string, string[]> }>()
  return (
    <>
      <PageHeader
        crumbs={juryCrumbs(t, contest)}
        title={t.jury.add}
        lead={t.jury.findLead}
        secondary={<LinkButton href={paths.newGuest(contest.id)}>{t.jury.addGuest}</LinkButton>}
      />
      <Search action={paths.newJuror(contest.id)} value={search} label={t.jury.find} />
      {search !== '' && found.length === 0 && (
        <div className="mt-6">
          <EmptyState
            title={t.jury.foundNone(search)}
            action={<LinkButton href={paths.newGuest(contest.id)}>{t.jury.addGuest}</LinkButton>}
          >
            {t.jury.foundNoneHow}
          </EmptyState>
        </div>
      )}
      <div className="mt-6 flex flex-col gap-4">
        {found.map((candidate) => (
          <CandidateCard
            key={candidate.id}
            candidate={candidate}
            roles={roleOptions(t, chairTaken)}
            errors={refused?.initialValue?.personId === candidate.id ? (refused.error ?? {}) : undefined}
          />
        ))}
      </div>
      {isCut && <p className="mt-4 text-soft">{t.jury.foundMany}</p>}
    </>
  )
}
