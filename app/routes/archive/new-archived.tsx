import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { keepContest } from '~/domain/archive/commands.server'
import { keepingForm, mostMegabytes } from '~/domain/archive/schema'
import { sayFault } from '~/domain/contests/fault-words'
import { mayCreateSomewhere } from '~/domain/contests/policy'
import { listOrganizers } from '~/domain/contests/queries.server'
import { assertAllowed } from '~/domain/decision'
import { form, oneFile, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { KeepingForm } from '~/ui/archive/keeping-form'
import { FileFaults, type SaidFault } from '~/ui/contests/form/file-faults'
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
    const { archivedId, faults } = await keepContest(viewer, input, now)
    if (!faults) return { to: paths.archived(archivedId), toast: t.archive.kept }
    const { file: _file, ...typed } = input
    const said = faults.map((fault) => sayFault(t, fault))
    return Response.json({ faults: said, initialValue: typed }, { status: 400 })
  },
  oneFile(mostMegabytes),
)

export default function NewArchived() {
  const { archive, contests } = useMessages()
  const { organizers } = useLoaderData<typeof loader>()
  const answer = useActionData() as { faults?: SaidFault[] } | undefined
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contests(), label: contests.title },
          { href: paths.archive(), label: archive.title },
        ]}
        title={archive.newTitle}
        lead={archive.newLead}
      />
      {answer?.faults && <FileFaults faults={answer.faults} />}
      {organizers.length === 0 ? <NoOrganizers /> : <KeepingForm organizers={organizers} />}
      <p className="mt-8">
        {archive.toBegin} <TextLink href={paths.contestImport()}>{archive.toBeginLink}</TextLink>.
      </p>
    </>
  )
}
