import type { ReactNode } from 'react'
import { paths } from '~/lib/paths'
import { DefaultSubmit } from '../../kit/default-submit'
import { ErrorSummary } from '../../kit/error-summary'
import type { FieldState } from '../../kit/field-state'
import { FormActions } from '../../kit/form-actions'
import { LinkButton } from '../../kit/link-button'
import { RowVersion } from '../../kit/row-version'
import { SubmitButton } from '../../kit/submit-button'
import { useMessages } from '../../messages'

export interface SectionContest {
  id: string
  version: number
  /** Why nothing can be changed any more: the fields are only read. */
  because?: string
}

interface SectionFormProps {
  form: { id: string; allErrors: Record<string, string[]> }
  version: FieldState
  contest: SectionContest
  children: ReactNode
}

/** The frame of a section's form. */
export function SectionForm({ form, version, contest, children }: SectionFormProps) {
  const { terms, answers } = useMessages()
  return (
    <form method="post" id={form.id}>
      {!contest.because && <DefaultSubmit />}
      <RowVersion field={version} current={contest.version} />
      <div className="flex max-w-4xl flex-col gap-8">
        <ErrorSummary form={form} />
        <fieldset disabled={contest.because !== undefined} className="contents">
          {children}
        </fieldset>
        <FormActions>
          <SubmitButton disabledBecause={contest.because}>{terms.save}</SubmitButton>
          <LinkButton href={paths.terms(contest.id)} variant="quiet">
            {answers.back}
          </LinkButton>
        </FormActions>
      </div>
    </form>
  )
}
