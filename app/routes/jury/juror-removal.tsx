import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NotFound, whyNot } from '~/domain/decision'
import { removeJuror } from '~/domain/jury/members.server'
import { mayRemove } from '~/domain/jury/policy'
import { findMember } from '~/domain/jury/queries.server'
import { removalForm } from '~/domain/jury/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { juryCrumbs } from '~/ui/jury/jury-crumbs'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { name }) => t.jury.removeTitle(name))

export const loader = page(async ({ viewer, param, now, t }) => {
  const { contest, member } = await findMember(viewer, param('contestId'), param('jurorId'), now)
  if (!member) throw new NotFound()
  const { name, version, given, handedIn } = member
  return {
    contest: { id: contest.id, title: contest.title },
    name,
    version,
    owed: given - handedIn,
    because: whyNot(mayRemove(viewer, contest, member, handedIn), t),
  }
})

export const action = form(removalForm, async ({ viewer, param, now, t }, input) => {
  const name = await removeJuror(viewer, param('contestId'), param('jurorId'), input, now)
  return { to: paths.contestJury(param('contestId')), toast: t.jury.removed(name) }
})

export default function JurorRemoval() {
  const t = useMessages()
  const { contest, name, version, owed, because } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={juryCrumbs(t, contest)} title={t.jury.removeTitle(name)} lead={t.jury.removeEffect(owed)} />
      <ReasonForm
        schema={removalForm}
        version={version}
        label={t.jury.removeReason}
        hint={t.jury.removeReasonHint}
        submit={t.jury.remove}
        variant="danger"
        disabledBecause={because}
        back={paths.contestJury(contest.id)}
      >
        <p>{t.jury.replaceNext}</p>
      </ReasonForm>
    </>
  )
}
