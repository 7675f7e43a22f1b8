import { z } from 'zod'
import { day, identifier, line, optionalLine, rowVersion } from '~/lib/fields'
import { holdsInsuranceNumber } from '~/lib/personal-number'
import { legalDocumentKinds } from '~db/enums'

export const longestOrderNumber = 40

const scan = z
  .file()
  .max(10 * 1024 * 1024)
  .refine(({ name }) => !holdsInsuranceNumber(name), { params: { error: 'identityNumber' } })
  .optional()

export const orderForm = z.object({
  kind: z.enum(legalDocumentKinds).default('order'),
  number: line(longestOrderNumber),
  date: day(),
  issuerOrganizationId: identifier(),
  title: optionalLine(300),
  signerPost: optionalLine(),
  signerName: optionalLine(),
  scan,
})

export const orderChange = orderForm.extend({ version: rowVersion() })

export type OrderInput = z.output<typeof orderForm>

/** What the address of the register asks for; anything else in it asks for nothing. */
export const orderFilter = z.object({
  q: z.string().max(200).catch(''),
  kind: z.enum(legalDocumentKinds).optional().catch(undefined),
})
