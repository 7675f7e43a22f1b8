import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { recordPaperAgreement } from '~/domain/pairs/agreeing.server'
import { openPair } from '~/domain/pairs/find.server'
import { mayRecordPaper } from '~/domain/pairs/policy'
import { paperAgreementForm } from '~/domain/pairs/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { todayInRussia } from '~/lib/zones'
import { DateField } from '~/ui/kit/date-field'
import { PageHeader } from '~/ui/kit/page-header'
import { RadioGroup } from '~/ui/kit/radio-group'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'
import { pairMembers } from '~db/enums'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.paperTitle)

export const loader = page(async ({ viewer, param, now, preferences }) => {
  const { pair, names, described } = await openPair(viewer, param('pairId'))
  assertAllowed(mayRecordPaper(viewer, pair))
  const members = pairMembers
    .filter((member) => !pair.agreed.includes(member))
    .map((member) => ({ member, name: described[member] }))
  return { id: pair.id, names, members, today: readersDay(preferences, now) }
})

export const action = form(paperAgreementForm, async ({ viewer, param, now, t }, input) => {
  await recordPaperAgreement(viewer, param('pairId'), input, now, todayInRussia(now))
  return { to: paths.pair(param('pairId')), toast: t.pairs.paperSaved }
})

export default function PaperAgreement() {
  const { pairs: t } = useMessages()
  const { id, names, members, today } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(paperAgreementForm, {
    defaultValue: { date: today, member: members.length === 1 ? members[0]?.member : undefined },
  })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.pair(id), label: names }]} title={t.paperTitle} lead={t.paperLead} />
      <ServerForm form={form} actions={<SubmitButton>{t.paper}</SubmitButton>}>
        <RadioGroup
          field={fields.member}
          label={t.paperMember}
          options={members.map(({ member, name }) => ({ value: member, label: name, hint: t.members[member] }))}
        />
        <DateField field={fields.date} label={t.paperDate} />
      </ServerForm>
    </>
  )
}
