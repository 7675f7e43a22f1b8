import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askSheetBack } from '~/domain/sheets/commands.server'
import { readSheetPage } from '~/domain/sheets/page.server'
import { reopeningForm } from '~/domain/sheets/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ownCrumbs } from '~/ui/jury/jury-crumbs'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.sheets.askBackTitle)

export const loader = page(async ({ viewer, param, t, now }) => {
  const { contest, work, sheet, because } = await readSheetPage(viewer, param('assignmentId'), t, now)
  return { contest, work: work.title, id: sheet.id, version: sheet.version, because: because.askBack }
})

export const action = form(reopeningForm, async ({ viewer, param, t, now }, input) => {
  await askSheetBack(viewer, param('assignmentId'), input, now)
  return { to: paths.sheet(param('assignmentId')), toast: t.sheets.askedBack }
})

export default function ReturnRequest() {
  const t = useMessages()
  const { contest, work, id, version, because } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[...ownCrumbs(t, contest), { href: paths.sheet(id), label: work }]}
        title={t.sheets.askBackTitle}
        lead={t.sheets.askBackLead}
      />
      <ReasonForm
        schema={reopeningForm}
        version={version}
        label={t.sheets.askBackReason}
        submit={t.sheets.askBackSave}
        disabledBecause={because}
        back={paths.sheet(id)}
      />
    </>
  )
}
