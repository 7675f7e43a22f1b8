import { type Decision, decide } from '../decision'
import { keepsPerson } from '../people/policy'
import { holdsAnywhere, type Place, type Viewer } from '../viewer'
import type { ConsentKind } from './model'

/** Consent to distribution is a choice of what may be public: an empty one is not a consent. */
export const mayGiveConsent = (kind: ConsentKind, items: readonly string[]): Decision =>
  decide([kind !== 'distribution' || items.length > 0, (t) => t.consents.chooseItems])

/** The same of a form of paper that another copies. */
export const mayStandOnPaper = (kinds: readonly ConsentKind[], items: readonly string[]): Decision =>
  decide([!kinds.includes('distribution') || items.length > 0, (t) => t.consents.choosePaperItems])

/** A consent signed on paper is recorded by who keeps the person. */
export const mayRecordPaperConsent = (viewer: Viewer, places: readonly Place[]): Decision =>
  decide([keepsPerson(viewer, places), (t) => t.people.onlyKeeper])

export const mayPublishTexts = (viewer: Viewer): Decision =>
  decide([
    holdsAnywhere(viewer, 'region_admin') || holdsAnywhere(viewer, 'platform_admin'),
    (t) => t.consents.onlyAdministrator,
  ])
