import type { ReactNode } from 'react'
import { paths } from '~/lib/paths'
import { DefaultSubmit } from '../../kit/default-submit'
import { ErrorSummary } from '../../kit/error-summary'
import { FormActions } from '../../kit/form-actions'
import { HiddenValues } from '../../kit/hidden-values'
import { LinkButton } from '../../kit/link-button'
import { SubmitButton } from '../../kit/submit-button'
import { useMessages } from '../../messages'

interface SectionFormProps {
  form: { id: string; allErrors: Record<string, string[]> }
  contest: { id: string; version: number }
  children: ReactNode
}

/** The frame of a section's form. */
export function SectionForm({ form, contest, children }: SectionFormProps) {
  const { terms, common } = useMessages()
  return (
    <form method="post" id={form.id}>
      <DefaultSubmit />
      <HiddenValues values={{ version: contest.version }} />
      <div className="flex max-w-4xl flex-col gap-8">
        <ErrorSummary form={form} />
        {children}
        <FormActions>
          <SubmitButton>{terms.save}</SubmitButton>
          <LinkButton href={paths.terms(contest.id)} variant="quiet">
            {common.back}
          </LinkButton>
        </FormActions>
      </div>
    </form>
  )
}
