import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeTerms, stageOf } from '~/domain/contests/commands.server'
import { findStageSection } from '~/domain/contests/editor.server'
import { stageMax } from '~/domain/contests/maxima'
import { stageForm, stageValues, withStage } from '~/domain/contests/sections/stage'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { SectionHeader } from '~/ui/contests/terms/section-header'
import { StageForm } from '~/ui/contests/terms/stage-form'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { title }) => t.terms.editStage(title))

export const loader = page(async ({ viewer, param, text, t, now }) => {
  const { contest, terms, stage, faults } = await findStageSection(viewer, param('contestId'), text('stage'), t, now)
  return { contest, title: stage.title, max: stageMax(stage), values: stageValues(terms, stage), faults }
})

export const action = form(stageForm, async ({ viewer, param, text, t, now }, input) => {
  const change = (terms: Parameters<typeof withStage>[0]) => withStage(terms, stageOf(terms, text('stage')).id, input)
  await changeTerms(viewer, param('contestId'), input.version, change, now)
  return { to: paths.terms(param('contestId')), toast: t.terms.saved }
})

export default function StageTerms() {
  const { terms, regulation } = useMessages()
  const { contest, title, max, values, faults } = useLoaderData<typeof loader>()
  return (
    <>
      <SectionHeader
        contest={contest}
        title={terms.editStage(title)}
        lead={regulation.stageMax(regulation.points(max))}
      />
      <StageForm contest={contest} values={values} faults={faults} />
    </>
  )
}
