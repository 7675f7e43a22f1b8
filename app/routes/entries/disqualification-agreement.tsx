import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { agreeToDisqualify } from '~/domain/entries/disqualification.server'
import { findProposal } from '~/domain/entries/proposals.server'
import { sendingForm } from '~/domain/entries/schema'
import { commandSaying, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ownCrumbs } from '~/ui/jury/jury-crumbs'
import { sayWork } from '~/ui/jury/say-work'
import { WorkName } from '~/ui/jury/work-name'
import { ActionForm } from '~/ui/kit/action-form'
import { DefinitionList } from '~/ui/kit/definition-list'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.disqualification.decideTitle)

export const loader = page(async ({ viewer, param, t }) => {
  const { contest, entry, proposed, answer, sheetId, mayDecide } = await findProposal(viewer, param('entryId'))
  const { state: _state, ...work } = entry
  const on = (at: Date) => t.dates.moment(at, contest.timeZone)
  return {
    contest: { id: contest.id, title: contest.title },
    work,
    sheetId,
    proposed: { by: proposed.by, reason: proposed.reason, on: on(proposed.at) },
    answer: answer && { act: answer.act, reason: answer.reason, on: on(answer.at) },
    because: whyNot(mayDecide, t),
  }
})

export const action = commandSaying(sendingForm, async ({ viewer, param, now, t }, input) => {
  await agreeToDisqualify(viewer, param('entryId'), input, now)
  return { to: paths.disqualificationAgreement(param('entryId')), toast: t.disqualification.agreed }
})

/** What is proposed to the chair, with his answer to it. */
export default function DisqualificationAgreement() {
  const t = useMessages()
  const { disqualification, entries } = t
  const { contest, work, sheetId, proposed, answer, because } = useLoaderData<typeof loader>()
  const { id, version } = work
  return (
    <>
      <PageHeader
        crumbs={ownCrumbs(t, contest)}
        title={disqualification.decideTitle}
        lead={!answer && disqualification.decideLead}
        secondary={sheetId && <LinkButton href={paths.sheet(sheetId)}>{disqualification.toSheet}</LinkButton>}
      />
      <WorkName work={work} />
      <Section title={disqualification.why}>
        <p className="max-w-prose whitespace-pre-line">{proposed.reason}</p>
      </Section>
      <Section title={disqualification.facts}>
        <DefinitionList
          items={[
            { term: disqualification.by, value: proposed.by },
            { term: disqualification.on, value: proposed.on },
            {
              term: disqualification.answer,
              value: answer && (
                <>
                  {disqualification.answered(entries.acts[answer.act], answer.on)}
                  {answer.act === 'disqualification_declined' && (
                    <span className="block text-soft">{answer.reason}</span>
                  )}
                </>
              ),
            },
          ]}
        />
        {!answer && (
          <div className="mt-6 flex flex-wrap items-start gap-3 print:hidden">
            <ActionForm
              action={paths.disqualificationAgreement(id)}
              label={disqualification.agree}
              variant="danger"
              values={{ version }}
              disabledBecause={because}
              confirm={{
                title: disqualification.agreeQuestion(sayWork(t, work)),
                text: disqualification.agreeEffect,
              }}
            />
            <LinkButton href={paths.disqualificationRefusal(id)} disabledBecause={because}>
              {disqualification.decline}
            </LinkButton>
          </div>
        )}
      </Section>
    </>
  )
}
