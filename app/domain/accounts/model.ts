import { createHash, randomBytes } from 'node:crypto'

/** How long a link lets in: an account's or a juror's a fortnight, one asked for at the sign-in an hour. */
export const linkLives = { account: 14 * 24 * 60, jury: 14 * 24 * 60, password: 60 } as const

export type LinkPurpose = keyof typeof linkLives

/** The secret of a link: 256 random bits. Only its hash is kept, so that a read of the table lets nobody in. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The instant from which a link no longer lets in. */
export const linkEnds = (purpose: LinkPurpose, now: Date): Date => new Date(now.getTime() + linkLives[purpose] * 60_000)

/** One of the invented people whom a demo's sign-in page offers. */
export interface DemoAccount {
  email: string
  name: string
  role: string
  password: string
}
