import { distributionForm } from '~/domain/jury/schema'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { HiddenValues } from '../kit/hidden-values'
import { LinkButton } from '../kit/link-button'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

/** Does what the preview above it shows. */
export function DistributionForm({ perEntry, back }: { perEntry: number; back: string }) {
  const { jury, answers } = useMessages()
  const [form] = useServerForm(distributionForm)
  return (
    <form method="post" id={form.id} className="flex flex-col gap-4">
      <ErrorSummary form={form} />
      <HiddenValues values={{ perEntry }} />
      <FormActions>
        <SubmitButton>{jury.distribute}</SubmitButton>
        <LinkButton href={back} variant="quiet">
          {answers.back}
        </LinkButton>
      </FormActions>
    </form>
  )
}
