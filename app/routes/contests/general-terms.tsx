import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeTerms } from '~/domain/contests/commands.server'
import { findSection } from '~/domain/contests/editor.server'
import { generalForm, generalValues, withGeneral } from '~/domain/contests/sections/general'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { GeneralForm } from '~/ui/contests/terms/general-form'
import { SectionHeader } from '~/ui/contests/terms/section-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.terms.sections.general)

export const loader = page(async ({ viewer, param, t, now }) => {
  const { contest, terms, faults } = await findSection(viewer, param('contestId'), 'general', t, now)
  return { contest, values: generalValues(terms), faults }
})

export const action = form(generalForm, async ({ viewer, param, t, now }, input) => {
  await changeTerms(viewer, param('contestId'), input.version, (terms) => withGeneral(terms, input), now)
  return { to: paths.terms(param('contestId')), toast: t.terms.saved }
})

export default function GeneralTerms() {
  const { terms } = useMessages()
  const { contest, values, faults } = useLoaderData<typeof loader>()
  return (
    <>
      <SectionHeader contest={contest} title={terms.sections.general} />
      <GeneralForm contest={contest} values={values} faults={faults} />
    </>
  )
}
