import type { ReactNode } from 'react'
import type { z } from 'zod'
import { RowVersion } from './kit/row-version'
import { ServerForm } from './kit/server-form'
import { SubmitButton } from './kit/submit-button'
import { TextArea } from './kit/text-area'
import { useServerForm } from './use-server-form'

interface ReasonFormProps {
  /** A form of a `reason`, and of a `version` where one is given. */
  schema: z.ZodType<unknown, { version?: unknown; reason?: string }>
  version?: number
  label: string
  hint?: string
  submit: string
  variant?: 'primary' | 'danger'
  disabledBecause?: string
  back: string
  /** What is to be known before. */
  children?: ReactNode
}

/** A step that is taken with a reason. */
export function ReasonForm({ schema, version, label, hint, back, children, ...button }: ReasonFormProps) {
  const [form, fields] = useServerForm(schema as z.ZodType<unknown, { version: number; reason: string }>)
  return (
    <ServerForm
      form={form}
      actions={
        <SubmitButton variant={button.variant} disabledBecause={button.disabledBecause}>
          {button.submit}
        </SubmitButton>
      }
      back={back}
    >
      {children}
      {version !== undefined && <RowVersion field={fields.version} current={version} />}
      <TextArea field={fields.reason} label={label} hint={hint} />
    </ServerForm>
  )
}
