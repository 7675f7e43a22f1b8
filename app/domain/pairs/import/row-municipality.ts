import type { Notes } from './findings'
import type { Known, KnownMunicipality } from './known'
import type { FoundMunicipality } from './municipalities'
import type { OrganizationIndex } from './organizations'
import type { PairRow } from './pair-rows'
import type { SkippedRow } from './table-rows'

export interface MunicipalityContext {
  known: Known
  find: (text: string) => FoundMunicipality
  /** The organisations of the register. */
  register: OrganizationIndex
  sections: readonly Section[]
}

/** A row of the table that stands alone: the name of a municipality above its pairs. */
interface Section {
  sheet: string
  row: number
  municipality: KnownMunicipality
}

/**
 * The municipality of a row's mentor. Where its cell is empty, that of the section the row stands in, or the only one
 * there is, or that of the organisation, if the register has one of the name. Null with a fault where none of these helps.
 */
export function municipalityOf(row: PairRow, context: MunicipalityContext, notes: Notes): string | null {
  const { municipality } = row.places
  if (municipality) return municipalityNamed(municipality, 'municipality', context.find, notes)
  const section = ofSection(row, context, notes)
  if (section !== undefined) return section
  return onlyOne(context, notes) ?? ofOrganization(row, context, notes)
}

/** The municipality of that name; null with a fault, and the nearest name, where there is none. */
export function municipalityNamed(
  text: string,
  field: 'municipality' | 'menteeMunicipality',
  find: MunicipalityContext['find'],
  notes: Notes,
): string | null {
  const found = find(text)
  if ('similar' in found) {
    notes.fault(field, 'unknownMunicipality', { was: text, similar: found.similar })
    return null
  }
  const { id, fullName, shortName, foreign } = found.municipality
  if (foreign) return refuseForeign(fullName, field, notes)
  if (text !== fullName && text !== shortName)
    notes.mend(field, 'municipalitySpelling', { was: text, became: fullName })
  return id
}

function refuseForeign(municipality: string, field: 'municipality' | 'menteeMunicipality', notes: Notes): null {
  notes.fault(field, 'foreignMunicipality', { municipality })
  return null
}

/** Undefined where the row stands in no section. */
function ofSection({ sheet, row }: PairRow, { sections }: MunicipalityContext, notes: Notes) {
  const section = sections.findLast((one) => one.sheet === sheet && one.row < row)
  if (!section) return undefined
  const { id, fullName, foreign } = section.municipality
  if (foreign) return refuseForeign(fullName, 'municipality', notes)
  notes.mend('municipality', 'municipalityOfSection', { municipality: fullName, above: section.row })
  return id
}

/** The rows that stand alone and name a municipality, maybe with its number or the count of its pairs: «2 · Каменский район (5 пар)». */
export function sectionsOf(skipped: readonly SkippedRow[], find: MunicipalityContext['find']): Section[] {
  return skipped.flatMap(({ reason, sheet, row, text }) => {
    if (reason !== 'section' || text.length > longestTitle) return []
    for (const cell of text.split(' · ')) {
      const found = find(cell.replace(/\(.*\)|[:—–-]? *\d+ *пар.*$/g, ''))
      if ('municipality' in found) return [{ sheet, row, municipality: found.municipality }]
    }
    return []
  })
}

/** What is longer is a note under the table. */
const longestTitle = 500

function onlyOne({ known }: MunicipalityContext, notes: Notes): string | null {
  const [only, ...others] = known.municipalities.filter(({ foreign }) => !foreign)
  if (!only || others.length > 0) return null
  notes.mend('municipality', 'municipalityOnly', { municipality: only.fullName })
  return only.id
}

function ofOrganization({ places }: PairRow, { known, register }: MunicipalityContext, notes: Notes): string | null {
  const organization = places.mentorOrganization
  const [only, ...others] = organization ? register.findElsewhere(organization, null) : []
  const municipality =
    others.length === 0 ? known.municipalities.find(({ id }) => id === only?.municipalityId) : undefined
  if (!municipality) {
    notes.fault('municipality', 'noMunicipality', {})
    return null
  }
  notes.mend('municipality', 'municipalityOfOrganization', { municipality: municipality.fullName, organization })
  return municipality.id
}
