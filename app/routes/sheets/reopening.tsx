import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reopenSheet } from '~/domain/sheets/commands.server'
import { findReturnable } from '~/domain/sheets/returnable.server'
import { reopeningForm } from '~/domain/sheets/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ownCrumbs } from '~/ui/jury/jury-crumbs'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { SheetRequest } from '~/ui/sheets/sheet-request'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { sheet }) => t.sheets.reopenTitle(sheet.juror))

export const loader = page(({ viewer, param, t }) => findReturnable(viewer, param('assignmentId'), t))

export const action = form(reopeningForm, async ({ viewer, param, now, t }, input) => {
  const { contestId, stage } = await reopenSheet(viewer, param('assignmentId'), input, now)
  return { to: paths.jurySheets(contestId, { stage }), toast: t.sheets.reopened }
})

export default function Reopening() {
  const t = useMessages()
  const { contest, work, sheet, request, because } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[...ownCrumbs(t, contest), { href: paths.sheet(sheet.id), label: work.title }]}
        title={t.sheets.reopenTitle(sheet.juror)}
        lead={t.sheets.reopenLead}
      />
      <ReasonForm
        schema={reopeningForm}
        version={sheet.version}
        label={t.sheets.reopenReason}
        hint={t.sheets.reopenReasonHint}
        submit={t.sheets.reopenSave}
        disabledBecause={because.reopen}
        back={paths.sheet(sheet.id)}
      >
        {request && <SheetRequest request={request} juror={sheet.juror} />}
      </ReasonForm>
    </>
  )
}
