import { parseWithZod } from '@conform-to/zod/v4'
import {
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser'
import type { z } from 'zod'
import { trouble } from './answer.server'
import { formErrors } from './form-errors'
import { areSound, isIntent, most } from './form-shape'
import type { Visit } from './visit.server'

/** So many files, each up to so many bytes. */
export interface Uploads {
  maxBytes: number
  maxFiles: number
}

const textBytes = 2 * 1024 * 1024
const noFiles: Uploads = { maxBytes: textBytes, maxFiles: 0 }

/** What the request's form holds. Too much is answered with 413, what is no form of a page of ours with 400. */
export async function readForm(
  { request, t }: Pick<Visit, 'request' | 't'>,
  { maxBytes, maxFiles }: Uploads = noFiles,
): Promise<FormData> {
  const fields = await parseFormData(request, {
    maxFiles,
    maxFileSize: maxBytes,
    maxParts: most.fields,
    maxTotalSize: maxFiles * maxBytes + textBytes,
  }).catch((thrown: unknown) => {
    throw tooMuch.some((kind) => thrown instanceof kind) ? tooLarge(t) : unreadable(t)
  })
  if (!areSound([...fields.keys()])) throw unreadable(t)
  return fields
}

const tooMuch = [MaxFileSizeExceededError, MaxFilesExceededError, MaxPartsExceededError, MaxTotalSizeExceededError]

/** The names under which conform's buttons, and its state, are sent. */
const steering = { intent: '__intent__', state: '__state__' }

/** The form's fields by the schema, its faults said in the reader's language. */
export function parseForm<Schema extends z.ZodType>(fields: FormData, schema: Schema, t: Visit['t']) {
  const intent = fields.get(steering.intent)
  if (fields.has(steering.state) || (intent !== null && !isIntent(intent))) throw unreadable(t)
  try {
    return parseWithZod(fields, { schema, error: formErrors(t) })
  } catch (thrown) {
    // A button for a list that this form does not have.
    throw intent === null ? thrown : unreadable(t)
  }
}

const tooLarge = (t: Visit['t']) => trouble(413, t.answers.tooLargeTitle, t.answers.tooLarge)
const unreadable = (t: Visit['t']) => trouble(400, t.answers.unreadableTitle, t.answers.unreadable)
