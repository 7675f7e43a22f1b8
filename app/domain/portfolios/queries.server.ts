import type { LocalDate } from '~/lib/dates'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { todayInRussia } from '~/lib/zones'
import type { Viewer } from '../viewer'
import { type FoundPortfolio, findLinkedPortfolio, findPortfolio } from './access.server'
import { listAttended, listDocuments, listEntries, listGiven, listPairs } from './items.server'
import { mentoringMonths, type Owner } from './model'

/** A portfolio with all that facts put into it, if the viewer may see it. Six queries, whatever is in it. */
export async function readPortfolio(viewer: Viewer, owner: Owner, now: Date) {
  const today = todayInRussia(now)
  return fill(await findPortfolio(viewer, owner, today), today)
}

/** The same behind a secret link. */
export async function readLinkedPortfolio(viewer: Viewer, token: string, now: Date) {
  const today = todayInRussia(now)
  return fill(await findLinkedPortfolio(viewer, token, today), today)
}

export type Portfolio = Awaited<ReturnType<typeof readPortfolio>>

async function fill(portfolio: FoundPortfolio, today: LocalDate) {
  const { owner, access, members, visibility } = portfolio
  const [attended, given, entries, documents, pairs] = await Promise.all([
    listAttended(portfolio),
    listGiven(portfolio),
    listEntries(portfolio),
    listDocuments(portfolio),
    listPairs(portfolio),
  ])
  const counted = owner.kind === 'pair' ? pairs : pairs.filter(({ role }) => role === 'mentor')
  return {
    owner,
    access,
    visibility,
    names: members.map(({ name, publicName }) => (access === 'outsider' ? publicName : name)),
    totals: {
      attended: attended[0]?.total ?? 0,
      given: given[0]?.total ?? 0,
      entries: entries[0]?.total ?? 0,
      awards: entries[0]?.awards ?? 0,
      documents: documents[0]?.total ?? 0,
      months: mentoringMonths(counted, today),
    },
    attended: attended.map(without('total')),
    given: given.map(without('total')),
    entries: entries.map(({ total: _, awards: __, ...entry }) => entry),
    documents: documents
      .filter(({ state }) => state === 'issued')
      .map(({ total: _, recipientId, reason: __, token, ...document }) => ({
        ...document,
        recipient: nameOf(recipientId),
        checkAt: token && absolute(paths.verification(token)),
      })),
    history: documents
      .filter(({ state }) => state !== 'issued')
      .map(({ total: _, recipientId, token: __, ...document }) => ({ ...document, recipient: nameOf(recipientId) })),
    pairs: owner.kind === 'person' ? pairs : [],
  }

  function nameOf(personId: string): string | null {
    const member = members.find(({ id }) => id === personId)
    return (access === 'outsider' ? member?.publicName : member?.name) ?? null
  }
}

const without =
  <Name extends string>(name: Name) =>
  <Row extends Record<Name, unknown>>({ [name]: _, ...row }: Row): Omit<Row, Name> =>
    row as Omit<Row, Name>
