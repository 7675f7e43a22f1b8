import type { ReactNode } from 'react'
import { useMessages } from '../messages'
import { ErrorSummary } from './error-summary'
import { FormActions } from './form-actions'
import { FormBody } from './form-body'
import { LinkButton } from './link-button'

interface ServerFormProps {
  /** Conform's form: its id ties the controls to it, its errors stand at the top. */
  form: { id: string; allErrors: Record<string, string[]> }
  /** The fields. */
  children?: ReactNode
  /** The button that sends it. */
  actions: ReactNode
  /** The page to go back to with nothing sent. */
  back?: string
  /** Has a file field. */
  files?: boolean
}

/** A form of the page, sent to the page's own address. */
export function ServerForm({ form, children, actions, back, files }: ServerFormProps) {
  const { answers } = useMessages()
  return (
    <form method="post" id={form.id} encType={files ? 'multipart/form-data' : undefined}>
      <FormBody>
        <ErrorSummary form={form} />
        {children}
        <FormActions>
          {actions}
          {back && (
            <LinkButton href={back} variant="quiet">
              {answers.back}
            </LinkButton>
          )}
        </FormActions>
      </FormBody>
    </form>
  )
}
