import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeTerms } from '~/domain/contests/commands.server'
import { findSection } from '~/domain/contests/editor.server'
import { resultForm, resultValues, withResult } from '~/domain/contests/sections/result'
import { awardChoices, tieBreakChoices } from '~/domain/contests/sections/result-choices'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ResultForm } from '~/ui/contests/terms/result-form'
import { SectionHeader } from '~/ui/contests/terms/section-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.terms.sections.result)

export const loader = page(async ({ viewer, param, t, now }) => {
  const { contest, terms, faults } = await findSection(viewer, param('contestId'), 'result', t, now)
  const { regulation } = terms
  return {
    contest,
    values: resultValues(terms),
    faults,
    stages: regulation.stages.map(({ id, title }) => ({ id, title })),
    tieBreaks: tieBreakChoices(t, regulation),
    awards: awardChoices(t, regulation),
  }
})

export const action = form(resultForm, async ({ viewer, param, t, now }, input) => {
  await changeTerms(viewer, param('contestId'), input.version, (terms) => withResult(terms, input), now)
  return { to: paths.terms(param('contestId')), toast: t.terms.saved }
})

export default function ResultTerms() {
  const { terms } = useMessages()
  const { contest, ...form } = useLoaderData<typeof loader>()
  return (
    <>
      <SectionHeader contest={contest} title={terms.sections.result} />
      <ResultForm contest={contest} {...form} />
    </>
  )
}
