import { z } from 'zod'
import { line, rowVersion } from '~/lib/fields'
import type { Nomination } from '../../scoring/contest-file'
import type { Terms } from '../terms'
import { decimal, said, ticked, toDecimal, typed, whole, withIds } from './fields'

export const entrantUnits = ['pair', 'person'] as const

/** What a void nomination gives: nothing, or to all the certificate, or besides a laureate's diploma to the best. */
export const voidRules = ['nothing', 'participant', 'laureate', 'kept'] as const
type VoidRule = (typeof voidRules)[number]

const id = z.string().max(100).optional()
const years = whole(0, 60).optional()

/** Who may enter, and in what nominations. */
export const entrantsForm = z.object({
  version: rowVersion(),
  unit: z.enum(entrantUnits),
  activePair: ticked(),
  maxExperience: years,
  categories: z
    .array(z.object({ id, title: line(200), minExperience: years, maxExperience: years }))
    .max(20)
    .default([]),
  ranking: z.enum(['contest', 'nomination']),
  onePer: z.enum(['contest', 'nomination']),
  nominations: z
    .array(
      z.object({
        id,
        title: line(300),
        category: z.string().max(100).optional(),
        minEntries: whole(0, 1000).optional(),
        ifVoid: z.enum(voidRules).default('nothing'),
        laureatePercent: decimal().optional(),
      }),
    )
    .max(60)
    .default([]),
})

export type EntrantsInput = z.output<typeof entrantsForm>

export function entrantsValues({ regulation, rules: { eligibility, onePer } }: Terms) {
  return {
    unit: regulation.unit,
    activePair: eligibility.activePair,
    maxExperience: eligibility.maxExperience ?? '',
    categories: eligibility.categories.map(({ id, title, minExperience, maxExperience }) => ({
      id,
      title,
      minExperience: minExperience ?? '',
      maxExperience: maxExperience ?? '',
    })),
    ranking: regulation.ranking,
    onePer,
    nominations: (regulation.nominations ?? []).map((nomination) => ({
      id: nomination.id,
      title: nomination.title,
      category: nomination.category ?? '',
      minEntries: nomination.minEntries ?? '',
      ...voidValues(nomination),
    })),
  }
}

export function withEntrants(terms: Terms, input: EntrantsInput): Terms {
  const spent = [
    ...terms.rules.eligibility.categories.map(({ id }) => id),
    ...(terms.regulation.nominations ?? []).flatMap(({ id, category }) => [id, category ?? []].flat()),
  ]
  const categories = withIds('category', input.categories, spent).map(
    ({ id, title, minExperience, maxExperience }) => ({
      id,
      title,
      minExperience: minExperience ?? null,
      maxExperience: maxExperience ?? null,
    }),
  )
  const before = new Map(terms.regulation.nominations?.map((nomination) => [nomination.id, nomination]))
  const nominations = withIds('n', input.nominations, spent).map(
    ({ id, title, category, minEntries, ifVoid, laureatePercent }): Nomination => ({
      id,
      title,
      ...said({ category, minEntries, ifVoid: voidAwards(ifVoid, laureatePercent, before.get(id)) }),
    }),
  )
  const { unit, ranking, onePer, activePair, maxExperience = null } = input
  return {
    ...terms,
    rules: { ...terms.rules, onePer, eligibility: { activePair, maxExperience, categories } },
    regulation: {
      ...terms.regulation,
      unit,
      ranking,
      nominations: nominations.length > 0 ? nominations : undefined,
    },
  }
}

function voidValues({ ifVoid }: Nomination): { ifVoid: VoidRule; laureatePercent: string } {
  const awards = ifVoid?.awards ?? []
  const percent = awards.find(({ award }) => award === 'laureate')?.minPercent
  const rule = voidRules.find(
    (one) => one !== 'kept' && alike(voidAwards(one, toDecimal(typed(percent) || '85'))?.awards ?? [], awards),
  )
  return { ifVoid: rule ?? 'kept', laureatePercent: typed(percent) }
}

function voidAwards(rule: VoidRule, percent: number | string = 85, before?: Nomination): Nomination['ifVoid'] {
  const participant = { award: 'participant', take: 'all' } as const
  switch (rule) {
    case 'nothing':
      return undefined
    case 'participant':
      return { awards: [participant] }
    case 'laureate':
      return { awards: [{ award: 'laureate', take: 'all', minPercent: percent }, participant] }
    case 'kept':
      return before?.ifVoid
  }
}

/** Whether two lists of awards say the same, be their numbers written 85 or "85". */
const alike = (a: object[], b: object[]): boolean => inText(a) === inText(b)

const inText = (awards: object[]) =>
  JSON.stringify(
    awards.map((award) =>
      Object.entries(award)
        .map(([name, value]) => `${name}=${JSON.stringify(value).replaceAll('"', '')}`)
        .toSorted(),
    ),
  )
