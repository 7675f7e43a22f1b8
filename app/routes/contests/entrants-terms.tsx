import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeTerms } from '~/domain/contests/commands.server'
import { findSection } from '~/domain/contests/editor.server'
import { entrantsForm, entrantsValues, withEntrants } from '~/domain/contests/sections/entrants'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EntrantsForm } from '~/ui/contests/terms/entrants-form'
import { SectionHeader } from '~/ui/contests/terms/section-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.terms.sections.entrants)

export const loader = page(async ({ viewer, param, t, now }) => {
  const { contest, terms, faults } = await findSection(viewer, param('contestId'), 'entrants', t, now)
  const categories = terms.rules.eligibility.categories.map(({ id, title }) => ({ id, title }))
  return { contest, values: entrantsValues(terms), faults, categories }
})

export const action = form(entrantsForm, async ({ viewer, param, t, now }, input) => {
  await changeTerms(viewer, param('contestId'), input.version, (terms) => withEntrants(terms, input), now)
  return { to: paths.terms(param('contestId')), toast: t.terms.saved }
})

export default function EntrantsTerms() {
  const { terms } = useMessages()
  const { contest, ...form } = useLoaderData<typeof loader>()
  return (
    <>
      <SectionHeader contest={contest} title={terms.sections.entrants} />
      <EntrantsForm contest={contest} {...form} />
    </>
  )
}
