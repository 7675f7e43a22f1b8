import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { beginAgain } from '~/domain/archive/commands.server'
import { canBeHeldHere } from '~/domain/archive/policy'
import { findArchived, readArchived } from '~/domain/archive/queries.server'
import { beginningOf } from '~/domain/contests/beginning'
import { listOrganizers } from '~/domain/contests/queries.server'
import { beginningForm } from '~/domain/contests/schema'
import { assertAllowed } from '~/domain/decision'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { archiveCrumbs } from '~/ui/archive/archive-crumbs'
import { BeginningForm } from '~/ui/archive/beginning-form'
import { NoOrganizers } from '~/ui/contests/form/no-organizers'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.archive.beginTitle)

export const loader = page(async ({ viewer, param, t, now }) => {
  const { id, title } = await findArchived(viewer, param('archivedId'))
  const { regulation } = await readArchived(viewer, id, t.locale, 'regulation')
  assertAllowed(canBeHeldHere(regulation))
  const organizers = await listOrganizers(viewer)
  return { archived: { id, title }, organizers, defaults: beginningOf(organizers, now) }
})

export const action = form(beginningForm, async ({ viewer, param, t, now }, input) => {
  const contestId = await beginAgain(viewer, param('archivedId'), input, now)
  return { to: paths.terms(contestId), toast: t.contests.created }
})

export default function ArchivedBeginning() {
  const t = useMessages()
  const { archive } = t
  const { archived, organizers, defaults } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={archiveCrumbs(t, archived)} title={archive.beginTitle} lead={archive.beginLead} />
      {organizers.length === 0 ? (
        <NoOrganizers />
      ) : (
        <BeginningForm organizers={organizers} defaults={defaults} back={paths.archived(archived.id)} />
      )}
    </>
  )
}
