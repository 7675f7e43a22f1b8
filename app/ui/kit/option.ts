/** One of the values to choose from. */
export interface Option {
  value: string
  label: string
  /** A line of explanation, where there is room for one. */
  hint?: string
  /** Options of one group stand together in a list. */
  group?: string | null
}
