/** The star of a required field; the control's own `required` says it to a screen reader. */
export function RequiredMark() {
  return (
    <span aria-hidden="true" className="text-error">
      {' *'}
    </span>
  )
}
