import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reopenSheet } from '~/domain/sheets/commands.server'
import { readSheetPage } from '~/domain/sheets/page.server'
import { reopeningForm } from '~/domain/sheets/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ownCrumbs } from '~/ui/jury/jury-crumbs'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { juror }) => t.sheets.reopenTitle(juror))

export const loader = page(async ({ viewer, param, t, now }) => {
  const { contest, work, sheet, because } = await readSheetPage(viewer, param('assignmentId'), t, now)
  return {
    contest,
    work: work.title,
    id: sheet.id,
    juror: sheet.juror,
    version: sheet.version,
    because: because.reopen,
  }
})

export const action = form(reopeningForm, async ({ viewer, param, now, t }, input) => {
  const { contestId, stage } = await reopenSheet(viewer, param('assignmentId'), input, now)
  return { to: paths.jurySheets(contestId, { stage }), toast: t.sheets.reopened }
})

export default function Reopening() {
  const t = useMessages()
  const { contest, work, id, juror, version, because } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[...ownCrumbs(t, contest), { href: paths.sheet(id), label: work }]}
        title={t.sheets.reopenTitle(juror)}
        lead={t.sheets.reopenLead}
      />
      <ReasonForm
        schema={reopeningForm}
        version={version}
        label={t.sheets.reopenReason}
        hint={t.sheets.reopenReasonHint}
        submit={t.sheets.reopenSave}
        disabledBecause={because}
        back={paths.sheet(id)}
      />
    </>
  )
}
