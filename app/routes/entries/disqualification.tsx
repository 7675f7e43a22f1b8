import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { proposeDisqualification } from '~/domain/entries/disqualification.server'
import { entryPage } from '~/domain/entries/page.server'
import { findEntry } from '~/domain/entries/queries.server'
import { reasonForm } from '~/domain/entries/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EntryStepHeader } from '~/ui/entries/entry-step-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.disqualification.title)

export const loader = page(async ({ viewer, param, t, now }) =>
  entryPage(viewer, await findEntry(viewer, param('entryId'), now), t, now),
)

export const action = form(reasonForm, async ({ viewer, param, now, t }, input) => {
  await proposeDisqualification(viewer, param('entryId'), input, now)
  return { to: paths.entry(param('entryId')), toast: t.disqualification.proposed }
})

export default function Disqualification() {
  const { disqualification } = useMessages()
  const seen = useLoaderData<typeof loader>()
  const { reasonHint, reasonBlind } = disqualification
  return (
    <>
      <EntryStepHeader page={seen} title={disqualification.title} lead={disqualification.lead} />
      <ReasonForm
        schema={reasonForm}
        version={seen.entry.version}
        label={disqualification.reason}
        hint={seen.contest.blind ? `${reasonHint} ${reasonBlind}` : reasonHint}
        submit={disqualification.propose}
        variant="danger"
        disabledBecause={seen.because.disqualify}
        back={paths.entry(seen.entry.id)}
      />
    </>
  )
}
