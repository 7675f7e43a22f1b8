import { z } from 'zod'
import { line, rowVersion } from '~/lib/fields'
import type { Award, Contest, Take, TieBreak, Total } from '../../scoring/contest-file'
import { publications } from '../rules'
import type { Terms } from '../terms'
import { decimal, said, ticked, typed, whole } from './fields'

/** Awards that a regulation usually gives, in the order of the glossary; a regulation may name others. */
export const knownAwards = ['winner', 'prize', 'laureate', 'diplomant', 'participant'] as const

const award = z
  .object({
    award: line(60),
    label: line(120).optional(),
    take: z.enum(['all', 'count', 'percent']),
    count: whole(1, 10_000).optional(),
    percent: decimal().optional(),
    round: z.enum(['down', 'up', 'half_up']).default('down'),
    atLeast: whole(0, 10_000).optional(),
    minTotal: decimal().optional(),
    minPercent: decimal().optional(),
    ties: z.enum(['include', 'cut']).default('include'),
    stopped: ticked(),
  })
  .superRefine(({ take, count, percent }, context) => {
    const missing = (field: string) =>
      context.addIssue({ code: 'custom', path: [field], params: { error: 'required' } })
    if (take === 'count' && count === undefined) missing('count')
    if (take === 'percent' && percent === undefined) missing('percent')
  })

const rule = z
  .string()
  .max(600)
  .transform((text, context) => {
    const read = readRule(text)
    if (!read) context.addIssue({ code: 'custom', params: { error: 'choice' } })
    return read ?? z.NEVER
  })

/** How stages make the total, how equal totals are settled, who gets what, and what becomes public. */
export const resultForm = z.object({
  version: rowVersion(),
  total: z.enum(['sum', 'weighted', 'last']),
  weights: z.array(z.object({ stage: z.string().max(100), weight: decimal().optional() })).default([]),
  tieBreaks: z.array(z.object({ rule })).max(20).default([]),
  awards: z.array(award).max(20).default([]),
  conflictOrganisation: ticked(),
  conflictMunicipality: ticked(),
  blind: ticked(),
  appealDays: whole(0, 30).default(0),
  publish: z.enum(publications),
})

export type ResultInput = z.output<typeof resultForm>

export function resultValues({ regulation, blind, appealDays, rules }: Terms) {
  const { total = { of: 'sum' }, tieBreaks = [], awards, conflict = { organisation: true }, stages } = regulation
  const weights = total.of === 'weighted' ? total.weights : {}
  return {
    total: total.of,
    weights: stages.map(({ id }) => ({ stage: id, weight: typed(weights[id]) })),
    tieBreaks: tieBreaks.map((rule) => ({ rule: writeRule(rule) })),
    awards: awards.map(awardValues),
    conflictOrganisation: conflict.organisation ?? false,
    conflictMunicipality: conflict.municipality ?? false,
    blind,
    appealDays,
    publish: rules.publish,
  }
}

export function withResult(terms: Terms, input: ResultInput): Terms {
  const { blind, appealDays, publish, conflictOrganisation, conflictMunicipality } = input
  const result: Pick<Contest, 'total' | 'tieBreaks' | 'awards' | 'conflict'> = {
    total: totalOf(input),
    tieBreaks: input.tieBreaks.map(({ rule }) => rule),
    awards: input.awards.map(awardOf),
    conflict: { organisation: conflictOrganisation, ...said({ municipality: conflictMunicipality || undefined }) },
  }
  return {
    ...terms,
    blind,
    appealDays,
    rules: { ...terms.rules, publish },
    regulation: { ...terms.regulation, ...result },
  }
}

/** A tie-break as the value of one choice: its text does not depend on the order in which its keys came. */
export function writeRule(rule: TieBreak): string {
  const { by, stage, task, criterion } = rule as { by: string; stage?: string; task?: string; criterion?: string }
  return JSON.stringify({ by, stage, task, criterion })
}

/** Every tie-break that the regulation's stages allow, for choosing. */
export function possibleRules({ stages }: Contest): TieBreak[] {
  return [
    ...stages.flatMap(({ id: stage, tasks }): TieBreak[] => [
      { by: 'stage', stage },
      ...tasks.flatMap(({ id: task, criteria }): TieBreak[] => [
        { by: 'task', stage, task },
        ...criteria.map(({ id: criterion }): TieBreak => ({ by: 'criterion', stage, task, criterion })),
      ]),
    ]),
    { by: 'submitted' },
    { by: 'vote' },
    { by: 'share' },
  ]
}

const id = z.string().min(1).max(100)
const tieBreak = z.discriminatedUnion('by', [
  z.object({ by: z.literal('stage'), stage: id }),
  z.object({ by: z.literal('task'), stage: id, task: id }),
  z.object({ by: z.literal('criterion'), stage: id, task: id, criterion: id }),
  z.object({ by: z.enum(['submitted', 'vote', 'share']) }),
])

function readRule(text: string): TieBreak | undefined {
  try {
    return tieBreak.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

function totalOf({ total, weights }: ResultInput): Total {
  if (total !== 'weighted') return { of: total }
  const given = weights.flatMap(({ stage, weight }) => (weight === undefined ? [] : [[stage, weight] as const]))
  return { of: 'weighted', weights: Object.fromEntries(given) }
}

function awardValues({ award, label, take, minTotal, minPercent, ties, stopped }: Award) {
  const percent = typeof take === 'object' && 'percent' in take ? take : undefined
  const count = typeof take === 'object' && 'count' in take ? take.count : undefined
  return {
    award,
    label: label ?? '',
    take: take === 'all' ? take : percent ? 'percent' : 'count',
    count: count ?? '',
    percent: typed(percent?.percent),
    round: percent?.round ?? 'down',
    atLeast: percent?.atLeast ?? '',
    minTotal: typed(minTotal),
    minPercent: typed(minPercent),
    ties: ties ?? 'include',
    stopped: stopped ?? false,
  }
}

function awardOf(input: ResultInput['awards'][number]): Award {
  const { award, label, minTotal, minPercent, ties, stopped } = input
  const take = takeOf(input)
  return {
    award,
    ...said({ label }),
    take,
    ...said({
      minTotal,
      minPercent,
      ties: take !== 'all' && ties === 'cut' ? ties : undefined,
      stopped: (take === 'all' && stopped) || undefined,
    }),
  }
}

function takeOf({ take, count = 1, percent = 0, round, atLeast }: ResultInput['awards'][number]): Take {
  if (take === 'all') return take
  return take === 'count' ? { count } : { percent, ...said({ round: round === 'down' ? undefined : round, atLeast }) }
}
