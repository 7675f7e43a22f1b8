import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fileAppeal } from '~/domain/appeals/commands.server'
import { findFiling } from '~/domain/appeals/queries.server'
import { appealForm } from '~/domain/appeals/schema'
import { whyNot } from '~/domain/decision'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.appeals.newTitle)

export const loader = page(async ({ viewer, param, now, t }) => {
  const { entry, closesAt, appealId, mayFile } = await findFiling(viewer, param('entryId'), now)
  if (appealId) throw redirect(paths.appeal(appealId))
  const { id, number, contestId, contestTitle, timeZone } = entry
  return {
    ...{ id, number, contestId, contestTitle },
    until: closesAt && t.dates.deadline(closesAt, timeZone),
    because: whyNot(mayFile, t),
  }
})

export const action = form(appealForm, async ({ viewer, param, now, t }, { text }) => {
  const id = await fileAppeal(viewer, param('entryId'), text, now)
  return { to: paths.appeal(id), toast: t.appeals.filedNow }
})

export default function NewAppeal() {
  const { appeals, results } = useMessages()
  const { id, number, contestId, contestTitle, until, because } = useLoaderData<typeof loader>()
  const [state, fields] = useServerForm(appealForm)
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contest(contestId), label: contestTitle },
          { href: paths.ownResult(id), label: results.ownTitle },
        ]}
        title={appeals.newTitle}
        lead={[results.entry(number ?? 0), until && appeals.until(until)].filter(Boolean).join('. ')}
      />
      <ServerForm
        form={state}
        actions={<SubmitButton disabledBecause={because}>{appeals.file}</SubmitButton>}
        back={paths.ownResult(id)}
      >
        <TextArea field={fields.text} label={appeals.text} hint={appeals.textHint} rows={8} />
      </ServerForm>
    </>
  )
}
