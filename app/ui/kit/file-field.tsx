import { controlLook } from './control-look'
import { Field, type FieldProps } from './field'
import { controlAttributes } from './field-state'

interface FileFieldProps extends Omit<FieldProps, 'width'> {
  /** As in the `accept` attribute: `.pdf,.docx`. The hint says it in words, with the size limit. */
  accept?: string
}

/** A file from the device. Its form needs encType="multipart/form-data". */
export function FileField({ field, label, hint, accept }: FileFieldProps) {
  return (
    <Field field={field} label={label} hint={hint}>
      <input
        key={field.key}
        type="file"
        accept={accept}
        multiple={field.multiple}
        className={`${controlLook} border-dashed py-3 file:me-4 file:min-h-9 file:rounded-sm file:border-0 file:bg-act-soft file:px-3 file:font-medium file:text-act-strong`}
        {...controlAttributes(field, hint)}
      />
    </Field>
  )
}
