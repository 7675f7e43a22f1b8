import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint } from '@conform-to/zod/v4'
import { useActionData } from '@remix-run/react'
import type { z } from 'zod'

interface Options<Input> {
  /** What the fields show before anything was sent. */
  defaultValue?: DefaultValue<Input>
  id?: string
}

/** The state of the page's form: what was typed and what was wrong with it, as the route's action answered. */
export function useServerForm<Schema extends z.ZodType<unknown, Record<string, unknown>>>(
  schema: Schema,
  { defaultValue, id = 'form' }: Options<z.input<Schema>> = {},
) {
  const lastResult = useActionData<SubmissionResult<string[]>>()
  return useForm<z.input<Schema>>({ id, lastResult, defaultValue, constraint: getZodConstraint(schema) })
}
