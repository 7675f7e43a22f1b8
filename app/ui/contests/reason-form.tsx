import type { ReactNode } from 'react'
import type { z } from 'zod'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { HiddenValues } from '../kit/hidden-values'
import { LinkButton } from '../kit/link-button'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface ReasonFormProps {
  /** A form of `version` and `reason`. */
  schema: z.ZodType<unknown, { version: unknown; reason?: string }>
  version: number
  label: string
  hint?: string
  submit: string
  variant?: 'primary' | 'danger'
  disabledBecause?: string
  /** The page to go back to. */
  cancel: string
  /** What is to be known before. */
  children?: ReactNode
}

/** A step that is taken with a reason. */
export function ReasonForm(props: ReasonFormProps) {
  const { schema, version, label, hint, submit, variant, disabledBecause, cancel, children } = props
  const { common } = useMessages()
  const [form, fields] = useServerForm(schema as z.ZodType<unknown, { version: unknown; reason: string }>)
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        {children}
        <HiddenValues values={{ version }} />
        <TextArea field={fields.reason} label={label} hint={hint} rows={4} />
        <FormActions>
          <SubmitButton variant={variant} disabledBecause={disabledBecause}>
            {submit}
          </SubmitButton>
          <LinkButton href={cancel} variant="quiet">
            {common.back}
          </LinkButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
