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

  calendar: (filter: Record<string, string> = {}) => withQuery('/calendar', filter),
  calendarFeed: (filter: Record<string, string> = {}) => withQuery('/calendar.ics', filter),
  feedAddress: () => '/calendar/personal',
  personalFeed: (token: string) => `/feeds/${token}.ics`,

  runEvents: (shelf?: string) => withQuery('/events', shelf ? { shelf } : {}),
  newEvent: (chosen: Record<string, string> = {}) => withQuery('/events/new', chosen),
  event: (eventId: string) => `/events/${eventId}`,
  eventFeed: (eventId: string) => `/events/${eventId}.ics`,
  eventForm: (eventId: string) => `/events/${eventId}/edit`,
  eventPeople: (eventId: string) => `/events/${eventId}/people`,
  eventPersonRemoval: (eventId: string, personId: string) => `/events/${eventId}/people/${personId}/removal`,
  eventPublication: (eventId: string) => `/events/${eventId}/publication`,
  eventPostponement: (eventId: string) => `/events/${eventId}/postponement`,
  eventCancellation: (eventId: string) => `/events/${eventId}/cancellation`,
  eventCompletion: (eventId: string) => `/events/${eventId}/completion`,
  eventReopening: (eventId: string) => `/events/${eventId}/reopening`,
  eventCopy: (eventId: string) => `/events/${eventId}/copy`,
  eventRemoval: (eventId: string) => `/events/${eventId}/removal`,
  registrationClosing: (eventId: string) => `/events/${eventId}/registration-closing`,
  registrationOpening: (eventId: string) => `/events/${eventId}/registration-opening`,

  eventRegistration: (eventId: string) => `/events/${eventId}/registration`,
  register: (eventId: string, filter: Record<string, string> = {}) =>
    withQuery(`/events/${eventId}/registrations`, filter),
  registerTable: (eventId: string, filter: Record<string, string> = {}) =>
    withQuery(`/events/${eventId}/registrations.xlsx`, filter),
  colleagues: (eventId: string) => `/events/${eventId}/registrations/new`,
  signInSheet: (eventId: string, filter: Record<string, string> = {}) =>
    withQuery(`/events/${eventId}/sign-in-sheet`, filter),
  attendance: (eventId: string, filter: Record<string, string> = {}) =>
    withQuery(`/events/${eventId}/attendance`, filter),
  myEvents: (when?: string) => withQuery('/registrations', when ? { when } : {}),
  registrationCancellation: (registrationId: string) => `/registrations/${registrationId}/cancellation`,
  registrationMode: (registrationId: string) => `/registrations/${registrationId}/mode`,

  contests: () => '/contests',
  contest: (contestId: string) => `/contests/${contestId}`,
  entry: (entryId: string) => `/entries/${entryId}`,

  juries: () => '/jury',
  jury: (contestId: string) => `/jury/${contestId}`,
  sheet: (assignmentId: string) => `/sheets/${assignmentId}`,

  documents: () => '/documents',
  verification: (token: string) => `/v/${token}`,
  verify: () => '/verify',
  portfolio: () => '/portfolio',
}

function withQuery(path: string, values: Record<string, string>): string {
  const query = new URLSearchParams(values).toString()
  return query ? `${path}?${query}` : path
}
