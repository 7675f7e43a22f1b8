/** People of one district who come one way. */
export interface RegisterTotal {
  municipalityId: string | null
  municipality: string | null
  mode: 'in_person' | 'remote'
  confirmed: number
  waiting: number
  present: number
}

export const sum = (totals: readonly RegisterTotal[], of: 'confirmed' | 'waiting' | 'present') =>
  totals.reduce((total, row) => total + row[of], 0)
