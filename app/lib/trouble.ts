/** What an error page is told: a title and a sentence for the person, never of the system. */
export interface Trouble {
  title: string
  message: string
  /** Where to go instead. */
  way?: { href: string; label: string }
}

/** A form that was sent after the session had ended: where it was going, and its fields without files. */
export interface KeptForm {
  action: string
  fields: [name: string, value: string][]
}
