/**
 * What Enter presses in a form whose first visible button does not save: the browser takes the first submit button there
 * is. Stands first in the form.
 */
export function DefaultSubmit() {
  return <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
}
