import type { JurorState, JuryRole } from '~/domain/jury/model'
import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { PersonChip } from '../kit/person-chip'
import { StateBadge } from '../kit/state-badge'
import { Table } from '../kit/table'
import { useMessages } from '../messages'
import { jurorTones } from './juror-tones'

interface Member {
  id: string
  name: string
  role: JuryRole
  state: JurorState
  post: string
  organization: string | null
  given: number
  handedIn: number
}

interface MembersTableProps {
  contestId: string
  members: readonly Member[]
  /** Why nobody is invited or removed now. */
  fixedBecause?: string
}

/** Who is in the jury, who was asked, and how far each has come. */
export function MembersTable({ contestId, members, fixedBecause }: MembersTableProps) {
  const { jury } = useMessages()
  return (
    <Table
      caption={jury.members}
      captionHidden
      rows={members}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          title={jury.noMembers}
          action={
            <LinkButton href={paths.newJuror(contestId)} disabledBecause={fixedBecause}>
              {jury.add}
            </LinkButton>
          }
        >
          {jury.noMembersHow}
        </EmptyState>
      }
      columns={[
        {
          key: 'name',
          header: jury.name,
          rowHeader: true,
          cell: ({ name, post, organization }) => (
            <PersonChip name={name} detail={[post, organization].filter(Boolean).join(', ') || undefined} />
          ),
        },
        { key: 'role', header: jury.role, cell: ({ role }) => jury.roleShort[role] },
        {
          key: 'state',
          header: jury.state,
          cell: ({ state }) => <StateBadge tone={jurorTones[state]}>{jury.states[state]}</StateBadge>,
        },
        {
          key: 'sheets',
          header: jury.sheetsOf,
          numeric: true,
          cell: ({ role, handedIn, given }) => (role === 'secretary' ? '' : jury.progressOf(handedIn, given)),
        },
        {
          key: 'actions',
          header: jury.actions,
          actions: true,
          cell: ({ id, state }) =>
            !fixedBecause && (
              <span className="flex flex-wrap gap-2">
                {state === 'invited' && (
                  <ActionForm action={paths.jurorInvitation(contestId, id)} label={jury.resend} variant="quiet" />
                )}
                {(state === 'invited' || state === 'confirmed') && (
                  <LinkButton href={paths.jurorRemoval(contestId, id)} variant="quiet">
                    {jury.remove}
                  </LinkButton>
                )}
              </span>
            ),
        },
      ]}
    />
  )
}
