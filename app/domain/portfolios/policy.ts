import { type Decision, decide } from '../decision'
import { holdsAny } from '../roles/model'
import type { Place, Role, SignedIn, Viewer } from '../viewer'
import type { Owner, Visibility } from './model'

/** Whether the portfolio is the viewer's: his own, or of a pair he is in. */
export const owns = (viewer: Pick<SignedIn, 'personId' | 'pairIds'>, { kind, id }: Owner): boolean =>
  kind === 'person' ? viewer.personId === id : viewer.pairIds.includes(id)

/** Whoever keeps the people of an organisation or a district sees their portfolios. */
export const portfolioKeepers: readonly Role[] = ['school_coordinator', 'organizer']

/** Whether the portfolio of someone who works in these places is open to the viewer by his office. */
export const keepsPortfolios = (viewer: Viewer, places: readonly Place[]): boolean =>
  places.some((place) => holdsAny(viewer, portfolioKeepers, place))

/** Opening a portfolio to others, or closing it. It is opened by one who lets his own name be public (INV-32). */
export const mayShow = (viewer: SignedIn, owner: Owner, to: Visibility, nameIsPublic: boolean): Decision =>
  decide(
    [owns(viewer, owner), (t) => t.portfolios.because.onlyOwner],
    [to === 'owner' || nameIsPublic, (t) => t.portfolios.because.noConsent],
  )

/** Replacing the secret link: whoever had the old one sees the portfolio no more. */
export const mayRenewLink = (viewer: SignedIn, owner: Owner, visibility: Visibility): Decision =>
  decide(
    [owns(viewer, owner), (t) => t.portfolios.because.onlyOwner],
    [visibility === 'link', (t) => t.portfolios.because.notByLink],
  )
