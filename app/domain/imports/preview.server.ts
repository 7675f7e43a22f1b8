import type { Messages } from '~/i18n/messages'
import type { LocalDate } from '~/lib/dates'
import { Refused, whyNot } from '../decision'
import type { SignedIn } from '../viewer'
import { workOf } from './model'
import { mayLoad } from './policy'
import { describePreview } from './preview'
import { type FoundImport, previewOf } from './queries.server'
import type { PreviewFilter } from './schema'

/** What loading the file would do now, and why it cannot be loaded as it is, if it cannot. */
export async function showPreview(
  viewer: SignedIn,
  row: FoundImport,
  asked: PreviewFilter,
  t: Messages,
  today: LocalDate,
) {
  try {
    const preview = await previewOf(viewer, row, today)
    const { plan } = preview
    const previewed = { readable: plan !== null, faulty: plan?.counts.faulty ?? 0, work: plan ? workOf(plan) : 0 }
    return {
      ...describePreview(preview, asked, t),
      notLoad: whyNot(mayLoad(viewer, row, previewed, false), t),
      notLoadWithout: whyNot(mayLoad(viewer, row, previewed, true), t),
      unreadable: null,
    }
  } catch (thrown) {
    // Another sheet than the one with the pairs was chosen: the page says so and offers the choice again.
    if (thrown instanceof Refused) return { unreadable: thrown.because(t) }
    throw thrown
  }
}

/**
 * Rows with faults that a finished import left out, as they stand against the register now; null where it left out none.
 */
export async function showLeftOut(
  viewer: SignedIn,
  row: FoundImport,
  { page }: PreviewFilter,
  t: Messages,
  today: LocalDate,
) {
  if (row.state !== 'done' || !row.outcome.confirmed?.faulty) return null
  const { rows, pages } = describePreview(await previewOf(viewer, row, today), { rows: 'faulty', page }, t)
  return { rows, page, pages }
}

export type ShownPreview = Awaited<ReturnType<typeof showPreview>>
