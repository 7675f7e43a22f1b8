import { query } from './address-query'

/** Addresses of the jury of a contest, for its organiser and for its members, and of their score sheets. */
export const juryPaths = {
  contestJury: (contestId: string) => `/contests/${contestId}/jury`,
  newJuror: (contestId: string, q?: string) => `/contests/${contestId}/jury/new${query({ q })}`,
  newGuest: (contestId: string) => `/contests/${contestId}/jury/guest`,
  juryOrder: (contestId: string) => `/contests/${contestId}/jury/order`,
  conflicts: (contestId: string, filter?: { state?: string; after?: string }) =>
    `/contests/${contestId}/jury/conflicts${query(filter)}`,
  conflictCheck: (contestId: string) => `/contests/${contestId}/jury/conflicts/check`,
  conflict: (contestId: string, recusalId: string) => `/contests/${contestId}/jury/conflicts/${recusalId}`,
  jurorInvitation: (contestId: string, jurorId: string) => `/contests/${contestId}/jury/${jurorId}/invitation`,
  jurorRemoval: (contestId: string, jurorId: string) => `/contests/${contestId}/jury/${jurorId}/removal`,
  judging: (contestId: string, stage: string, filter?: { after?: string }) =>
    `/contests/${contestId}/judging/${stage}${query(filter)}`,
  distribution: (contestId: string, stage: string) => `/contests/${contestId}/judging/${stage}/distribution`,
  stageOpening: (contestId: string, stage: string) => `/contests/${contestId}/judging/${stage}/opening`,
  reminder: (contestId: string, stage: string) => `/contests/${contestId}/judging/${stage}/reminder`,
  blankSheets: (contestId: string, stage: string) => `/contests/${contestId}/judging/${stage}/blank-sheets.pdf`,
  entryJurors: (contestId: string, stage: string, entryId: string) =>
    `/contests/${contestId}/judging/${stage}/entries/${entryId}`,

  juries: () => '/jury',
  jury: (contestId: string, filter?: { stage?: string; shelf?: string; q?: string; after?: string }) =>
    `/jury/${contestId}${query(filter)}`,
  criteria: (contestId: string) => `/jury/${contestId}/criteria`,
  juryConsent: (contestId: string) => `/jury/${contestId}/consent`,
  juryParticipation: (contestId: string) => `/jury/${contestId}/participation`,
  juryRefusal: (contestId: string) => `/jury/${contestId}/refusal`,
  juryWorks: (contestId: string, filter?: { after?: string }) => `/jury/${contestId}/entries${query(filter)}`,
  steppingAside: (contestId: string, entryId: string) => `/jury/${contestId}/entries/${entryId}/recusal`,
  jurySheets: (contestId: string, filter?: { stage?: string; after?: string }) =>
    `/jury/${contestId}/sheets${query(filter)}`,
  ownBlankSheets: (contestId: string, stage: string) => `/jury/${contestId}/blank-sheets.pdf${query({ stage })}`,
  sheet: (assignmentId: string) => `/sheets/${assignmentId}`,
  sheetDraft: (assignmentId: string) => `/sheets/${assignmentId}/draft`,
  sheetSubmission: (assignmentId: string) => `/sheets/${assignmentId}/submission`,
  sheetReopening: (assignmentId: string) => `/sheets/${assignmentId}/reopening`,
  sheetReturnRequest: (assignmentId: string) => `/sheets/${assignmentId}/return-request`,
  sheetExcuse: (assignmentId: string) => `/sheets/${assignmentId}/excuse`,
}
