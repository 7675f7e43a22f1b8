import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint } from '@conform-to/zod/v4'
import { useActionData } from '@remix-run/react'
import type { z } from 'zod'

interface Options<Input> {
  /** What the fields show before anything was sent. */
  defaultValue?: DefaultValue<Input>
  id?: string
  /** What is wrong with what was saved before, by field: shown until the form is sent. */
  faults?: Record<string, string[]>
}

/** The state of the page's form: what was typed and what was wrong with it, as the route's action answered. */
export function useServerForm<Schema extends z.ZodType<unknown, Record<string, unknown>>>(
  schema: Schema,
  { defaultValue, id = 'form', faults }: Options<z.input<Schema>> = {},
) {
  const answered = useActionData<SubmissionResult<string[]>>()
  const lastResult = answered ?? (faults && ({ status: 'error', error: faults } as SubmissionResult<string[]>))
  return useForm<z.input<Schema>>({ id, lastResult, defaultValue, constraint: getZodConstraint(schema) })
}
