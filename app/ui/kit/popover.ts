/*
 * Attributes by which the browser itself opens and closes a popover, without script.
 * They are given as spread objects because React 18 renders them but does not have their types.
 */

/** For the element that appears. */
export const popover = (id: string) => ({ id, popover: 'auto' })

/** For the button that opens it, or closes it again. */
export const toggles = (id: string) => ({ type: 'button' as const, popovertarget: id })

/** For a button inside that closes it. */
export const hides = (id: string) => ({ type: 'button' as const, popovertarget: id, popovertargetaction: 'hide' })
