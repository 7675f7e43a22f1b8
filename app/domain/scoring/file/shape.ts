import { contestFormat } from '../contest-file'
import { isInstant } from '../instants'
import contestSchema from './contest.schema.json'
import { type Fault, fault } from './faults'
import type { FileNode } from './file-node'

/** As much of JSON Schema 2020-12 as contest.schema.json speaks. */
interface Schema {
  $ref?: string
  oneOf?: Schema[]
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  required?: string[]
  properties?: Record<string, Schema | undefined>
  additionalProperties?: Schema
  items?: Schema
  minItems?: number
  minimum?: number
  minLength?: number
  maxLength?: number
  format?: string
}

const definitions = new Map<string, Schema>(
  Object.entries<Schema>(contestSchema.$defs).map(([name, schema]) => [`#/$defs/${name}`, schema]),
)

/** All that the format's schema refuses in a whole file. */
export const fileShapeFaults = (file: FileNode): Generator<Fault> => refusals(file, contestSchema)

/** All that the format's schema refuses in a regulation alone, the `contest` of a file. */
export const regulationShapeFaults = (contest: FileNode): Generator<Fault> =>
  refusals(contest, contestSchema.properties.contest)

function* refusals(node: FileNode, schema: Schema): Generator<Fault> {
  const types = [schema.type ?? []].flat()
  if (schema.$ref) yield* namedRefusals(node, schema.$ref)
  else if (schema.oneOf) yield* formRefusals(node, schema.oneOf)
  else if (types.length > 0 && !types.some((type) => hasType(node, type))) {
    yield fault(node, 'wrong_type', types.join(' | '))
  } else {
    yield* choiceRefusals(node, schema)
    yield* limitRefusals(node, schema)
    yield* memberRefusals(node, schema)
  }
}

/** A decimal is taken as it will be read, which is just as the schema has it. */
function* namedRefusals(node: FileNode, name: string): Generator<Fault> {
  if (name !== '#/$defs/decimal') yield* refusals(node, definitions.get(name) ?? {})
  else if (!node.decimal) yield fault(node, 'not_a_decimal')
}

/** Of a value that fits not exactly one form, the faults of the form it comes nearest to, where there is such a one. */
function* formRefusals(node: FileNode, forms: Schema[]): Generator<Fault> {
  const tried = forms.map((form) => ({ found: [...refusals(node, form)], form }))
  const fitting = tried.filter(({ found }) => found.length === 0)
  if (fitting.length === 1) return
  const distances = tried.map(({ found, form }) => ({ found, distance: distanceTo(node, form, found) }))
  const [nearest, next] = distances.toSorted((a, b) => a.distance - b.distance)
  if (!nearest || fitting.length > 1 || nearest.distance === next?.distance) yield fault(node, 'no_such_form')
  else yield* nearest.found
}

/**
 * How far a value is from a form: most of all where it misses the mark by which the form is known (`"by": "mean"`), then by the
 * fields it lacks, then by the other faults.
 */
function distanceTo(node: FileNode, { required = [] }: Schema, found: Fault[]): number {
  const marks = [node.at, ...required.map((name) => node.field(name).at)]
  const weights = found.map(({ at, code }) => {
    if (code === 'not_a_choice' && marks.includes(at)) return 1_000_000
    return code === 'missing' ? 1_000 : 1
  })
  return weights.reduce((sum, weight) => sum + weight, 0)
}

function* choiceRefusals(node: FileNode, schema: Schema): Generator<Fault> {
  const choices = 'const' in schema ? [schema.const] : schema.enum
  if (!choices || choices.includes(node.value)) return
  yield fault(node, choices.includes(contestFormat) ? 'another_format' : 'not_a_choice', choices.join(' | '))
}

function* limitRefusals(node: FileNode, schema: Schema): Generator<Fault> {
  const { value, text } = node
  const { minimum = -Infinity, minItems = 0, minLength = 0, maxLength = Infinity } = schema
  if (typeof value === 'number' && value < minimum) yield fault(node, 'too_small', minimum)
  if (node.isList && node.items.length < minItems) yield fault(node, 'too_few_items', minItems)
  if (text === undefined) return
  const length = [...text].length
  if (length < minLength) yield fault(node, 'too_short', minLength)
  if (length > maxLength) yield fault(node, 'too_long', maxLength)
  if (schema.format === 'date-time' && !isInstant(text)) yield fault(node, 'not_an_instant')
}

function* memberRefusals(node: FileNode, schema: Schema): Generator<Fault> {
  for (const name of schema.required ?? []) {
    if (!node.field(name).isGiven) yield fault(node.field(name), 'missing')
  }
  for (const [name, ofField] of Object.entries(schema.properties ?? {})) {
    if (ofField && node.field(name).isGiven) yield* refusals(node.field(name), ofField)
  }
  if (schema.additionalProperties) {
    for (const [, field] of node.fields) yield* refusals(field, schema.additionalProperties)
  }
  if (schema.items) {
    for (const item of node.items) yield* refusals(item, schema.items)
  }
}

function hasType({ value, isObject, isList }: FileNode, type: string): boolean {
  if (type === 'object') return isObject
  if (type === 'array') return isList
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'number') return Number.isFinite(value)
  return typeof value === type
}
