import { type Decision, decide } from '../decision'
import { holds, type Place, type Viewer } from '../viewer'

type Requirement = Parameters<typeof decide>[number]

/** Whether the viewer issues documents of an organisation: its organiser, its region's administrator, or for events of a school its coordinator. */
export const issues = (viewer: Viewer, issuer: Place, schoolLevel = false): boolean =>
  holds(viewer, 'organizer', issuer) ||
  holds(viewer, 'region_admin', issuer) ||
  (schoolLevel && holds(viewer, 'school_coordinator', issuer))

const issuing = (viewer: Viewer, issuer: Place, schoolLevel = false): Requirement => [
  issues(viewer, issuer, schoolLevel),
  (t) => t.documents.because.onlyIssuer,
]

interface Source {
  issuer: Place
  schoolLevel: boolean
  /** The contest's results are public, or the event's attendance is final. */
  isReady: boolean
  hasPrefix: boolean
}

export const mayIssue = (viewer: Viewer, source: Source): Decision =>
  decide(
    issuing(viewer, source.issuer, source.schoolLevel),
    [source.isReady, (t) => t.documents.because.notReady],
    [source.hasPrefix, (t) => t.documents.because.noPrefix],
  )

interface Issued {
  issuer: Place
  schoolLevel: boolean
  state: 'issued' | 'revoked' | 'replaced'
}

export const mayRevoke = (viewer: Viewer, document: Issued): Decision =>
  decide(issuing(viewer, document.issuer, document.schoolLevel), [
    document.state === 'issued',
    (t) => t.documents.because.notInForce,
  ])

export const mayReplace = mayRevoke
