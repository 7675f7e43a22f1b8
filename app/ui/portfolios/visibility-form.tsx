import type { Visibility } from '~/domain/portfolios/model'
import { visibilityForm } from '~/domain/portfolios/schema'
import { paths } from '~/lib/paths'
import { portfolioVisibilities } from '~db/enums'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { RadioGroup } from '../kit/radio-group'
import { RowVersion } from '../kit/row-version'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface VisibilityFormProps {
  visibility: Visibility
  version: number
  /** Whether the viewer lets his own name be public: without that a portfolio is opened to nobody. */
  nameIsPublic: boolean
  back: string
}

/** To whom a portfolio is shown. */
export function VisibilityForm({ visibility, version, nameIsPublic, back }: VisibilityFormProps) {
  const { portfolios } = useMessages()
  const words = portfolios.visibility
  const [form, fields] = useServerForm(visibilityForm, { defaultValue: { visibility } })
  return (
    <ServerForm form={form} actions={<SubmitButton>{words.save}</SubmitButton>} back={back}>
      <RowVersion field={fields.version} current={version} />
      {nameIsPublic ? (
        <Notice>{words.names}</Notice>
      ) : (
        <Notice tone="warning" action={<LinkButton href={paths.consent('distribution')}>{words.consent}</LinkButton>}>
          {portfolios.because.noConsent}
        </Notice>
      )}
      <RadioGroup
        field={fields.visibility}
        label={words.label}
        options={portfolioVisibilities.map((value) => ({
          value,
          label: words.options[value],
          hint: words.hints[value],
        }))}
      />
    </ServerForm>
  )
}
