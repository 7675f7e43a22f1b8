import { type Decision, decide, type Requirement } from '../decision'
import { holds, type Place, type Viewer } from '../viewer'

/** Whether the viewer issues documents of an organisation: its organiser, its region's administrator, or for events of a school its coordinator. */
export const issues = (viewer: Viewer, issuer: Place, schoolLevel = false): boolean =>
  holds(viewer, 'organizer', issuer) ||
  holds(viewer, 'region_admin', issuer) ||
  (schoolLevel && holds(viewer, 'school_coordinator', issuer))

interface Issuing {
  issuer: Place
  schoolLevel: boolean
}

const issuing = (viewer: Viewer, { issuer, schoolLevel }: Issuing): Requirement => [
  issues(viewer, issuer, schoolLevel),
  (t) => t.documents.because.onlyIssuer,
]

interface Source extends Issuing {
  /** The contest's results are public, or the event's attendance is final. */
  isReady: boolean
}

export const mayIssue = (viewer: Viewer, source: Source & { hasPrefix: boolean }): Decision =>
  decide(
    issuing(viewer, source),
    [source.isReady, (t) => t.documents.because.notReady],
    [source.hasPrefix, (t) => t.documents.because.noPrefix],
  )

/** Names are confirmed by whoever is about to issue documents to them. */
export const mayConfirmNames = (viewer: Viewer, source: Source): Decision =>
  decide(issuing(viewer, source), [source.isReady, (t) => t.documents.because.notReady])

interface Issued extends Issuing {
  state: 'issued' | 'revoked' | 'replaced'
}

export const mayRevoke = (viewer: Viewer, document: Issued): Decision =>
  decide(issuing(viewer, document), [document.state === 'issued', (t) => t.documents.because.notInForce])

export const mayReplace = mayRevoke

/** The letter with the link goes out again for a document in force, once its file is there. */
export const maySendAgain = (viewer: Viewer, document: Issued & { hasFile: boolean; hasAddress: boolean }): Decision =>
  decide(
    issuing(viewer, document),
    [document.state === 'issued', (t) => t.documents.because.notInForce],
    [document.hasFile, (t) => t.documents.because.noFileYet],
    [document.hasAddress, (t) => t.documents.because.noAddress],
  )
