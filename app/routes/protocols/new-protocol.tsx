import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NotFound, whyNot } from '~/domain/decision'
import { drawProtocol } from '~/domain/protocols/commands.server'
import type { Minutes } from '~/domain/protocols/model'
import { findMinutes, findProtocolDesk, listSeats } from '~/domain/protocols/queries.server'
import { minutesForm, minutesOf } from '~/domain/protocols/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { CheckboxGroup } from '~/ui/kit/checkbox-group'
import { DateField } from '~/ui/kit/date-field'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { TextField } from '~/ui/kit/text-field'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.protocols.draw)

export const loader = page(async ({ viewer, param, url, now, t }) => {
  const stage = url.searchParams.get('stage')
  const { contest, desk } = await findProtocolDesk(viewer, param('contestId'), now)
  const part = desk.find((one) => one.stage === stage)
  if (!part) throw new NotFound()
  const minutes = (await findMinutes(contest.id, stage)) as Minutes | null
  const seats = await listSeats(contest.id)
  return {
    contest: { id: contest.id, title: contest.title },
    stage,
    title: part.title,
    because: whyNot(part.mayDraw, t),
    seats,
    minutes: minutes ?? {
      date: clock(contest.timeZone, now).date,
      place: contest.place,
      present: seats.map(({ id }) => id),
      heard: [],
      furtherAgenda: [],
      furtherDecisions: [],
    },
  }
})

export const action = form(minutesForm, async ({ viewer, param, t }, input) => {
  const id = await drawProtocol(viewer, param('contestId'), input.stage ?? null, minutesOf(input))
  return { to: paths.protocol(id), toast: t.protocols.drawn }
})

export default function NewProtocol() {
  const { protocols, protocolTexts } = useMessages()
  const { contest, stage, title, seats, minutes, because } = useLoaderData<typeof loader>()
  const [state, fields] = useServerForm(minutesForm, {
    defaultValue: {
      date: minutes.date,
      place: minutes.place,
      present: minutes.present,
      heard: minutes.heard.join('\n'),
      agenda: minutes.furtherAgenda.join('\n'),
      decisions: minutes.furtherDecisions.join('\n'),
    },
  })
  const part = stage === null ? protocols.final : protocols.stage(title ?? stage)
  const back = paths.protocols(contest.id)
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contest(contest.id), label: contest.title },
          { href: back, label: protocols.title },
        ]}
        title={protocols.newTitle(part)}
        lead={protocols.newLead}
      />
      <ServerForm
        form={state}
        actions={<SubmitButton disabledBecause={because}>{protocols.draw}</SubmitButton>}
        back={back}
      >
        {stage !== null && <input type="hidden" name="stage" value={stage} />}
        <DateField field={fields.date} label={protocols.date} />
        <TextField field={fields.place} label={protocols.place} />
        <CheckboxGroup
          field={fields.present}
          label={protocols.present}
          options={seats.map(({ id, name, role }) => ({ value: id, label: `${name}, ${protocolTexts.roles[role]}` }))}
        />
        <TextArea field={fields.agenda} label={protocols.agenda} hint={protocols.linesHint} rows={3} />
        <TextArea field={fields.heard} label={protocols.heard} hint={protocols.linesHint} rows={3} />
        <TextArea field={fields.decisions} label={protocols.decisions} hint={protocols.linesHint} rows={3} />
      </ServerForm>
    </>
  )
}
