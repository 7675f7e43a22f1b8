import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { giveConsent } from '~/domain/consents/commands.server'
import { consentKindOf } from '~/domain/consents/kind'
import { findConsent } from '~/domain/consents/queries.server'
import { consentForm } from '~/domain/consents/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersZone } from '~/lib/preferences'
import { clock } from '~/lib/zones'
import { ConsentBody } from '~/ui/consents/consent-body'
import { ConsentForm } from '~/ui/consents/consent-form'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { text }) => text.title)

export const loader = page(async ({ viewer, text, now, t, preferences }) => {
  const { kind, last, state, ...consent } = await findConsent(viewer.personId, consentKindOf(text('kind')), now)
  const day = (at: Date) => t.dates.date(clock(readersZone(preferences), at).date)
  const inForce = last?.withdrawnAt === null ? last : null
  return {
    kind,
    state,
    text: { id: consent.id, title: consent.title, body: consent.body, operator: consent.operator },
    version: t.consents.version(consent.version, day(consent.validFrom)),
    answered: inForce && t.consents.givenOn(inForce.paperDate ? t.dates.date(inForce.paperDate) : day(inForce.givenAt)),
    chosen: { items: inForce?.items ?? [], conditions: inForce?.conditions ?? '' },
  }
})

export const action = form(consentForm, async ({ viewer, text, request, now, t }, input) => {
  await giveConsent(viewer, consentKindOf(text('kind')), input, request.headers.get('user-agent'), now)
  return { to: paths.account(), toast: t.consents.given }
})

/** One consent, its own page and button: nothing else is agreed to here (152-ФЗ, ст. 9). */
export default function Consent() {
  const { people, consents: t } = useMessages()
  const { kind, state, text, version, answered, chosen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.account(), label: people.ownTitle }]}
        title={t.kinds[kind]}
        lead={
          <>
            <p>{version}</p>
            {answered && <p>{answered}</p>}
          </>
        }
      />
      <ConsentBody title={text.title} body={text.body} />
      {text.operator && (
        <p className="my-6 text-soft">
          {t.operator}: {text.operator}
        </p>
      )}
      <ConsentForm kind={kind} state={state} textId={text.id} chosen={chosen} />
    </>
  )
}
