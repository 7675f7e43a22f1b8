import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { beginAgain } from '~/domain/archive/commands.server'
import { mayBeginAgain } from '~/domain/archive/policy'
import { readArchived } from '~/domain/archive/queries.server'
import { beginningOf } from '~/domain/contests/beginning'
import { listOrganizers } from '~/domain/contests/queries.server'
import { beginningForm } from '~/domain/contests/schema'
import { assertAllowed } from '~/domain/decision'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { BeginningForm } from '~/ui/archive/beginning-form'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.archive.beginTitle)

export const loader = page(async ({ viewer, param, now }) => {
  const { id, title, file } = await readArchived(viewer, param('archivedId'))
  assertAllowed(mayBeginAgain(file.contest))
  const organizers = await listOrganizers(viewer)
  return { archived: { id, title }, organizers, defaults: beginningOf(organizers, now) }
})

export const action = form(beginningForm, async ({ viewer, param, t, now }, input) => {
  const contestId = await beginAgain(viewer, param('archivedId'), input, now)
  return { to: paths.terms(contestId), toast: t.contests.created }
})

export default function ArchivedBeginning() {
  const { archive, contests } = useMessages()
  const { archived, organizers, defaults } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contests(), label: contests.title },
          { href: paths.archive(), label: archive.title },
          { href: paths.archived(archived.id), label: archived.title },
        ]}
        title={archive.beginTitle}
        lead={archive.beginLead}
      />
      <BeginningForm organizers={organizers} defaults={defaults} back={paths.archived(archived.id)} />
    </>
  )
}
