import { guestForm } from '~/domain/jury/schema'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { LinkButton } from '../kit/link-button'
import { RadioGroup } from '../kit/radio-group'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import { roleOptions } from './role-options'

/** Somebody from elsewhere, written into the register and invited at once. */
export function GuestForm({ chairTaken, cancel }: { chairTaken: boolean; cancel: string }) {
  const t = useMessages()
  const [form, fields] = useServerForm(guestForm, { defaultValue: { role: 'member' } })
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <TextField field={fields.lastName} label={t.jury.lastName} width="medium" autoComplete="off" />
        <TextField field={fields.firstName} label={t.jury.firstName} width="medium" autoComplete="off" />
        <TextField field={fields.middleName} label={t.jury.middleName} width="medium" autoComplete="off" />
        <TextField
          field={fields.email}
          type="email"
          label={t.jury.email}
          hint={t.jury.emailHint}
          width="medium"
          autoComplete="off"
        />
        <TextField field={fields.post} label={t.jury.post} hint={t.jury.postHint} />
        <RadioGroup field={fields.role} label={t.jury.role} options={roleOptions(t, chairTaken)} />
        <FormActions>
          <SubmitButton>{t.jury.invite}</SubmitButton>
          <LinkButton href={cancel} variant="quiet">
            {t.common.back}
          </LinkButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
