import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { giveConsent } from '~/domain/consents/commands.server'
import { findText } from '~/domain/consents/queries.server'
import { consentForm } from '~/domain/consents/schema'
import { findOwnJury } from '~/domain/jury/own.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { ConsentForm } from '~/ui/jury/consent-form'
import { ownCrumbs } from '~/ui/jury/jury-crumbs'
import { EmptyState } from '~/ui/kit/empty-state'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.consentTitle)

export const loader = page(async ({ viewer, param, now }) => {
  const { contest } = await findOwnJury(viewer, param('contestId'), now)
  const text = await findText('jury', now)
  return {
    contest: { id: contest.id, title: contest.title },
    text: text && {
      id: text.id,
      version: text.version,
      title: text.title,
      body: text.body,
      from: clock(contest.timeZone, text.validFrom).date,
    },
  }
})

export const action = form(consentForm, async ({ viewer, param, request, now, t }, input) => {
  await giveConsent(viewer, 'jury', input, request.headers.get('user-agent'), now)
  return { to: paths.jury(param('contestId')), toast: t.jury.consentGiven }
})

export default function Consent() {
  const t = useMessages()
  const { contest, text } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={ownCrumbs(t, contest)}
        title={text?.title ?? t.jury.consentTitle}
        lead={text && t.consents.version(text.version, t.dates.date(text.from))}
      />
      {text ? (
        <ConsentForm textId={text.id} body={text.body} back={paths.jury(contest.id)} />
      ) : (
        <EmptyState title={t.jury.consentMissing} />
      )}
    </>
  )
}
