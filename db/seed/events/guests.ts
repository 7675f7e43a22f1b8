import type { Request } from '~/domain/registrations/applicants.server'
import type { Planned } from './plan'
import type { District, Region } from './region'

/** Who leads what when, so that nobody is put into two places at once. */
export class Diary {
  private readonly taken = new Map<string, [from: Date, to: Date][]>()

  isFree(personId: string, from: Date, to: Date): boolean {
    return (this.taken.get(personId) ?? []).every(([begun, ended]) => ended <= from || begun >= to)
  }

  take(personId: string, from: Date, to: Date): void {
    this.taken.set(personId, [...(this.taken.get(personId) ?? []), [from, to]])
  }

  /** So many of the list who are free then, looked for from a place in it on. */
  choose(list: readonly string[], start: number, count: number, from: Date, to: Date): string[] {
    const chosen = rotate(list, start)
      .filter((personId) => this.isFree(personId, from, to))
      .slice(0, count)
    for (const personId of chosen) this.take(personId, from, to)
    return chosen
  }
}

interface Party {
  region: Region
  district: District
  turn: number
}

/**
 * Who is registered for an event: pairs for a quest; else people of the district before those of others, and by turns
 * the accounts of the demo, whose own lists should not be empty. The pair that gives the lesson is not among them.
 */
export function chooseRequests(planned: Planned, { region, district, turn }: Party, givenBy?: string): Request[] {
  const { comeInPerson = 0, comeRemotely = 0 } = planned
  const couples = [...district.pairs, ...region.districts.flatMap(({ pairs }) => pairs)]
  if (planned.type === 'quest') {
    return unique(couples.map(({ id }) => id))
      .slice(0, comeInPerson / 2)
      .map((pairId) => ({ pairId, mode: 'in_person' }))
  }
  const presenters = couples
    .filter(({ id }) => id === givenBy)
    .flatMap(({ mentorId, menteeId }) => [mentorId, menteeId])
  const accounts = planned.day > 0 && turn % 2 === 0 ? region.accounts : []
  const others = rotate(region.peopleIds, turn * 17)
  const people = unique([...accounts, ...rotate(district.peopleIds, turn), ...others])
    .filter((personId) => !presenters.includes(personId))
    .slice(0, comeInPerson + comeRemotely)
  return people.map((personId, index) => ({ personId, mode: index < comeInPerson ? 'in_person' : 'remote' }))
}

const unique = (list: readonly string[]) => [...new Set(list)]

const rotate = (list: readonly string[], by: number): string[] => {
  const start = list.length === 0 ? 0 : by % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}
