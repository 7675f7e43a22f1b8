import { consentForm } from '~/domain/consents/schema'
import { HiddenValues } from '../kit/hidden-values'
import { LongText } from '../kit/long-text'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface ConsentFormProps {
  textId: string
  body: string
  back: string
}

/** The juror's consent on a page of its own: the whole text, then the button (INV-45). */
export function ConsentForm({ textId, body, back }: ConsentFormProps) {
  const { jury } = useMessages()
  const [form] = useServerForm(consentForm)
  return (
    <ServerForm form={form} actions={<SubmitButton>{jury.consentGive}</SubmitButton>} back={back}>
      <LongText text={body} />
      <HiddenValues values={{ textId }} />
    </ServerForm>
  )
}
