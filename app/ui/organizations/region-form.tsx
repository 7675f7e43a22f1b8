import { regionForm } from '~/domain/organizations/schema'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import { ZoneSelect } from './zone-select'

interface RegionFormProps {
  defaultValue: { name?: string; timeZone: string }
  submit: string
}

export function RegionForm({ defaultValue, submit }: RegionFormProps) {
  const { organizations: t } = useMessages()
  const [form, fields] = useServerForm(regionForm, { defaultValue })
  return (
    <ServerForm form={form} actions={<SubmitButton>{submit}</SubmitButton>}>
      <TextField field={fields.name} label={t.regionName} />
      <ZoneSelect field={fields.timeZone} />
    </ServerForm>
  )
}
