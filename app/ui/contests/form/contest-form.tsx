import type { Beginning } from '~/domain/contests/beginning'
import { presetNames } from '~/domain/contests/presets'
import { contestForm } from '~/domain/contests/schema'
import { paths } from '~/lib/paths'
import { RadioGroup } from '../../kit/radio-group'
import { Select } from '../../kit/select'
import { ServerForm } from '../../kit/server-form'
import { SubmitButton } from '../../kit/submit-button'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { zoneOptions } from '../../zone-options'
import { BeginningFields } from './beginning-fields'
import type { Organizer } from './organizer-fields'

interface ContestFormProps {
  organizers: readonly Organizer[]
  defaults: Beginning
}

/** What a new contest begins from, and the little that no preset knows. */
export function ContestForm({ organizers, defaults }: ContestFormProps) {
  const t = useMessages()
  const { contests, contestPresets } = t
  const [form, fields] = useServerForm(contestForm, {
    defaultValue: { preset: 'duet', ...defaults },
  })
  return (
    <ServerForm form={form} actions={<SubmitButton>{contests.begin}</SubmitButton>} back={paths.contests()}>
      <RadioGroup
        field={fields.preset}
        label={contests.preset}
        options={presetNames.map((value) => ({
          value,
          label: contestPresets[value].name,
          hint: contestPresets[value].about,
        }))}
      />
      <TextField field={fields.title} label={contests.titleLabel} hint={contests.titleHint} />
      <Select
        field={fields.timeZone}
        label={contests.zoneLabel}
        hint={contests.zoneHint}
        width="medium"
        options={zoneOptions(t, defaults.timeZone)}
      />
      <BeginningFields fields={fields} organizers={organizers} zone={contests.byItsClock} />
    </ServerForm>
  )
}
