import { query } from './address-query'
import { juryPaths } from './jury-paths'

interface PeopleQuery {
  q?: string
  organization?: string
  municipality?: string
  category?: string
  after?: string
}

interface OrganizationQuery {
  q?: string
  municipality?: string
  type?: string
  closed?: string
  after?: string
}

interface OrderQuery {
  q?: string
  kind?: string
  after?: string
}

interface PairQuery {
  q?: string
  state?: string
  kind?: string
  municipality?: string
  organization?: string
  order?: string
  after?: string
}

interface ContestQuery {
  q?: string
  show?: string
  municipality?: string
  after?: string
}

interface EntryQuery {
  q?: string
  state?: string
  municipality?: string
  organization?: string
  after?: string
}

interface OrderChoice {
  q?: string
  order?: string
}

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
  login: () => '/account/login',
  consent: (kind: string) => `/account/consents/${kind}`,
  consentWithdrawal: (kind: string) => `/account/consents/${kind}/withdrawal`,
  outbox: () => '/admin/letters',
  letter: (letterId: string) => `/admin/letters/${letterId}`,
  auditLog: () => '/admin/audit',

  people: (filter?: PeopleQuery) => `/people${query(filter)}`,
  peopleTable: (filter?: PeopleQuery) => `/people/table.xlsx${query(filter)}`,
  newPerson: (filter?: { organization?: string }) => `/people/new${query(filter)}`,
  person: (personId: string) => `/people/${personId}`,
  editPerson: (personId: string) => `/people/${personId}/edit`,
  contacts: (personId: string) => `/people/${personId}/contacts`,
  hiring: (personId: string) => `/people/${personId}/hiring`,
  leaving: (employmentId: string) => `/employments/${employmentId}/leaving`,
  transfer: (employmentId: string) => `/employments/${employmentId}/transfer`,
  accountInvitation: (personId: string) => `/people/${personId}/invitation`,
  invitationRevocation: (personId: string) => `/people/${personId}/invitation/revocation`,
  paperConsent: (personId: string) => `/people/${personId}/consents`,
  roles: (personId: string) => `/people/${personId}/roles`,
  roleEnding: (roleId: string) => `/roles/${roleId}/ending`,
  consentTexts: () => '/consents',
  newConsentText: (kind: string) => `/consents/${kind}`,

  organizations: (filter?: OrganizationQuery) => `/organizations${query(filter)}`,
  newOrganization: () => '/organizations/new',
  organization: (organizationId: string) => `/organizations/${organizationId}`,
  editOrganization: (organizationId: string) => `/organizations/${organizationId}/edit`,
  closing: (organizationId: string) => `/organizations/${organizationId}/closing`,
  tags: (organizationId: string) => `/organizations/${organizationId}/tags`,
  tagEnding: (tagId: string) => `/tags/${tagId}/ending`,
  municipalities: () => '/municipalities',
  editMunicipality: (municipalityId: string) => `/municipalities/${municipalityId}`,
  newMunicipality: (regionId: string) => `/regions/${regionId}/municipalities`,
  newRegion: () => '/regions/new',
  editRegion: (regionId: string) => `/regions/${regionId}`,

  orders: (filter?: OrderQuery) => `/orders${query(filter)}`,
  /** `back` is where the new order is chosen; it gets `order=<id>`. */
  newOrder: (filter?: { issuer?: string; back?: string }) => `/orders/new${query(filter)}`,
  order: (orderId: string) => `/orders/${orderId}`,
  editOrder: (orderId: string) => `/orders/${orderId}/edit`,
  scan: (orderId: string) => `/orders/${orderId}/scan`,

  pairs: (filter?: PairQuery) => `/pairs${query(filter)}`,
  pairsTable: (filter?: PairQuery) => `/pairs/table.xlsx${query(filter)}`,
  newPair: (chosen?: { mentee?: string; mentor?: string; q?: string }) => `/pairs/new${query(chosen)}`,
  pair: (pairId: string) => `/pairs/${pairId}`,
  editPair: (pairId: string) => `/pairs/${pairId}/edit`,
  pairProposal: (pairId: string) => `/pairs/${pairId}/proposal`,
  pairAgreement: (pairId: string) => `/pairs/${pairId}/agreement`,
  pairPaperAgreement: (pairId: string) => `/pairs/${pairId}/paper-agreement`,
  pairRefusal: (pairId: string) => `/pairs/${pairId}/refusal`,
  pairCancellation: (pairId: string) => `/pairs/${pairId}/cancellation`,
  pairOrder: (pairId: string, chosen?: OrderChoice) => `/pairs/${pairId}/order${query(chosen)}`,
  pairExtension: (pairId: string, chosen?: OrderChoice) => `/pairs/${pairId}/extension${query(chosen)}`,
  pairReview: (pairId: string) => `/pairs/${pairId}/review`,
  pairCompletion: (pairId: string) => `/pairs/${pairId}/completion`,
  pairTermination: (pairId: string) => `/pairs/${pairId}/termination`,

  imports: () => '/imports',
  import: (importId: string) => `/imports/${importId}`,
  importColumns: (importId: string) => `/imports/${importId}/columns`,
  importLoading: (importId: string) => `/imports/${importId}/loading`,
  importDiscarding: (importId: string) => `/imports/${importId}/discarding`,

  calendarDays: (year?: number) => `/admin/calendar-days${query({ year })}`,
  newCalendarDay: () => '/admin/calendar-days/new',
  calendarDayTable: () => '/admin/calendar-days/table',
  calendarDayRemoval: (day: string) => `/admin/calendar-days/${day}/removal`,

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

  contests: (filter?: ContestQuery) => `/contests${query(filter)}`,
  newContest: () => '/contests/new',
  contestImport: () => '/contests/import',
  contest: (contestId: string) => `/contests/${contestId}`,
  contestDesk: (contestId: string) => `/contests/${contestId}/desk`,
  contestFile: (contestId: string) => `/contests/${contestId}/contest.json`,
  codedContestFile: (contestId: string) => `/contests/${contestId}/coded.json`,
  contestOrder: (contestId: string) => `/contests/${contestId}/order`,
  announcement: (contestId: string) => `/contests/${contestId}/announcement`,
  amendment: (contestId: string) => `/contests/${contestId}/amendment`,
  contestCancellation: (contestId: string) => `/contests/${contestId}/cancellation`,
  voiding: (contestId: string) => `/contests/${contestId}/voiding`,
  contestRemoval: (contestId: string) => `/contests/${contestId}/removal`,
  terms: (contestId: string) => `/contests/${contestId}/terms`,
  generalTerms: (contestId: string) => `/contests/${contestId}/terms/general`,
  entrantsTerms: (contestId: string) => `/contests/${contestId}/terms/entrants`,
  stagesTerms: (contestId: string) => `/contests/${contestId}/terms/stages`,
  stageTerms: (contestId: string, stage: string) => `/contests/${contestId}/terms/stages/${encodeURIComponent(stage)}`,
  stageRemoval: (contestId: string, stage: string) =>
    `/contests/${contestId}/terms/stages/${encodeURIComponent(stage)}/removal`,
  stagePlace: (contestId: string, stage: string) =>
    `/contests/${contestId}/terms/stages/${encodeURIComponent(stage)}/place`,
  resultTerms: (contestId: string) => `/contests/${contestId}/terms/result`,
  termsReset: (contestId: string) => `/contests/${contestId}/terms/reset`,
  trial: (contestId: string) => `/contests/${contestId}/trial`,

  contestEntries: (contestId: string, filter?: EntryQuery) => `/contests/${contestId}/entries${query(filter)}`,
  newEntry: (contestId: string) => `/contests/${contestId}/entries/new`,
  admissions: (contestId: string) => `/contests/${contestId}/admissions`,
  entries: () => '/entries',
  entry: (entryId: string) => `/entries/${entryId}`,
  entryDraft: (entryId: string) => `/entries/${entryId}/draft`,
  entryFile: (entryId: string, fileId: string) => `/entries/${entryId}/files/${fileId}`,
  submission: (entryId: string) => `/entries/${entryId}/submission`,
  confirmation: (entryId: string) => `/entries/${entryId}/confirmation`,
  recall: (entryId: string) => `/entries/${entryId}/recall`,
  entryReturn: (entryId: string) => `/entries/${entryId}/return`,
  admission: (entryId: string) => `/entries/${entryId}/admission`,
  rejection: (entryId: string) => `/entries/${entryId}/rejection`,
  withdrawal: (entryId: string) => `/entries/${entryId}/withdrawal`,
  entryExtension: (entryId: string) => `/entries/${entryId}/extension`,

  ...juryPaths,
  protocols: (contestId: string) => `/contests/${contestId}/protocols`,
  newProtocol: (contestId: string, stage: string | null) =>
    withQuery(`/contests/${contestId}/protocols/new`, stage ? { stage } : {}),
  protocol: (protocolId: string) => `/protocols/${protocolId}`,
  protocolFile: (protocolId: string) => `/protocols/${protocolId}/protocol.pdf`,
  protocolDispatch: (protocolId: string) => `/protocols/${protocolId}/dispatch`,
  protocolSignature: (protocolId: string) => `/protocols/${protocolId}/signature`,
  protocolCorrection: (protocolId: string) => `/protocols/${protocolId}/correction`,
  votes: (contestId: string) => `/contests/${contestId}/votes`,
  ballot: (voteId: string) => `/votes/${voteId}/ballot`,
  voteClosing: (voteId: string) => `/votes/${voteId}/closing`,
  vote: (voteId: string) => `/votes/${voteId}`,
  appeal: (appealId: string) => `/appeals/${appealId}`,
  appeals: (contestId: string) => `/contests/${contestId}/appeals`,
  appealDecision: (appealId: string) => `/appeals/${appealId}/decision`,
  entryAppeal: (entryId: string) => `/entries/${entryId}/appeal`,
  publication: (contestId: string) => `/contests/${contestId}/publication`,
  resultOrder: (contestId: string) => `/contests/${contestId}/result-order`,
  ownResult: (entryId: string) => `/entries/${entryId}/result`,
  results: (contestId: string) => `/contests/${contestId}/results`,

  documents: (filter?: { after?: string }) => `/documents${query(filter)}`,
  colleaguesDocuments: (filter?: { q?: string; after?: string }) => `/documents/colleagues${query(filter)}`,
  journal: (filter: Record<string, string> = {}) => withQuery('/documents/journal', filter),
  journalTable: (filter: Record<string, string> = {}) => withQuery('/documents/journal.xlsx', filter),
  documentBatch: (batchId: string) => `/documents/batches/${batchId}`,
  documentArchive: (batchId: string) => `/documents/batches/${batchId}.zip`,
  document: (documentId: string) => `/documents/${documentId}`,
  documentFile: (documentId: string) => `/documents/${documentId}.pdf`,
  revocation: (documentId: string) => `/documents/${documentId}/revocation`,
  replacement: (documentId: string) => `/documents/${documentId}/replacement`,
  documentLetter: (documentId: string) => `/documents/${documentId}/letter`,
  contestDocuments: (contestId: string) => `/contests/${contestId}/documents`,
  contestNames: (contestId: string) => `/contests/${contestId}/documents/names`,
  eventDocuments: (eventId: string) => `/events/${eventId}/documents`,
  eventNames: (eventId: string) => `/events/${eventId}/documents/names`,
  verification: (token: string) => `/v/${token}`,
  verify: () => '/verify',

  portfolio: () => '/portfolio',
  portfolioOf: (kind: 'people' | 'pairs', ownerId: string) => `/portfolios/${kind}/${ownerId}`,
  portfolioVisibility: (kind: 'people' | 'pairs', ownerId: string) => `/portfolios/${kind}/${ownerId}/visibility`,
  portfolioLink: (kind: 'people' | 'pairs', ownerId: string) => `/portfolios/${kind}/${ownerId}/link`,
  linkedPortfolio: (token: string) => `/p/${token}`,
}

function withQuery(path: string, values: Record<string, string>): string {
  const query = new URLSearchParams(values).toString()
  return query ? `${path}?${query}` : path
}
