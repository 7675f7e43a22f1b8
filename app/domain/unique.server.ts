import { type Reason, Refused } from './decision'

/**
 * Runs what may meet a unique or exclusion constraint that a person can cause, and refuses with the sentence of the
 * constraint that was met. Anything else is thrown as it came.
 */
export async function refusing<T>(reasons: Record<string, Reason>, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (thrown) {
    const met = constraintOf(thrown)
    const because = met && reasons[met]
    if (because) throw new Refused(because)
    throw thrown
  }
}

const violations = ['23505', '23P01']

function constraintOf(thrown: unknown): string | undefined {
  for (let at = thrown; at instanceof Error; at = at.cause) {
    const { code, constraint_name: name } = at as { code?: string; constraint_name?: string }
    if (code && violations.includes(code)) return name
  }
  return undefined
}
