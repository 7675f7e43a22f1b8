import { distributionItems } from '~db/enums'
import { CheckboxGroup } from '../kit/checkbox-group'
import type { FieldState } from '../kit/field-state'
import { useMessages } from '../messages'

interface ItemsFieldProps {
  field: FieldState
  /** Copied by another from what the person signed. */
  onPaper?: boolean
}

/** What a person lets be public, one by one (152-ФЗ, ст. 10.1). Nothing is ticked beforehand. */
export function ItemsField({ field, onPaper }: ItemsFieldProps) {
  const { consents: t } = useMessages()
  return (
    <CheckboxGroup
      field={field}
      label={onPaper ? t.paperItemsLabel : t.itemsLabel}
      hint={onPaper ? t.paperItemsHint : t.itemsHint}
      options={distributionItems.map((value) => ({ value, label: t.items[value] }))}
    />
  )
}
