import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findText } from '~/domain/consents/queries.server'
import { whyNot } from '~/domain/decision'
import { agreeToPair } from '~/domain/pairs/agreeing.server'
import { openPair } from '~/domain/pairs/find.server'
import { memberOf } from '~/domain/pairs/model'
import { mayAgree } from '~/domain/pairs/policy'
import { agreementForm } from '~/domain/pairs/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ConsentBody } from '~/ui/consents/consent-body'
import { HiddenValues } from '~/ui/kit/hidden-values'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { PairTerms } from '~/ui/pairs/pair-terms'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.agreeTitle)

export const loader = page(async ({ viewer, param, now, t }) => {
  const [{ pair, names, described }, text] = await Promise.all([
    openPair(viewer, param('pairId')),
    findText('mentoring', now),
  ])
  return {
    id: pair.id,
    names,
    pair: described,
    member: memberOf(pair, viewer.personId) ?? 'mentee',
    text: text && { title: text.title, body: text.body, hash: text.bodyHash },
    notAgree: whyNot(mayAgree(viewer, pair), t),
  }
})

export const action = form(agreementForm, async ({ viewer, param, now, t }, { textHash }) => {
  await agreeToPair(viewer, param('pairId'), textHash ?? null, now)
  return { to: paths.pair(param('pairId')), toast: t.pairs.agreed }
})

export default function Agreement() {
  const { pairs: t, dates } = useMessages()
  const { id, names, pair, member, text, notAgree } = useLoaderData<typeof loader>()
  const [form] = useServerForm(agreementForm)
  const [from, to] = [dates.date(pair.periodFrom), dates.date(pair.periodTo)]
  return (
    <>
      <PageHeader crumbs={[{ href: paths.pair(id), label: names }]} title={t.agreeTitle} lead={t.agreeLead} />
      <PairTerms pair={pair} />
      {text && <ConsentBody title={text.title} body={text.body} />}
      <p className="my-8 max-w-3xl border-s-4 border-act ps-4 text-lg">
        {t.agreementText(t.members[member], pair.mentor, pair.mentee, from, to)}
      </p>
      <ServerForm
        form={form}
        actions={
          <>
            <SubmitButton disabledBecause={notAgree}>{t.agree}</SubmitButton>
            {!notAgree && (
              <LinkButton variant="quiet" href={paths.pairRefusal(id)}>
                {t.decline}
              </LinkButton>
            )}
          </>
        }
      >
        {text && <HiddenValues values={{ textHash: text.hash }} />}
      </ServerForm>
    </>
  )
}
