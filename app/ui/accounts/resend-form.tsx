import type { KeptForm } from '~/lib/trouble'
import { PageHeader } from '../kit/page-header'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'

/** What an ended session interrupted, ready to be sent as it was typed. */
export function ResendForm({ form }: { form: KeptForm }) {
  const { accounts } = useMessages()
  return (
    <form method="post" action={form.action}>
      <PageHeader title={accounts.resendTitle} lead={accounts.resendLead} />
      {form.fields.map(([name, value], order) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of sent fields is their identity
        <input key={order} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton>{accounts.resend}</SubmitButton>
    </form>
  )
}
