import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { findProtocol } from '~/domain/protocols/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ActionForm } from '~/ui/kit/action-form'
import { LinkButton } from '~/ui/kit/link-button'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ProtocolStateBadge } from '~/ui/protocols/protocol-state'
import { ProtocolText } from '~/ui/protocols/protocol-text'
import { SignatureList } from '~/ui/protocols/signature-list'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { number, date }) =>
  t.protocols.number(number, t.dates.date(date)),
)

export const loader = page(async ({ viewer, param, t }) => {
  const { snapshot, maySend, maySign, mayCorrect, signatures, timeZone, ...protocol } = await findProtocol(
    viewer,
    param('protocolId'),
  )
  const { id, contestId, contestTitle, number, date, state, reason, hash, version, isComplete } = protocol
  return {
    ...{ id, contestId, contestTitle, number, date, state, reason, hash, version, isComplete },
    printed: snapshot.printed,
    signatures: signatures.map(({ at, ...signature }) => ({ ...signature, at: t.dates.moment(at, timeZone) })),
    because: { send: whyNot(maySend, t), sign: whyNot(maySign, t), correct: whyNot(mayCorrect, t) },
  }
})

export default function Protocol() {
  const { protocols, dates } = useMessages()
  const seen = useLoaderData<typeof loader>()
  const { id, contestId, contestTitle, number, state, printed, because } = seen
  const title = protocols.number(number, dates.date(seen.date))
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contest(contestId), label: contestTitle },
          { href: paths.protocols(contestId), label: protocols.title },
        ]}
        title={title}
        lead={printed.subject}
        state={<ProtocolStateBadge state={state} />}
        primary={
          state === 'draft' ? (
            <ActionForm
              action={paths.protocolDispatch(id)}
              label={protocols.send}
              variant="primary"
              disabledBecause={because.send}
              values={{ version: seen.version }}
              confirm={{ title: protocols.sendQuestion(number), text: protocols.sendEffect }}
            />
          ) : (
            !because.sign && (
              <LinkButton href={paths.protocolSignature(id)} variant="primary">
                {protocols.sign}
              </LinkButton>
            )
          )
        }
        secondary={
          <>
            <LinkButton href={paths.protocolFile(id)}>{protocols.pdf}</LinkButton>
            {!because.correct && (
              <LinkButton href={paths.protocolCorrection(id)} variant="quiet">
                {protocols.correct}
              </LinkButton>
            )}
          </>
        }
      />
      {state === 'superseded' && <Notice tone="warning">{protocols.supersededBecause(seen.reason)}</Notice>}
      {printed.supersedes && <Notice>{printed.supersedes}</Notice>}
      <ProtocolText printed={printed} />
      {state !== 'draft' && (
        <SignatureList
          signers={printed.signers}
          signatures={seen.signatures}
          hash={seen.hash}
          isComplete={seen.isComplete}
        />
      )}
    </>
  )
}
