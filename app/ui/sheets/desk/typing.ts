import { plain } from './sheet-form'

/**
 * What the signs typed one after another mean on a line of these scores: the score they spell; null while they only
 * begin one; undefined where no score of the line is so, and the one that stands must stay.
 */
export function spelled(scores: readonly string[], typed: string): string | null | undefined {
  const score = plain(typed)
  if (scores.includes(score)) return score
  return scores.some((one) => one.startsWith(typed.replace(',', '.'))) ? null : undefined
}
