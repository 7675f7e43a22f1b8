import type { LocalDate } from '~/lib/dates'
import { type Decision, decide } from '../decision'
import { keeps } from '../roles/model'
import type { Place, Viewer } from '../viewer'

export const mayEnterOrders = (viewer: Viewer, issuer: Place): Decision =>
  decide([keeps(viewer, issuer), (t) => t.orders.onlyKeeper])

interface OrderState {
  issuer: Place
  /** How many pairs, contests and documents name it: they were made by this number and date (INV-39). */
  uses: number
}

export const mayChangeOrder = (viewer: Viewer, { issuer, uses }: OrderState): Decision =>
  decide([keeps(viewer, issuer), (t) => t.orders.onlyKeeper], [uses === 0, (t) => t.orders.inUse(uses)])

/** An order is entered when it has been signed. */
export const isDated = (date: LocalDate, today: LocalDate): Decision =>
  decide([date <= today, (t) => t.orders.dateAhead])
