import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAppeal } from '~/domain/appeals/queries.server'
import { whyNot } from '~/domain/decision'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { AppealStateBadge } from '~/ui/appeals/appeal-state'
import { DefinitionList } from '~/ui/kit/definition-list'
import { LinkButton } from '~/ui/kit/link-button'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { TextLink } from '~/ui/kit/text-link'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { number }) => t.appeals.titleOf(number ?? 0))

export const loader = page(async ({ viewer, param, t }) => {
  const {
    mayConsider,
    filedAt,
    decidedAt,
    timeZone,
    version: _version,
    ...appeal
  } = await findAppeal(viewer, param('appealId'))
  return {
    ...appeal,
    filed: t.dates.moment(filedAt, timeZone),
    decided: decidedAt && t.dates.moment(decidedAt, timeZone),
    because: whyNot(mayConsider, t),
  }
})

export default function Appeal() {
  const { appeals, protocols, results, dates } = useMessages()
  const { id, contestId, contestTitle, number, state, protocol, ...appeal } = useLoaderData<typeof loader>()
  const signed = protocols.number(protocol.number, dates.date(protocol.date))
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contest(contestId), label: contestTitle },
          appeal.isConsidering
            ? { href: paths.appeals(contestId), label: appeals.title }
            : { href: paths.ownResult(appeal.entryId), label: results.ownTitle },
        ]}
        title={appeals.titleOf(number ?? 0)}
        state={<AppealStateBadge state={state} />}
        primary={
          !appeal.because && (
            <LinkButton href={paths.appealDecision(id)} variant="primary">
              {appeals.consider}
            </LinkButton>
          )
        }
      />
      {appeal.isConsidering && state === 'upheld' && !appeal.correctedProtocolId && (
        <Notice tone="warning" title={appeals.correctionNeeded}>
          <TextLink href={paths.protocol(protocol.id)}>{appeals.toProtocol(signed)}</TextLink>
        </Notice>
      )}
      <Section title={appeals.body}>
        <p className="max-w-prose whitespace-pre-line">{appeal.text}</p>
      </Section>
      <Section title={appeals.facts}>
        <DefinitionList
          items={[
            { term: appeals.filedBy, value: appeal.filedBy },
            { term: appeals.filedAt, value: appeal.filed },
            {
              term: appeals.against,
              value: appeal.isConsidering ? <TextLink href={paths.protocol(protocol.id)}>{signed}</TextLink> : signed,
            },
            { term: appeals.decidedAt, value: appeal.decided },
            { term: appeals.decidedBy, value: appeal.decidedBy },
          ]}
        />
      </Section>
      {appeal.decision && (
        <Section title={appeals.decision}>
          <p className="max-w-prose whitespace-pre-line">{appeal.decision}</p>
          {appeal.correctedProtocolId && <p className="mt-3">{appeals.corrected}</p>}
        </Section>
      )}
    </>
  )
}
