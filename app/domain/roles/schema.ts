import { z } from 'zod'
import { identifier, optionalProse } from '~/lib/fields'
import { roles } from '~db/enums'

/** A right and over what, in one value as a list offers it: `organizer:<id>`; the installation has no id. */
export const grantForm = z.object({
  right: z
    .string()
    .regex(/^[a-z_]+(:[0-9a-f-]{36})?$/)
    .transform((text) => text.split(':'))
    .pipe(z.tuple([z.enum(roles)]).rest(identifier()))
    .transform(([role, scopeId]) => ({ role, scopeId: scopeId ?? null })),
})

export const endingForm = z.object({ reason: optionalProse(500) })
