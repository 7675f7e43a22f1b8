import { consentForm } from '~/domain/consents/schema'
import { LongText } from '../events/long-text'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { HiddenValues } from '../kit/hidden-values'
import { LinkButton } from '../kit/link-button'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface ConsentFormProps {
  textId: string
  body: string
  cancel: string
}

/** The juror's consent on a page of its own: the whole text, then the button (INV-45). */
export function ConsentForm({ textId, body, cancel }: ConsentFormProps) {
  const { jury, common } = useMessages()
  const [form] = useServerForm(consentForm)
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <LongText text={body} />
        <HiddenValues values={{ textId }} />
        <FormActions>
          <SubmitButton>{jury.consentGive}</SubmitButton>
          <LinkButton href={cancel} variant="quiet">
            {common.back}
          </LinkButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
