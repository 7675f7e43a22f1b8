import { distributionItems } from '~db/enums'
import { CheckboxGroup } from '../kit/checkbox-group'
import type { FieldState } from '../kit/field-state'
import { useMessages } from '../messages'

/** What a person lets be public, one by one (152-ФЗ, ст. 10.1). Nothing is ticked beforehand. */
export function ItemsField({ field }: { field: FieldState }) {
  const { consents: t } = useMessages()
  return (
    <CheckboxGroup
      field={field}
      label={t.itemsLabel}
      hint={t.itemsHint}
      options={distributionItems.map((value) => ({ value, label: t.items[value] }))}
    />
  )
}
