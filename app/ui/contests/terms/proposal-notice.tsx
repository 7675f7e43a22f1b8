import type { TermPart } from '~/domain/contests/terms'
import { paths } from '~/lib/paths'
import { ActionForm } from '../../kit/action-form'
import { LinkButton } from '../../kit/link-button'
import { Notice } from '../../kit/notice'
import { useMessages } from '../../messages'

interface ProposalNoticeProps {
  contest: { id: string; version: number }
  /** Null where nothing is being prepared. */
  changed: readonly TermPart[] | null
}

/** The contest is announced: what is changed here waits for an amendment. */
export function ProposalNotice({ contest, changed }: ProposalNoticeProps) {
  const { terms, regulation } = useMessages()
  const parts = changed?.map((part) => regulation.parts[part]).join(', ')
  return (
    <Notice
      title={terms.proposalTitle}
      action={
        changed && (
          <>
            <LinkButton href={paths.contestAmendment(contest.id)} variant="primary">
              {terms.amend}
            </LinkButton>
            <ActionForm
              action={paths.termsReset(contest.id)}
              label={terms.drop}
              values={{ version: contest.version }}
              confirm={{ title: terms.dropTitle }}
            />
          </>
        )
      }
    >
      {terms.proposal} {parts ? terms.proposalChanged(parts) : terms.proposalNone}
    </Notice>
  )
}
