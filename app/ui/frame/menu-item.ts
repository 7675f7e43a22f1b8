/** A link of a menu, already in the reader's words and only if he may follow it. */
export interface MenuItem {
  href: string
  label: string
  current?: boolean
}
