/** Every link of the product. A page's address is written here and in `routes.ts`, nowhere else. */
export const paths = {
  home: () => '/',
  about: () => '/about',
  preferences: () => '/preferences',

  signIn: (next?: string) => (next && next !== '/' ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  forgotten: () => '/sign-in/link',
  signOut: () => '/sign-out',
  invitation: (token: string) => `/invitations/${token}`,

  account: () => '/account',
  outbox: () => '/admin/letters',
  letter: (letterId: string) => `/admin/letters/${letterId}`,
  auditLog: () => '/admin/audit',

  people: () => '/people',
  pairs: () => '/pairs',

  calendar: () => '/calendar',
  event: (eventId: string) => `/events/${eventId}`,

  contests: () => '/contests',
  contest: (contestId: string) => `/contests/${contestId}`,
  entry: (entryId: string) => `/entries/${entryId}`,

  juries: () => '/jury',
  jury: (contestId: string) => `/jury/${contestId}`,

  documents: () => '/documents',
  verification: (token: string) => `/v/${token}`,
  verify: () => '/verify',
  portfolio: () => '/portfolio',
}
