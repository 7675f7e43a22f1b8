import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { keepContest } from '~/domain/archive/commands.server'
import { keepingForm, mostMegabytes } from '~/domain/archive/schema'
import { sayUnread } from '~/domain/contests/fault-words'
import { mayCreateSomewhere } from '~/domain/contests/policy'
import { listOrganizers } from '~/domain/contests/queries.server'
import { assertAllowed } from '~/domain/decision'
import { form, oneFile, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { archiveCrumbs } from '~/ui/archive/archive-crumbs'
import { KeepingForm } from '~/ui/archive/keeping-form'
import { FileFaults, type SaidFaults } from '~/ui/contests/form/file-faults'
import { NoOrganizers } from '~/ui/contests/form/no-organizers'
import { PageHeader } from '~/ui/kit/page-header'
import { TextLink } from '~/ui/kit/text-link'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.archive.newTitle)

export const loader = page(async ({ viewer }) => {
  assertAllowed(mayCreateSomewhere(viewer))
  return { organizers: await listOrganizers(viewer) }
})

export const action = form(
  keepingForm,
  async ({ viewer, t, now }, input) => {
    const kept = await keepContest(viewer, input, t.locale, now)
    if (!kept.unread)
      return { to: paths.archived(kept.archivedId), toast: kept.wasThere ? t.archive.wasThere : t.archive.kept }
    const { file: _file, ...typed } = input
    return Response.json({ unread: sayUnread(t, kept.unread), initialValue: typed }, { status: 400 })
  },
  oneFile(mostMegabytes),
)

export default function NewArchived() {
  const t = useMessages()
  const { archive, contests } = t
  const { organizers } = useLoaderData<typeof loader>()
  const answer = useActionData() as { unread?: SaidFaults } | undefined
  return (
    <>
      <PageHeader crumbs={archiveCrumbs(t)} title={archive.newTitle} lead={archive.newLead} />
      {answer?.unread && <FileFaults unread={answer.unread} title={contests.fileFaults} />}
      {organizers.length === 0 ? <NoOrganizers /> : <KeepingForm organizers={organizers} />}
      <p className="mt-8">
        {archive.toBegin} <TextLink href={paths.contestImport()}>{archive.toBeginLink}</TextLink>.
      </p>
    </>
  )
}
