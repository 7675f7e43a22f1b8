import type { ReactNode } from 'react'
import { tieSpaces } from '~/lib/text'

/** What is drawn, with «№ 5» and «с. Луговое» kept whole where it is plain text. */
export const tied = (words: ReactNode): ReactNode => (typeof words === 'string' ? tieSpaces(words) : words)
