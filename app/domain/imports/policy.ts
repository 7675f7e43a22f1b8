import { type Decision, decide } from '../decision'
import type { Role, Viewer } from '../viewer'
import type { ImportState } from './model'

/** Who loads whole tables: the organiser for his district, administrators for theirs. */
export const importers: readonly Role[] = ['organizer', 'region_admin', 'platform_admin']

export const mayImport = (viewer: Viewer): Decision =>
  decide([viewer.roles.some(({ role }) => importers.includes(role)), (t) => t.importPages.onlyOrganizer])

interface ImportRow {
  state: ImportState
  createdBy: string
}

const isOpen = ({ state }: ImportRow) => state === 'uploaded' || state === 'failed'

export const mayCorrect = (viewer: Viewer, row: ImportRow): Decision =>
  decide(
    [row.createdBy === viewer.personId, (t) => t.importPages.notYours],
    [isOpen(row), (t) => t.importPages.notOpen],
  )

interface Previewed {
  /** Whether the columns say who the two are. */
  readable: boolean
  faulty: number
  /** What there is to make or change. */
  work: number
}

/** Nothing is loaded around a fault unless the person says so (P2). */
export const mayLoad = (viewer: Viewer, row: ImportRow, preview: Previewed, withoutFaulty: boolean): Decision =>
  decide(
    [row.createdBy === viewer.personId, (t) => t.importPages.notYours],
    [isOpen(row), (t) => t.importPages.notOpen],
    [preview.readable, (t) => t.importPages.pointOutNames],
    [preview.work > 0, (t) => t.importPages.nothingToLoad],
    [preview.faulty === 0 || withoutFaulty, (t) => t.importPages.faultsStand(preview.faulty)],
  )
