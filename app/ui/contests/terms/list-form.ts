import type { FormMetadata } from '@conform-to/react'

/** What rows of a form's list need of the form, whichever it is. */
// biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant in the shape of its form
export type ListForm = Pick<FormMetadata<any>, 'insert' | 'remove' | 'reorder'>

/** A row of such a list, by its field. */
export type RowOf<Field extends { getFieldList(): unknown[] }> = ReturnType<Field['getFieldList']>[number]
