import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { beginningOf } from '~/domain/contests/beginning'
import { createContest } from '~/domain/contests/commands.server'
import { mayCreateSomewhere } from '~/domain/contests/policy'
import { listOrganizers } from '~/domain/contests/queries.server'
import { contestForm } from '~/domain/contests/schema'
import { assertAllowed } from '~/domain/decision'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ContestForm } from '~/ui/contests/form/contest-form'
import { NoOrganizers } from '~/ui/contests/form/no-organizers'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.contests.newTitle)

export const loader = page(async ({ viewer, now }) => {
  assertAllowed(mayCreateSomewhere(viewer))
  const organizers = await listOrganizers(viewer)
  return { organizers, defaults: beginningOf(organizers, now) }
})

export const action = form(contestForm, async ({ viewer, t, now }, input) => {
  const id = await createContest(viewer, input, t, now)
  return { to: paths.terms(id), toast: t.contests.created }
})

export default function NewContest() {
  const { contests } = useMessages()
  const { organizers, defaults } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contests(), label: contests.title }]}
        title={contests.newTitle}
        lead={contests.newLead}
        secondary={<LinkButton href={paths.contestImport()}>{contests.fromFile}</LinkButton>}
      />
      {organizers.length === 0 ? <NoOrganizers /> : <ContestForm organizers={organizers} defaults={defaults} />}
    </>
  )
}
