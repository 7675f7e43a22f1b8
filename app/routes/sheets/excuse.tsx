import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { excuseSheet } from '~/domain/jury/assigning.server'
import { countSheetsOf } from '~/domain/jury/model'
import { mayExcuse } from '~/domain/jury/policy'
import { excuseForm } from '~/domain/jury/schema'
import { findAssignment, findStage, listSubstitutes } from '~/domain/jury/stage-page.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ExcuseForm } from '~/ui/jury/excuse-form'
import { stageCrumbs } from '~/ui/jury/jury-crumbs'
import { sayWork } from '~/ui/jury/say-work'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { juror }) => t.jury.excuseTitle(juror))

export const loader = page(async ({ viewer, param, now, t }) => {
  const sheet = await findAssignment(param('assignmentId'))
  const { contest, stage } = await findStage(viewer, sheet.contestId, sheet.stage, now)
  const { entry, free, sheets } = await listSubstitutes(contest.id, stage.key, sheet.entryId)
  return {
    contest: { id: contest.id, title: contest.title },
    stage: { key: stage.key, title: stage.title },
    entry: { id: entry.id, number: entry.number, title: entry.title },
    juror: sheet.juror,
    version: sheet.version,
    free,
    /** What is left of the quorum without this sheet. */
    quorum: { left: countSheetsOf(sheets.filter(({ id }) => id !== sheet.id)), need: stage.need },
    because: whyNot(mayExcuse(viewer, contest, contest.phase, { stage, sheet }), t),
  }
})

export const action = form(excuseForm, async ({ viewer, param, now, t }, input) => {
  const { contestId, stage, entryId } = await excuseSheet(viewer, param('assignmentId'), input, now)
  return { to: paths.entryJurors(contestId, stage, entryId), toast: t.jury.excused }
})

export default function Excuse() {
  const t = useMessages()
  const { contest, stage, entry, juror, version, free, quorum, because } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={stageCrumbs(t, contest, stage)}
        title={t.jury.excuseTitle(juror)}
        lead={t.jury.excuseLead(sayWork(t, entry))}
      />
      <ExcuseForm
        version={version}
        free={free}
        quorum={quorum}
        inviteAt={paths.newJuror(contest.id)}
        disabledBecause={because}
        back={paths.entryJurors(contest.id, stage.key, entry.id)}
      />
    </>
  )
}
