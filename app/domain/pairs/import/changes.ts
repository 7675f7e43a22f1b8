import type { KnownPair } from './known'
import type { PersonRef } from './people'
import type { Change, PlannedPair, PlannedPerson } from './plan-model'

/** The person as he is to be: what the table says, else what is known. */
export function plannedPerson({ known, facts, ...person }: PersonRef): PlannedPerson {
  const employment = known?.employments.find(({ organizationId }) => organizationId === person.organization.key)
  return {
    key: person.key,
    isNew: known === null,
    organizationKey: person.organization.key,
    lastName: person.lastName,
    firstName: person.firstName,
    middleName: person.middleName,
    gender: person.gender,
    post: facts.first.post?.value ?? employment?.post ?? '',
    category: facts.first.category?.value ?? known?.category ?? 'none',
    extraCategories: [...new Set([...(known?.extraCategories ?? []), ...facts.extraCategories])],
    teachingSinceYear: facts.first.teachingSinceYear?.value ?? known?.teachingSinceYear ?? null,
  }
}

/** What the table changes of a person of the register; nothing of a new one. */
export function personChanges(person: PersonRef, of: 'mentor' | 'mentee'): Change[] {
  const { known, organization } = person
  if (!known) return []
  const planned = plannedPerson(person)
  const post = known.employments.find(({ organizationId }) => organizationId === organization.key)?.post
  return differing(of, [
    ['post', post, planned.post],
    ['category', known.category, planned.category],
    ['extraCategories', known.extraCategories.toSorted().join(), planned.extraCategories.toSorted().join()],
    ['teachingSinceYear', known.teachingSinceYear, planned.teachingSinceYear],
    ['gender', known.gender, planned.gender],
  ])
}

/** What the table changes of a pair of the register. */
export const pairChanges = (known: KnownPair, planned: PlannedPair): Change[] =>
  differing('pair', [
    ['kind', known.kind, planned.kind],
    ['subject', known.subject, planned.subject],
    ['goal', known.goal, planned.goal],
    ['periodFrom', known.periodFrom, planned.periodFrom],
    ['periodTo', known.periodTo, planned.periodTo],
    ['order', orderText(known.order), orderText(planned.order)],
  ])

/** «2026-09-21 № 184-од», for showing and comparing. */
const orderText = (order: PlannedPair['order']) => (order ? `${order.date} № ${order.number}` : '')

type Side = string | number | null | undefined

const differing = (of: Change['of'], fields: [Change['field'], was: Side, became: Side][]): Change[] =>
  fields
    .map(([field, was, became]) => ({ of, field, was: String(was ?? ''), became: String(became ?? '') }))
    .filter(({ was, became }) => was !== became)
