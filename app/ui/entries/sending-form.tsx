import type { ReactNode } from 'react'
import { sendingForm } from '~/domain/entries/schema'
import { paths } from '~/lib/paths'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { LinkButton } from '../kit/link-button'
import { RowVersion } from '../kit/row-version'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface SendingFormProps {
  entry: { id: string; version: number }
  submit: string
  disabledBecause?: string
  /** The work, as it will be sent. */
  children: ReactNode
}

/** The work whole, and the button that sends or confirms it. */
export function SendingForm({ entry, submit, disabledBecause, children }: SendingFormProps) {
  const { answers } = useMessages()
  const [form, fields] = useServerForm(sendingForm)
  return (
    <form method="post" id={form.id} className="flex flex-col gap-8">
      <ErrorSummary form={form} />
      <RowVersion field={fields.version} current={entry.version} />
      {children}
      <FormActions>
        <SubmitButton disabledBecause={disabledBecause}>{submit}</SubmitButton>
        <LinkButton href={paths.entry(entry.id)} variant="quiet">
          {answers.back}
        </LinkButton>
      </FormActions>
    </form>
  )
}
