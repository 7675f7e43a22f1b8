import type { ReactNode } from 'react'
import { versionForm } from '~/domain/contests/schema'
import { RowVersion } from '../kit/row-version'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { useServerForm } from '../use-server-form'

interface VersionFormProps {
  version: number
  submit: string
  disabledBecause?: string
  /** The page to go back to. */
  back: string
  /** What is about to be done. */
  children?: ReactNode
}

/** A step with consequences: a summary of them, and one button. */
export function VersionForm({ version, submit, disabledBecause, back, children }: VersionFormProps) {
  const [form, fields] = useServerForm(versionForm)
  return (
    <ServerForm
      form={form}
      actions={<SubmitButton disabledBecause={disabledBecause}>{submit}</SubmitButton>}
      back={back}
    >
      {children}
      <RowVersion field={fields.version} current={version} />
    </ServerForm>
  )
}
