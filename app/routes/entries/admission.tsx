import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { admitEntry } from '~/domain/entries/decisions.server'
import { entryPage } from '~/domain/entries/page.server'
import { findEntry } from '~/domain/entries/queries.server'
import { admissionForm } from '~/domain/entries/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EligibilityList } from '~/ui/entries/eligibility-list'
import { EntryStepHeader } from '~/ui/entries/entry-step-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.entries.admitTitle)

/** What is shown is how the rules stand now, on the regulation's date: it is kept with the decision. */
export const loader = page(async ({ viewer, param, t, now }) => {
  const entry = await findEntry(viewer, param('entryId'), now)
  return entryPage(viewer, { ...entry, keptEligibility: null }, t, now)
})

export const action = form(admissionForm, async ({ viewer, param, now, t }, input) => {
  await admitEntry(viewer, param('entryId'), input, now)
  return { to: paths.entry(param('entryId')), toast: t.entries.admitted }
})

export default function Admission() {
  const { entries } = useMessages()
  const seen = useLoaderData<typeof loader>()
  return (
    <>
      <EntryStepHeader page={seen} title={entries.admitTitle} />
      <ReasonForm
        schema={admissionForm}
        version={seen.entry.version}
        label={entries.admitReason}
        hint={seen.isCertain ? undefined : entries.admitReasonHint}
        submit={entries.admit}
        disabledBecause={seen.because.admit}
        back={paths.entry(seen.entry.id)}
      >
        <Section title={entries.eligibility}>
          <EligibilityList eligibility={seen.eligibility} />
        </Section>
      </ReasonForm>
    </>
  )
}
