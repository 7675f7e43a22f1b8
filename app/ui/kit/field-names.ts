import { createContext, type ReactNode, useContext } from 'react'
import { type FieldState, fieldId } from './field-state'

/**
 * What the fields of a page are called, by their ids, gathered while the page is drawn; null where nobody gathers. The summary of
 * errors stands before the fields, so a page with errors is drawn twice: the first time for these names alone.
 */
export const FieldNames = createContext<Map<string, string> | null>(null)

/** Lets a field say what it is called. */
export function useFieldName(field: FieldState, label: ReactNode): void {
  const names = useContext(FieldNames)
  if (typeof label === 'string') names?.set(fieldId(field), label)
}
