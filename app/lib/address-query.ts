/** `?q=…` of the values that are there. */
export function query(values: object = {}): string {
  const given = Object.entries(values).filter(([, value]) => value)
  return given.length > 0 ? `?${new URLSearchParams(given as [string, string][])}` : ''
}

/* What lists may be asked for in their addresses. */

export interface PeopleQuery {
  q?: string
  lacks?: string
  organization?: string
  municipality?: string
  category?: string
  after?: string
}

export interface OrganizationQuery {
  q?: string
  municipality?: string
  type?: string
  closed?: string
  after?: string
}

export interface OrderQuery {
  q?: string
  kind?: string
  after?: string
}

export interface PairQuery {
  q?: string
  state?: string
  kind?: string
  municipality?: string
  organization?: string
  order?: string
  after?: string
}

export interface ContestQuery {
  q?: string
  show?: string
  municipality?: string
  after?: string
}

export interface EntryQuery {
  q?: string
  state?: string
  municipality?: string
  organization?: string
  after?: string
}

export interface OrderChoice {
  q?: string
  order?: string
}
