import type { Messages } from '~/i18n/messages'
import { Card } from '../kit/card'
import { ErrorSummary } from '../kit/error-summary'
import { HiddenValues } from '../kit/hidden-values'
import type { Option } from '../kit/option'
import { PersonChip } from '../kit/person-chip'
import { Select } from '../kit/select'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'

interface Candidate {
  id: string
  name: string
  post: string | null
  organization: string | null
  municipality: string | null
  hasEmail: boolean
  isMember: boolean
  enters: boolean
}

interface CandidateCardProps {
  candidate: Candidate
  roles: readonly Option[]
  /** What the last sending was refused for, if it was this one's. */
  errors?: Record<string, string[]>
}

/** A person found in the register, with the role he is asked to take. */
export function CandidateCard({ candidate, roles, errors = {} }: CandidateCardProps) {
  const t = useMessages()
  const { id, name, post, organization, municipality } = candidate
  const work = [post, organization, municipality].filter(Boolean).join(', ')
  const because = obstacle(t, candidate)
  return (
    <Card>
      <form method="post" className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <PersonChip name={name} detail={work || t.jury.noWork} />
        <HiddenValues values={{ personId: id }} />
        <div className="flex flex-wrap items-start gap-3">
          {!because && (
            <Select
              field={{ name: 'role', id: `role-${id}`, initialValue: 'member' }}
              label={<span className="sr-only">{t.jury.inviteAs(name)}</span>}
              options={roles}
            />
          )}
          <SubmitButton variant="secondary" disabledBecause={because}>
            {t.jury.invite}
          </SubmitButton>
        </div>
      </form>
      <ErrorSummary form={{ id, allErrors: errors }} />
    </Card>
  )
}

function obstacle({ jury: { because } }: Messages, { isMember, enters, hasEmail }: Candidate): string | undefined {
  if (isMember) return because.already
  if (enters) return because.entrant
  return hasEmail ? undefined : because.noEmail
}
