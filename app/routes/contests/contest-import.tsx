import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { beginningOf } from '~/domain/contests/beginning'
import { sayUnread } from '~/domain/contests/fault-words'
import { importContest } from '~/domain/contests/import.server'
import { mayCreateSomewhere } from '~/domain/contests/policy'
import { listOrganizers } from '~/domain/contests/queries.server'
import { importForm, importMegabytes } from '~/domain/contests/schema'
import { assertAllowed } from '~/domain/decision'
import { form, oneFile, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { FileFaults, type SaidFaults } from '~/ui/contests/form/file-faults'
import { ImportForm } from '~/ui/contests/form/import-form'
import { NoOrganizers } from '~/ui/contests/form/no-organizers'
import { PageHeader } from '~/ui/kit/page-header'
import { TextLink } from '~/ui/kit/text-link'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.contests.importTitle)

export const loader = page(async ({ viewer, now }) => {
  assertAllowed(mayCreateSomewhere(viewer))
  const organizers = await listOrganizers(viewer)
  return { organizers, defaults: beginningOf(organizers, now) }
})

export const action = form(
  importForm,
  async ({ viewer, t, now }, input) => {
    const { contestId, unread } = await importContest(viewer, input, t.locale, now)
    if (!unread) return { to: paths.terms(contestId), toast: t.contests.created }
    const { file: _file, ...typed } = input
    return Response.json({ unread: sayUnread(t, unread), initialValue: typed }, { status: 400 })
  },
  oneFile(importMegabytes),
)

export default function ContestImport() {
  const { contests } = useMessages()
  const { organizers, defaults } = useLoaderData<typeof loader>()
  const answer = useActionData() as { unread?: SaidFaults } | undefined
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contests(), label: contests.title },
          { href: paths.newContest(), label: contests.newTitle },
        ]}
        title={contests.importTitle}
        lead={contests.importLead}
      />
      {answer?.unread && <FileFaults unread={answer.unread} title={contests.fileFaults} />}
      {organizers.length === 0 ? <NoOrganizers /> : <ImportForm organizers={organizers} defaults={defaults} />}
      <p className="mt-8">
        {contests.toArchive} <TextLink href={paths.newArchived()}>{contests.toArchiveLink}</TextLink>.
      </p>
    </>
  )
}
