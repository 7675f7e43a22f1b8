import { type GovernedContest, runs } from '../contests/policy'
import { type Decision, decide, type Requirement } from '../decision'
import type { Viewer } from '../viewer'

interface Readiness {
  resultOrderId: string | null
  /** Null where the regulation has no appeals. */
  appealsCloseAt: Date | null
  filedAppeals: number
  uncorrectedAppeals: number
}

const running = (viewer: Viewer, contest: GovernedContest): Requirement => [
  runs(viewer, contest),
  (t) => t.results.because.onlyOrganizer,
]

const decided = ({ state }: GovernedContest): Requirement => [
  state === 'decided',
  (t) => (state === 'published' ? t.results.because.published : t.results.because.noFinalProtocol),
]

/** Naming the order on the results. */
export const mayNameOrder = (viewer: Viewer, contest: GovernedContest): Decision =>
  decide(running(viewer, contest), decided(contest))

/** INV-30: nothing is published before the signed final protocol, the end of appeals and the order. */
export const mayPublish = (viewer: Viewer, contest: GovernedContest, ready: Readiness, now: Date): Decision =>
  decide(
    running(viewer, contest),
    decided(contest),
    [ready.filedAppeals === 0, (t) => t.results.because.appealsFiled(ready.filedAppeals)],
    [ready.uncorrectedAppeals === 0, (t) => t.results.because.appealsUncorrected],
    [ready.appealsCloseAt === null || now >= ready.appealsCloseAt, (t) => t.results.because.appealsOpen],
    [ready.resultOrderId !== null, (t) => t.results.because.noOrder],
  )
