import { type ReactNode, useId } from 'react'
import { useMessages } from '../messages'
import type { ButtonVariant } from './button-look'
import { Dialog } from './dialog'
import { HiddenValues } from './hidden-values'
import { SubmitButton } from './submit-button'
import { TextArea } from './text-area'

interface ActionFormProps {
  /** Where the change is posted: a noun of its own, `/events/:id/cancellation`. */
  action: string
  label: ReactNode
  variant?: ButtonVariant
  disabledBecause?: string
  /** Values sent along, such as the version of the row. */
  values?: Record<string, string | number>
  /** Asks first. The title names the object: «Отменить семинар „Урок вдвоём“?» */
  confirm?: { title: ReactNode; text?: ReactNode; label?: ReactNode }
  /** Asks for a reason, sent as `reason`; opens the same dialog. */
  reason?: { label?: string; hint?: string; required?: boolean; errors?: string[] }
}

/** One button that changes one thing, by POST. */
export function ActionForm({ action, label, variant, disabledBecause, values, confirm, reason }: ActionFormProps) {
  const { kit } = useMessages()
  const id = useId()
  if (!confirm && !reason) {
    return (
      <form method="post" action={action}>
        <HiddenValues values={values} />
        <SubmitButton variant={variant ?? 'secondary'} disabledBecause={disabledBecause}>
          {label}
        </SubmitButton>
      </form>
    )
  }
  return (
    <Dialog
      opener={label}
      variant={variant}
      disabledBecause={disabledBecause}
      title={confirm?.title ?? label}
      dismiss={kit.cancel}
    >
      {(closing) => (
        <form method="post" action={action} className="flex flex-col gap-4">
          {confirm?.text && <div>{confirm.text}</div>}
          <HiddenValues values={values} />
          {reason && (
            <TextArea
              field={{ name: 'reason', id: `${id}-reason`, required: reason.required, errors: reason.errors }}
              label={reason.label ?? kit.reason}
              hint={reason.hint}
              rows={3}
            />
          )}
          <div className="flex flex-wrap gap-3">
            <SubmitButton variant={variant === 'danger' ? 'danger' : 'primary'}>{confirm?.label ?? label}</SubmitButton>
            {closing}
          </div>
        </form>
      )}
    </Dialog>
  )
}
