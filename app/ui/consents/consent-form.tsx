import type { ConsentKind, ConsentState } from '~/domain/consents/model'
import { consentForm } from '~/domain/consents/schema'
import { paths } from '~/lib/paths'
import { HiddenValues } from '../kit/hidden-values'
import { LinkButton } from '../kit/link-button'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import { ItemsField } from './items-field'

interface ConsentFormProps {
  kind: ConsentKind
  state: ConsentState
  /** The text that is on the screen. */
  textId: string
  /** What was chosen the last time; nothing is ticked for one who has not answered. */
  chosen: { items: string[]; conditions: string }
}

/** The one button under a consent's text. */
export function ConsentForm({ kind, state, textId, chosen }: ConsentFormProps) {
  const { consents: t } = useMessages()
  const [form, fields] = useServerForm(consentForm, { defaultValue: chosen })
  const given = state === 'given' || state === 'outdated'
  const label = state === 'outdated' ? t.giveAgain : state === 'given' ? t.change : t.give
  const chooses = kind === 'distribution'
  return (
    <ServerForm
      form={form}
      actions={
        <>
          {(state !== 'given' || chooses) && <SubmitButton>{label}</SubmitButton>}
          {given && (
            <LinkButton variant="quiet" href={paths.consentWithdrawal(kind)}>
              {t.withdraw}
            </LinkButton>
          )}
        </>
      }
    >
      <HiddenValues values={{ textId }} />
      {chooses && (
        <>
          <ItemsField field={fields.items} />
          <TextArea field={fields.conditions} label={t.conditions} hint={t.conditionsHint} rows={2} />
        </>
      )}
    </ServerForm>
  )
}
