import type { ReactElement } from 'react'

/** A letter to one person, ready to be posted by a command. */
export interface Letter {
  /** Posted once: a second letter under the same key is not written. */
  key: string
  subject: string
  body: ReactElement
}
