import type { ReactNode } from 'react'
import { versionForm } from '~/domain/contests/schema'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { HiddenValues } from '../kit/hidden-values'
import { LinkButton } from '../kit/link-button'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface VersionFormProps {
  version: number
  submit: string
  disabledBecause?: string
  /** The page to go back to. */
  cancel: string
  /** What is about to be done. */
  children?: ReactNode
}

/** A step with consequences: a summary of them, and one button. */
export function VersionForm({ version, submit, disabledBecause, cancel, children }: VersionFormProps) {
  const { common } = useMessages()
  const [form] = useServerForm(versionForm)
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        {children}
        <HiddenValues values={{ version }} />
        <FormActions>
          <SubmitButton disabledBecause={disabledBecause}>{submit}</SubmitButton>
          <LinkButton href={cancel} variant="quiet">
            {common.back}
          </LinkButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
