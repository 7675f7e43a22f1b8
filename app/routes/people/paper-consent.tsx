import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { recordPaperConsents } from '~/domain/consents/commands.server'
import { mayRecordPaperConsent } from '~/domain/consents/policy'
import { listTexts } from '~/domain/consents/queries.server'
import { paperConsentsForm } from '~/domain/consents/schema'
import { assertAllowed } from '~/domain/decision'
import { findPerson } from '~/domain/people/queries.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay, readersZone } from '~/lib/preferences'
import { clock, todayInRussia } from '~/lib/zones'
import { ItemsField } from '~/ui/consents/items-field'
import { CheckboxGroup } from '~/ui/kit/checkbox-group'
import { DateField } from '~/ui/kit/date-field'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t, { name }) => t.consents.paperTitle(name))

export const loader = page(async ({ viewer, param, now, t, preferences }) => {
  const [person, texts] = await Promise.all([
    findPerson(viewer, param('personId'), readersDay(preferences, now)),
    listTexts(now),
  ])
  assertAllowed(mayRecordPaperConsent(viewer, person.places))
  const kinds = texts.map(({ kind, version, validFrom }) => ({
    value: kind,
    label: t.consents.kinds[kind],
    hint: t.consents.version(version, t.dates.date(clock(readersZone(preferences), validFrom).date)),
  }))
  return { id: person.id, name: person.name, kinds }
})

export const action = form(paperConsentsForm, async ({ viewer, param, now, t }, input) => {
  await recordPaperConsents(viewer, param('personId'), input, now, todayInRussia(now))
  return { to: paths.person(param('personId')), toast: t.consents.paperSaved }
})

export default function PaperConsent() {
  const { consents: t } = useMessages()
  const { id, name, kinds } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(paperConsentsForm)
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.person(id), label: name }]}
        title={t.paperTitle(name)}
        lead={t.paperLead}
        secondary={<LinkButton href={paths.consentBlanks(id)}>{t.blank}</LinkButton>}
      />
      <ServerForm form={form} actions={<SubmitButton>{t.paper}</SubmitButton>} back={paths.person(id)}>
        <CheckboxGroup field={fields.kinds} label={t.paperKinds} options={kinds} />
        <div className="hidden [form:has([value=distribution]:checked)_&]:block">
          <ItemsField field={fields.items} onPaper />
        </div>
        <DateField field={fields.date} label={t.paperDate} />
      </ServerForm>
    </>
  )
}
