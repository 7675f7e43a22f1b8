import { z } from 'zod'
import { email } from '~/lib/fields'

export const signInForm = z.object({
  email: email(),
  password: z.string().max(200),
  next: z.string().max(2000).optional(),
  /** A form that a session's end interrupted, as `http/kept-form.server` writes it. */
  kept: z.string().optional(),
})

export const linkForm = z.object({ email: email() })

/** At least ten characters; nothing else is asked of a password (NIST SP 800-63B, 5.1.1.2). */
export const passwordForm = z.object({ password: z.string().min(10).max(200) })
