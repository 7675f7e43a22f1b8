import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { countSheetsOf } from '~/domain/jury/model'
import { mayAssign, mayOpenStage, mayPrintBlanks, mayRemind } from '~/domain/jury/policy'
import { findStage, listStagePage } from '~/domain/jury/stage-page.server'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { EntryJurorsTable } from '~/ui/jury/entry-jurors-table'
import { stageTones } from '~/ui/jury/juror-tones'
import { juryCrumbs } from '~/ui/jury/jury-crumbs'
import { LoadsTable } from '~/ui/jury/loads-table'
import { ReadinessRow } from '~/ui/jury/readiness-row'
import { StageButtons } from '~/ui/jury/stage-buttons'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { Section } from '~/ui/kit/section'
import { StateBadge } from '~/ui/kit/state-badge'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { stage }) => stage.title)

export const loader = page(async ({ viewer, param, text, url, now, t }) => {
  const { contest, stage, judging } = await findStage(viewer, param('contestId'), text('stage'), now)
  const { rows, next } = await listStagePage(
    contest.id,
    stage,
    readCursor(url.searchParams.get('after'), ['int', 'id']),
  )
  const owed = judging.reduce((sum, { given, handedIn }) => sum + given - handedIn, 0)
  return {
    contest: { id: contest.id, title: contest.title },
    stage,
    judging,
    next,
    works: rows.map(({ place: _, sheets, recusals, ...work }) => ({
      ...work,
      sheets,
      have: countSheetsOf(sheets),
      recused: [...new Set(recusals.filter(({ state }) => state === 'confirmed').map(({ juror }) => juror))],
    })),
    because: {
      distribute: whyNot(mayAssign(viewer, contest, contest.phase, stage), t),
      open: whyNot(mayOpenStage(viewer, contest, contest.phase, stage), t),
      remind: whyNot(mayRemind(viewer, contest, { state: stage.state, owed }), t),
      print: whyNot(mayPrintBlanks(owed), t),
    },
  }
})

export default function Judging() {
  const t = useMessages()
  const { jury, dates } = t
  const { contest, stage, judging, works, next, because } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={juryCrumbs(t, contest)}
        state={<StateBadge tone={stageTones[stage.state]}>{jury.stageStates[stage.state]}</StateBadge>}
        title={stage.title}
        lead={dates.range(stage.from, stage.to)}
      />
      <ReadinessRow contestId={contest.id} stage={stage} />
      <StageButtons
        contestId={contest.id}
        stage={stage}
        because={because}
        jurors={judging.filter(({ given }) => given > 0).length}
      />
      <Section title={jury.loads}>
        <LoadsTable judging={judging} />
      </Section>
      <Section title={jury.entriesTitle} id="entries">
        <EntryJurorsTable contestId={contest.id} stage={stage} works={works} />
        <Pagination next={next ? paths.judging(contest.id, stage.key, { after: next }) : undefined} />
      </Section>
    </>
  )
}
