import { steppingAsideForm } from '~/domain/jury/schema'
import { RadioGroup } from '../kit/radio-group'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

/** A juror recuses himself, with a reason. */
export function SteppingAsideForm({ back }: { back: string }) {
  const { jury } = useMessages()
  const [form, fields] = useServerForm(steppingAsideForm)
  const reasons = Object.entries(jury.stepAsideReasons).map(([value, label]) => ({ value, label }))
  return (
    <ServerForm form={form} actions={<SubmitButton>{jury.stepAsideSave}</SubmitButton>} back={back}>
      <RadioGroup field={fields.reason} label={jury.stepAsideReason} options={reasons} />
      <TextArea field={fields.note} label={jury.stepAsideNote} rows={3} />
    </ServerForm>
  )
}
