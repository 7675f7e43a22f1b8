import type { MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { knownHere } from '~/domain/archive/queries.server'
import { recountForm, recountMegabytes } from '~/domain/archive/schema'
import { sayUnread } from '~/domain/contests/fault-words'
import type { ContestOutcome } from '~/domain/reckoning/outcome'
import { reckonFile } from '~/domain/reckoning/reckoning.server'
import { oneFile, publicForm, publicPage } from '~/http/handler.server'
import { limitRate } from '~/http/rate-limit.server'
import { paths } from '~/lib/paths'
import { OutcomeView } from '~/ui/archive/outcome-view'
import { RecountForm } from '~/ui/archive/recount-form'
import { FileFaults, type SaidFaults } from '~/ui/contests/form/file-faults'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.archive.recountTitle)

export const loader = publicPage(async () => null)

/** `tally` for those who have a browser alone (C16): nothing of the file is kept. */
export const action = publicForm(
  recountForm,
  async (visit, { file: upload }) => {
    await limitRate(visit, `recount:${visit.viewer.ip}`, 20, 600)
    const source = new Uint8Array(await upload.arrayBuffer())
    const known = await knownHere(new TextDecoder().decode(source))
    const { locale } = visit.t
    const { answer, unread } = await reckonFile(
      'visitors',
      { source, want: 'outcome', locale, known },
      { by: String(visit.viewer.ip), signal: visit.request.signal },
    )
    if (unread) return Response.json({ unread: sayUnread(visit.t, unread) }, { status: 400 })
    return Response.json({ outcome: answer.outcome })
  },
  oneFile(recountMegabytes),
)

export default function Recount() {
  const { archive, contests } = useMessages()
  const answer = useActionData() as { outcome?: ContestOutcome; unread?: SaidFaults } | undefined
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contests(), label: contests.title }]}
        title={archive.recountTitle}
        lead={archive.recountLead}
      />
      {answer?.unread && <FileFaults unread={answer.unread} title={archive.faults} />}
      {answer?.outcome && (
        <div className="mb-12 border-b border-line pb-12">
          <h2 className="mb-4 text-xl">{archive.recounted(answer.outcome.title)}</h2>
          <OutcomeView outcome={answer.outcome} />
        </div>
      )}
      <RecountForm />
    </>
  )
}
