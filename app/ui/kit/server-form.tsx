import type { ReactNode } from 'react'
import { ErrorSummary } from './error-summary'
import { FormActions } from './form-actions'
import { FormBody } from './form-body'

interface ServerFormProps {
  /** Conform's form: its id ties the controls to it, its errors stand at the top. */
  form: { id: string; allErrors: Record<string, string[]> }
  /** The fields. */
  children?: ReactNode
  /** The button that sends it, then the way back. */
  actions: ReactNode
  /** Has a file field. */
  files?: boolean
}

/** A form of the page, sent to the page's own address. */
export function ServerForm({ form, children, actions, files }: ServerFormProps) {
  return (
    <form method="post" id={form.id} encType={files ? 'multipart/form-data' : undefined}>
      <FormBody>
        <ErrorSummary form={form} />
        {children}
        <FormActions>{actions}</FormActions>
      </FormBody>
    </form>
  )
}
