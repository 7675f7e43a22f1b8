import type { MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { mayShow } from '~/domain/archive/policy'
import { type ContestRecord, recordOf } from '~/domain/archive/record'
import { mostMegabytes, recountForm } from '~/domain/archive/schema'
import { sayFault } from '~/domain/contests/fault-words'
import { assertAllowed } from '~/domain/decision'
import { readContestFile } from '~/domain/scoring/file/read'
import { oneFile, publicForm, publicPage } from '~/http/handler.server'
import { limitRate } from '~/http/rate-limit.server'
import { paths } from '~/lib/paths'
import { RecordView } from '~/ui/archive/record-view'
import { RecountForm } from '~/ui/archive/recount-form'
import { FileFaults, type SaidFault } from '~/ui/contests/form/file-faults'
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
    const { file, faults } = readContestFile(new Uint8Array(await upload.arrayBuffer()))
    if (faults) return Response.json({ faults: faults.map((fault) => sayFault(visit.t, fault)) }, { status: 400 })
    assertAllowed(mayShow(file))
    return Response.json({ record: recordOf(file, visit.t) })
  },
  oneFile(mostMegabytes),
)

export default function Recount() {
  const { archive, contests } = useMessages()
  const answer = useActionData() as { record?: ContestRecord; faults?: SaidFault[] } | undefined
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contests(), label: contests.title }]}
        title={archive.recountTitle}
        lead={archive.recountLead}
      />
      {answer?.faults && <FileFaults faults={answer.faults} />}
      {answer?.record && (
        <div className="mb-12 border-b border-line pb-12">
          <h2 className="mb-4 text-xl">{archive.recounted(answer.record.title)}</h2>
          <RecordView record={answer.record} />
        </div>
      )}
      <RecountForm />
    </>
  )
}
