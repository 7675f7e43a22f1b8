import type { Eligibility } from '~/domain/entries/eligibility'
import type { Member } from '~/domain/entries/model'
import { startForm } from '~/domain/entries/schema'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import type { Option } from '../kit/option'
import { Section } from '../kit/section'
import { Select } from '../kit/select'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import { CandidateCard } from './candidate-card'

export interface ShownCandidate {
  id: string
  members: { personId: string; member: Member; name: string; post: string; organization: string | null }[]
  eligibility: Eligibility
  entered: { id: string; nomination: string | null }[]
  /** One's own, of the organisation one coordinates, or found in the register by the organiser. */
  group: 'own' | 'colleagues' | 'register'
  /** Why no entry can be begun for it. */
  because?: string
}

interface StartFormProps {
  candidates: readonly ShownCandidate[]
  nominations: readonly Option[]
  /** One entry in each nomination is taken, so that one that has entered may enter again. */
  manyEntries: boolean
}

/** Who may enter, with what the regulation says of each; entries begin for those ticked. */
export function StartForm({ candidates, nominations, manyEntries }: StartFormProps) {
  const { entries } = useMessages()
  const [form, fields] = useServerForm(startForm)
  const own = candidates.filter(({ group }) => group === 'own')
  const colleagues = candidates.filter(({ group }) => group === 'colleagues')
  const register = candidates.filter(({ group }) => group === 'register')
  const isOpen = ({ because, entered }: ShownCandidate) => !because && (entered.length === 0 || manyEntries)
  const chosen = candidates.filter(isOpen).length === 1 && own.some(isOpen)
  const list = (some: readonly ShownCandidate[]) => (
    <ul className="flex flex-col gap-4">
      {some.map((one) => (
        <li key={one.id}>
          <CandidateCard
            candidate={one}
            name={fields.units.name}
            isOpen={isOpen(one)}
            isChosen={chosen && isOpen(one)}
          />
        </li>
      ))}
    </ul>
  )
  return (
    <form method="post" id={form.id} className="flex max-w-3xl flex-col gap-8">
      <ErrorSummary form={form} />
      {own.length > 0 && <Section title={entries.ownTitle}>{list(own)}</Section>}
      {colleagues.length > 0 && (
        <Section title={entries.colleaguesTitle} lead={entries.startColleaguesLead}>
          {list(colleagues)}
        </Section>
      )}
      {register.length > 0 && (
        <Section title={entries.registerTitle} lead={entries.registerLead}>
          {list(register)}
        </Section>
      )}
      {nominations.length > 0 && (
        <Select field={fields.nomination} label={entries.nomination} empty="" options={nominations} />
      )}
      {candidates.some(isOpen) && (
        <FormActions>
          <SubmitButton>
            {candidates.some((one) => isOpen(one) && one.group !== 'own') ? entries.startMany : entries.startButton}
          </SubmitButton>
        </FormActions>
      )}
    </form>
  )
}
